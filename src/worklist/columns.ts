import { factNamed, shown, type FactDefinition } from '../facts/index.ts';
import { cellReader } from './cells.ts';
import { exportedColumns } from './exported.ts';
import { normalized } from './normalized.ts';
import { plainHeader } from './sheet.ts';
import type { Spoken } from './spoken.ts';
import type { TableColumn } from './table.ts';
import { suggestValue, type Suggestion } from './values.ts';
import { factOfHeader, saysNo, saysUnknown, saysYes, useOfHeader } from './words.ts';

/** What a column can be, and what that rests on. */
export interface ColumnSuggestion {
  readonly header: string;
  /** A fact's name, or another use. */
  readonly use: string;
  readonly because: string;
}

/** So many distinct texts of a column are looked at. */
const LOOKED_AT = 40;
/** From this share of its texts a column without a telling header is taken for a fact. */
const ENOUGH = 0.6;

const isTold = (text: string): boolean => text !== '' && !saysUnknown(text);
/** A yes, a no or a number can be the answer to anything: alone it says nothing of what was asked. */
const saysOfWhat = (text: string): boolean => !saysYes(text) && !saysNo(text) && !/^[\d\s.,]+$/.test(text);

/** The first texts that say something: a column can hold another one in each row. */
const firstTold = (texts: readonly string[]): readonly string[] => {
  const told: string[] = [];
  for (const text of texts) {
    if (isTold(text)) told.push(text);
    if (told.length === LOOKED_AT) break;
  }
  return told;
};

/** The share of the texts of a column that a fact can read or suggest a value for, 0 to 1. */
const shareRead = (fact: FactDefinition, { texts }: TableColumn, spoken: Spoken): number => {
  const told = firstTold(texts);
  const read = cellReader(fact, { fact: fact.name }, undefined, spoken);
  const fits = told.filter((text) => suggestValue(fact, text, spoken) !== undefined || read(text).error === undefined);
  return told.length === 0 ? 0 : fits.length / told.length;
};

interface Candidate {
  readonly use: string;
  readonly because: string;
  readonly score: number;
}

const isOfChoices = ({ domain: { of } }: FactDefinition): boolean =>
  of === 'choices' || of === 'choices-by-site' || of === 'payers' || of === 'products';

const factOfName = (header: string, { vocabulary }: Spoken): string | undefined =>
  vocabulary.facts.find(({ name, label }) => [name, label].some((each) => normalized(each) === normalized(header)))
    ?.name ?? factOfHeader(header);

const candidatesFor = (column: TableColumn, spoken: Spoken): readonly Candidate[] => {
  const header = plainHeader(column.header);
  const byHeader = factOfName(header, spoken);
  const other = useOfHeader(header);
  if (other !== undefined) return [{ use: other, because: `the header ${shown(column.header)}`, score: 2 }];
  return spoken.vocabulary.facts.flatMap((fact): readonly Candidate[] => {
    const isNamed = fact.name === byHeader;
    // A header that names a fact is taken at its word: the values are looked at where none does.
    if (!isNamed && (byHeader !== undefined || !isOfChoices(fact))) return [];
    const share = shareRead(fact, column, spoken);
    if (isNamed) return [{ use: fact.name, because: `the header ${shown(column.header)}`, score: 0.7 + share }];
    if (!firstTold(column.texts).some(saysOfWhat)) return [];
    return share >= ENOUGH
      ? [{ use: fact.name, because: `values such as ${shown(column.texts.find(isTold) ?? '')}`, score: share / 2 }]
      : [];
  });
};

/** What each column can be: by its header and by its values, each fact at most once. What nothing speaks for is left out. */
export const suggestColumns = (columns: readonly TableColumn[], spoken: Spoken): readonly ColumnSuggestion[] => {
  const taken = new Set<string>();
  const chosen = new Map<string, Candidate>();
  const all = columns
    .filter(({ header }) => !exportedColumns.includes(header))
    .flatMap((column) => candidatesFor(column, spoken).map((candidate) => ({ column, candidate })))
    .sort((a, b) => b.candidate.score - a.candidate.score);
  for (const { column, candidate } of all) {
    if (chosen.has(column.header) || taken.has(candidate.use)) continue;
    chosen.set(column.header, candidate);
    taken.add(candidate.use);
  }
  return columns.map(({ header }) => {
    const { use = 'drop', because = 'nothing in it is needed here' } = chosen.get(header) ?? {};
    return { header, use, because };
  });
};

/** A distinct text of a column, how often it stands there, and what it can mean. */
export interface ValueToConfirm {
  readonly text: string;
  readonly count: number;
  readonly suggestion: Suggestion | undefined;
}

/** So many distinct texts of a column are looked at, those that stand there most: nobody confirms more words, and a press waits for it. */
export const MOST_TEXTS = 5000;

/** The places of the texts of a column, those first that stand there most. */
const mostFrequent = ({ texts }: TableColumn, counts: Uint32Array): readonly number[] => {
  const places = texts.map((_, place) => place);
  if (texts.length > MOST_TEXTS) places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  return places.slice(0, MOST_TEXTS);
};

/** The distinct texts of a column that are no values by themselves: each is confirmed once. Those that stand there most come first. */
export const valuesToConfirm = (column: TableColumn, factName: string, spoken: Spoken): readonly ValueToConfirm[] => {
  const fact = factNamed(spoken.vocabulary, factName);
  if (!fact || fact.domain.of === 'date' || fact.domain.of === 'procedure-codes' || fact.domain.of === 'fact-names')
    return [];
  const read = cellReader(fact, { fact: factName }, undefined, spoken);
  const { texts, places } = column;
  const counts = new Uint32Array(texts.length);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const byWord = new Map<string, ValueToConfirm>();
  for (const place of mostFrequent(column, counts)) {
    const text = texts[place] ?? '';
    if (text === '' || read(text).error === undefined) continue;
    const before = byWord.get(normalized(text));
    byWord.set(normalized(text), {
      text: before?.text ?? text,
      count: (before?.count ?? 0) + (counts[place] ?? 0),
      suggestion: suggestValue(fact, text, spoken),
    });
  }
  return [...byWord.values()].sort((a, b) => b.count - a.count);
};
