import type { Facts, FactDefinition, FactsTable, Vocabulary } from '../../facts/index.ts';
import { compileTogether, type SharedCompiler } from '../compile.ts';
import type { Decision } from '../compileBySite.ts';
import { combine } from '../diagram/combine.ts';
import { createDiagrams, type Diagrams, type Node } from '../diagram/node.ts';
import { readPayerCautions } from '../payer/readPayer.ts';
import type { PolicyRead } from '../policy/readPolicy.ts';
import { preparePolicy, type PreparedPolicy } from '../prepare.ts';
import {
  payerCautionsAt,
  preparedBook,
  type BookOwner,
  type BookVersion,
  type End,
  type EntryOnDay,
  type PreparedBook,
  type PreparedEntry,
} from './book.ts';
import { entriesOn } from './entriesOn.ts';
import { decisionsIn, textsInQuestion } from './speaking.ts';
import type { Origin } from '../caution.ts';

const productFactIn = ({ facts }: Vocabulary): FactDefinition => {
  const product = facts.find(({ domain }) => domain.of === 'products');
  if (!product) throw new TypeError('the facts table has no line of business');
  return product;
};

/** Where an entry counts, the entries before it being known. */
const countsWhere = (
  { when }: EntryOnDay,
  before: readonly PreparedEntry[],
  vocabulary: Vocabulary,
  { conditions, holdsOf }: SharedCompiler,
): Node<boolean> => {
  if (when === 'always') return conditions.leaf(true);
  if (when === 'no-other')
    return combine(
      conditions,
      before.map(({ counts }) => counts),
      (counted) => !counted.some(Boolean),
    );
  return holdsOf({ kind: 'choice', fact: productFactIn(vocabulary), values: when, cites: [] });
};

/** Each entry is put before those after it, the last first: the first that counts and addresses the case decides. */
const endsOf = (entries: readonly PreparedEntry[], diagrams: Diagrams<End>, decisions: Diagrams<Decision>): Node<End> =>
  entries.reduceRight<Node<End>>(
    (later, entry) => {
      const made = new Map<Decision, End>();
      const endWith = (decision: Decision): End => {
        const end = made.get(decision) ?? { entry, decision };
        made.set(decision, end);
        return end;
      };
      const said = entry.text?.root ?? decisions.leaf(entry.version === undefined ? 'no-version' : 'unusable');
      return combine<boolean | Decision | End, End>(diagrams, [entry.counts, said, later], ([counts, says, after]) => {
        if (typeof says !== 'string' || typeof after !== 'object') throw new TypeError('the leaves are out of order');
        return counts === true && says !== 'not-addressed' ? endWith(says) : after;
      });
    },
    diagrams.leaf({ entry: undefined, decision: 'not-addressed' }),
  );

/** What texts call a policy of the same payer: "MP-384" on its first page is "384" where another text refers to it; one without a number goes by its title. */
const namesOf = ({ number, title }: PolicyRead['policy']): readonly string[] => [
  ...(number === null ? [] : [number, /\d[\d.]*$/.exec(number)?.[0] ?? number]),
  ...(title === null ? [] : [title]),
];

/** The books of so many days are kept. */
const MOST_DAYS = 1000;

/**
 * The books of a payer by the day: all of its versions are compiled over one set of variables, and each set of versions that is
 * in force together becomes one diagram, made when it is first asked for. A case without a day meets the newest versions.
 */
export const booksOf = (
  owner: BookOwner,
  versions: readonly BookVersion[],
  table: FactsTable,
): ((known: Facts) => PreparedBook) => {
  const vocabulary: Vocabulary = { ...table, payers: [owner] };
  const reads = versions.flatMap(({ read }) => read ?? []);
  const together = compileTogether(reads, vocabulary, owner);
  const ends = createDiagrams<End>();
  const texts = new Map<PolicyRead, PreparedPolicy>();
  const textOf = (read: PolicyRead, told: readonly Origin[] | undefined): PreparedPolicy => {
    const text = texts.get(read) ?? preparePolicy(read, together.compile(read), told);
    texts.set(read, text);
    return text;
  };
  const cautionsAt = payerCautionsAt(
    readPayerCautions(owner.cautions, vocabulary, ({ place, message }) => {
      throw new TypeError(`${owner.id}: ${place}: ${message}`);
    }),
    vocabulary,
  );
  const names = new Set(reads.flatMap(({ policy }) => namesOf(policy)));
  const bookOf = (onDay: readonly EntryOnDay[]): PreparedBook => {
    const entries: PreparedEntry[] = [];
    for (const entry of onDay)
      entries.push({
        ...entry,
        counts: countsWhere(entry, entries, vocabulary, together),
        text: entry.version?.read && textOf(entry.version.read, entry.version.told),
      });
    const root = endsOf(entries, ends, together.decisions);
    const book = preparedBook({
      payer: owner,
      vocabulary,
      entries,
      root: decisionsIn(root, together.decisions),
      decisions: together.decisions,
      conditions: together.conditions,
      ends: { root, diagrams: ends },
      names,
      cautionsAt,
    });
    return {
      ...book,
      settingMatters: (facts) => {
        const texts = textsInQuestion(book, facts, book.standing(facts));
        // Of several texts only what all of them say is said.
        const saidIn = (setting: 'inpatient' | 'outpatient') => {
          const [status, ...others] = new Set(texts.map(({ policy }) => policy.priorAuthorization[setting].status));
          return others.length === 0 ? status : undefined;
        };
        return saidIn('inpatient') !== saidIn('outpatient');
      },
    };
  };
  const made = new Map<string, PreparedBook>();
  const bookOn = (known: Facts): PreparedBook => {
    const onDay = entriesOn(owner.book, versions, known);
    const key = JSON.stringify(onDay.map(({ policy, version, when }) => [policy, version?.version, when]));
    const book = made.get(key) ?? bookOf(onDay);
    made.set(key, book);
    return book;
  };
  // Which entries apply is told by the day alone, and a long list has few days.
  const ofDays = new Map<unknown, PreparedBook>();
  return (known) => {
    const { serviceDate } = known;
    const book = ofDays.get(serviceDate) ?? bookOn(known);
    if (ofDays.size >= MOST_DAYS) ofDays.clear();
    ofDays.set(serviceDate, book);
    return book;
  };
};
