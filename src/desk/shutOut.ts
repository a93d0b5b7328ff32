import type { ClauseFinder } from '../determination/index.ts';
import { factNamed, inSentence, listInWords, sitesOf, valueInWords, type Vocabulary } from '../facts/index.ts';
import { emptyTest, partsOf, type DraftCondition } from './condition.ts';
import type { DraftClause } from './draft.ts';
import type { DraftFinder } from './draftFinder.ts';

/** What no case reaches or meets, by the key of the clause or condition where it is put right. */
export interface ShutOut {
  readonly key: string;
  readonly says: string;
}

/** What must hold together wherever a condition holds, in its order. */
const heldTogether = (condition: DraftCondition): readonly DraftCondition[] =>
  condition.kind === 'all' || (condition.kind === 'any' && condition.parts.length === 1)
    ? condition.parts.flatMap(heldTogether)
    : [condition];

const tellsSite = (condition: DraftCondition, vocabulary: Vocabulary): boolean =>
  condition.kind === 'test' &&
  (condition.fact === 'site' || factNamed(vocabulary, condition.fact)?.impliesSite === true);

/** The fewest of some conditions that no case meets together: without any one of them, some case does. What says of which tumor it is stays longest. */
const fewestShutOut = (
  finder: DraftFinder,
  conditions: readonly DraftCondition[],
  vocabulary: Vocabulary,
): readonly DraftCondition[] => {
  const ofSite = conditions.filter((condition) => tellsSite(condition, vocabulary));
  const leaving = [...conditions.filter((condition) => !ofSite.includes(condition)), ...ofSite];
  return leaving.reduce((kept, condition) => {
    const without = kept.filter((each) => each !== condition);
    return without.length > 0 && !finder.canHold(without) ? without : kept;
  }, conditions);
};

const MOST_SITES_NAMED = 3;

const tumorsOf = (sites: readonly string[], vocabulary: Vocabulary): string => {
  const site = factNamed(vocabulary, 'site');
  if (!site || sites.length > MOST_SITES_NAMED) return 'these tumors';
  const words = sites.map((value) => inSentence(valueInWords(site, value, {}, vocabulary)).replace(/ \(.*\)$/, ''));
  return `${listInWords(words, 'or')} tumors`;
};

/** The test among these of a question that is not asked for any tumor that meets the others. */
const notAsked = (
  finder: DraftFinder,
  conditions: readonly DraftCondition[],
  vocabulary: Vocabulary,
): ShutOut | undefined => {
  for (const test of conditions.toReversed()) {
    const fact = test.kind === 'test' ? factNamed(vocabulary, test.fact) : undefined;
    if (!fact?.sites) continue;
    const others = conditions.filter((each) => each !== test);
    const sites = sitesOf(vocabulary).filter((site) =>
      finder.canHold([...others, { ...emptyTest('site'), fact: 'site', values: [site] }]),
    );
    if (sites.length > 0 && !sites.some((site) => fact.sites?.includes(site)))
      return {
        key: test.key,
        says: `${fact.label} is not asked for ${tumorsOf(sites, vocabulary)}: take it out, or write a new question.`,
      };
  }
  return undefined;
};

const nameOf = (condition: DraftCondition, vocabulary: Vocabulary): string => {
  const own = condition.label.trim() === '' ? condition.inShort.trim() : condition.label.trim();
  if (own !== '') return `“${own}”`;
  if (condition.kind === 'test') return `“${factNamed(vocabulary, condition.fact)?.label ?? condition.fact}”`;
  const [first] = partsOf(condition).flatMap((part) => (part.kind === 'test' ? [nameOf(part, vocabulary)] : []));
  return first === undefined ? 'a group' : `the group with ${first}`;
};

/** The conditions that must hold for the part of this key to count: those beside it, and what it asks itself. */
const heldWith = (whole: DraftCondition, key: string): readonly DraftCondition[] =>
  heldTogether(whole).flatMap((condition) => {
    const part = partsOf(condition).find((each) => each.key === key);
    return part ? heldTogether(part) : [condition];
  });

/** Why no case of a clause can meet the part of this key of its condition. */
export const whyShutOut = (
  finder: DraftFinder,
  whole: DraftCondition,
  key: string,
  vocabulary: Vocabulary,
): ShutOut => {
  const unmet = { key, says: 'No case of this clause can meet this condition.' };
  const beside = heldWith(whole, key);
  if (finder.canHold(beside)) return unmet;
  const fewest = fewestShutOut(finder, beside, vocabulary);
  const last = fewest.at(-1);
  if (fewest.length < 2 || !last) return { ...unmet, key: last?.key ?? key };
  const names = fewest.map((condition) => nameOf(condition, vocabulary));
  return (
    notAsked(finder, fewest, vocabulary) ?? {
      key: last.key,
      says: `${listInWords(names)} shut each other out: no case meets ${names.length === 2 ? 'both' : 'all of them'}.`,
    }
  );
};

/** Which clause before another one takes all of its cases, where one does so by itself. */
export const takenBefore = (
  clauses: readonly DraftClause[],
  clause: DraftClause,
  { takerOf }: Pick<ReturnType<ClauseFinder['find']>, 'takerOf'>,
): ShutOut => {
  const index = takerOf(clauses.indexOf(clause)) ?? -1;
  const taker = clauses[index]?.label.trim();
  const name = taker === '' ? `clause ${String(index + 1)}` : taker;
  return {
    key: clause.key,
    says:
      name === undefined
        ? 'No case gets this far: the clauses before it take all of its cases.'
        : `No case gets this far: “${name}”, before it, takes all of its cases.`,
  };
};
