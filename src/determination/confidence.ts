import type { PolicyOutcome } from './outcome.ts';

/** The reading rules by their short names, the first is rule 1; docs/reading-rules.md tells them in full. */
export const readingRules = [
  'Only the statement decides',
  'A list is closed',
  'The payer answers for its own words',
  'The specific outranks the general',
  'Silence is neither yes nor no',
  'A month is read from its first day',
  'The contract outranks the policy',
  'Settled clinical words keep their meaning',
  'Our words, their place',
] as const;

/** How sure the reading of a clause is: to the letter, by a reading rule of ours, or not ours to read at all. */
export const confidences = ['literal', 'by-rule', 'left-to-payer'] as const;
export type Confidence = (typeof confidences)[number];

/** What tells how a clause was read. */
export interface ClauseRead {
  readonly outcome: PolicyOutcome;
  /** Numbers of the reading rules that it needed. */
  readonly rules: readonly number[];
}

/** How a clause was read. What is left to the payer stays so whatever rules led there; else one rule makes it a reading. */
export const confidenceOf = ({ outcome, rules }: ClauseRead): Confidence =>
  outcome === 'payer-review' ? 'left-to-payer' : rules.length > 0 ? 'by-rule' : 'literal';

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  literal: 'Stated word for word',
  'by-rule': 'Needed interpretation',
  'left-to-payer': 'Policy is unclear here',
};

/** The short name of a reading rule; one that does not exist throws. */
export const readingRuleName = (rule: number): string => {
  const name = readingRules[rule - 1];
  if (name === undefined)
    throw new RangeError(`there is no reading rule ${String(rule)}; allowed: 1 to ${String(readingRules.length)}`);
  return name;
};

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The rules that a clause needed by name, in the middle of a sentence; empty for none. */
export const rulesInWords = ({ rules }: Pick<ClauseRead, 'rules'>): string =>
  rules.map((rule) => lowered(readingRuleName(rule))).join('; ');

/** How a clause was read, in words that can stand on paper: "Needed interpretation: a list is closed". */
export const confidenceInWords = (read: ClauseRead): string => {
  const name = confidenceNames[confidenceOf(read)];
  return read.rules.length === 0 ? name : `${name}: ${rulesInWords(read)}`;
};
