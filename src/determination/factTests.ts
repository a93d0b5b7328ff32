import {
  choicesOf,
  isAskedFor,
  keepsWithin,
  type Bounds,
  type Vocabulary,
  withUnit,
  boundsInText,
  boundsMeeting,
  isBounds,
  leavesOf,
  leavesWithin,
  widestOf,
  type Choice,
} from '../facts/index.ts';
import type { Assess, AssessedCriterion, Status } from './assessed.ts';
import type { Passage } from './citations.ts';
import type { ChoiceTest, NumberTest } from './policy/criterion.ts';

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

const boundsInWords = ({ atMost, below, atLeast, above }: Bounds): string =>
  [
    ...(atLeast === undefined ? [] : [`at least ${String(atLeast)}`]),
    ...(above === undefined ? [] : [`over ${String(above)}`]),
    ...(atMost === undefined ? [] : [`at most ${String(atMost)}`]),
    ...(below === undefined ? [] : [`below ${String(below)}`]),
  ].join(' and ');

/** The values that a case can end with among those tested. */
const leavesAmong = (choices: readonly Choice[], values: readonly string[]): readonly string[] =>
  leavesOf(choices)
    .map(({ value }) => value)
    .filter((value) => values.includes(value));

const statusAmong = (isWanted: readonly boolean[]): Status =>
  !isWanted.includes(true) ? 'not-met' : isWanted.includes(false) ? 'unknown' : 'met';

/** A test as it reads for every case, or a function of the facts where it depends on them. */
export type TestReading = AssessedCriterion | Assess;

/** Prepares a test of a fact by its choices, for tumors of one site (undefined: unknown). Its few readings are made once and shared by all cases. */
export const choiceReading = (
  { fact, values, label, says = fact.label, requires, inShort }: ChoiceTest,
  vocabulary: Vocabulary,
  cites: readonly Passage[],
  site: string | undefined,
): TestReading => {
  const possible = site !== undefined && !isAskedFor(fact, site) ? [] : choicesOf(fact, vocabulary, { site });
  const own = widestOf(possible, leavesAmong(possible, values));
  const everywhere = choicesOf(fact, vocabulary, {});
  const named = own.length > 0 ? own : widestOf(everywhere, leavesAmong(everywhere, values));
  const required = joined(named.map(({ word }) => word));
  const tested = [fact.name];
  const reading = (status: Status, documented: string): AssessedCriterion => ({
    kind: 'test',
    label: label ?? null,
    says,
    requires: requires ?? null,
    inShort: inShort ?? null,
    status,
    required,
    documented,
    facts: tested,
    cites,
    criteria: [],
  });
  if (possible.length === 0) return reading('not-met', 'does not apply');
  const statusWithin = (leaves: readonly string[]): Status => statusAmong(leaves.map((leaf) => values.includes(leaf)));
  const known = new Map(
    possible.map(
      ({ value, word }) =>
        [
          fact.domain.of === 'yes-no' ? value === 'true' : value,
          reading(statusWithin(leavesWithin(possible, value)), word),
        ] as const,
    ),
  );
  const unknown = reading(statusWithin(leavesOf(possible).map(({ value }) => value)), 'not known');
  if (fact.name === 'site' && site !== undefined) return known.get(site) ?? unknown;
  return (facts) => {
    const value = facts[fact.name];
    return typeof value === 'string' || typeof value === 'boolean' ? (known.get(value) ?? unknown) : unknown;
  };
};

/** Readings of this many numbers are kept, so that a long stream of cases does not fill the memory. */
const MOST_KEPT = 1000;

/** Prepares a test of a number by its bounds, for tumors of one site. */
export const numberReading = (
  { fact, bounds, label, says = fact.label, requires, inShort }: NumberTest,
  cites: readonly Passage[],
  site: string | undefined,
): TestReading => {
  const inWords = (words: string): string => (fact.domain.of === 'number' ? withUnit(words, fact.domain) : words);
  const required = inWords(boundsInWords(bounds));
  const tested = [fact.name];
  const reading = (status: Status, documented: string): AssessedCriterion => ({
    kind: 'test',
    label: label ?? null,
    says,
    requires: requires ?? null,
    inShort: inShort ?? null,
    status,
    required,
    documented,
    facts: tested,
    cites,
    criteria: [],
  });
  if (site !== undefined && !isAskedFor(fact, site)) return reading('not-met', 'does not apply');
  const unknown = reading('unknown', 'not known');
  const withinBounds = (known: Bounds): AssessedCriterion => {
    if (fact.domain.of !== 'number') return unknown;
    const meeting = boundsMeeting(fact.domain, known, bounds);
    return reading(
      meeting === 'all' ? 'met' : meeting === 'none' ? 'not-met' : 'unknown',
      boundsInText(known, fact.domain),
    );
  };
  const made = new Map<number, AssessedCriterion>();
  return (facts) => {
    const value = facts[fact.name];
    if (isBounds(value)) return withinBounds(value);
    if (typeof value !== 'number') return unknown;
    const known = made.get(value) ?? reading(keepsWithin(value, bounds) ? 'met' : 'not-met', inWords(String(value)));
    if (made.size < MOST_KEPT) made.set(value, known);
    return known;
  };
};
