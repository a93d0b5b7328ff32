import { choicesOf, dateInWords, factNamed, listInWords, type Facts, type Vocabulary } from '../facts/index.ts';
import type { Outcome } from './outcome.ts';

/** What a determination comes to for the person who reads it; support first, what is not known yet last. */
export const verdicts = ['supported', 'ask-payer', 'not-supported', 'not-in-policy', 'no-text', 'not-enough'] as const;
export type Verdict = (typeof verdicts)[number];

const byOutcome: Readonly<Record<Outcome, Verdict>> = {
  'medically-necessary': 'supported',
  investigational: 'not-supported',
  'not-medically-necessary': 'not-supported',
  'not-covered': 'not-supported',
  'criteria-not-met': 'not-supported',
  'payer-review': 'ask-payer',
  'not-addressed': 'not-in-policy',
  'no-version': 'no-text',
  'needs-information': 'not-enough',
};

/** The verdicts in one or two words, for lists and columns. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  'ask-payer': 'Ask the payer',
  'not-supported': 'Not supported',
  'not-in-policy': 'Not in this policy',
  'no-text': 'No policy text held',
  'not-enough': 'Not enough to tell yet',
};

/**
 * What a determination says of the outcome, as far as a verdict needs it. The outcome is read off the diagram (`standing.ts`), in
 * which the first clause that holds has put its own (`decide` in `compileBySite.ts`).
 */
export interface Judged {
  readonly outcome: Outcome;
  readonly possibleOutcomes: readonly Outcome[];
}

/** The verdict of one outcome. */
export const verdictOf = (outcome: Outcome): Verdict => byOutcome[outcome];

/** The one verdict that all of these outcomes share; undefined where they part, and of none. */
export const sharedVerdict = (outcomes: readonly Outcome[]): Verdict | undefined => {
  const [first, ...others] = new Set(outcomes.map(verdictOf));
  return others.length === 0 ? first : undefined;
};

/** The verdict of a determination: also while its outcome is open, where every outcome that is left has the same verdict. */
export const verdictFor = ({ outcome, possibleOutcomes }: Judged): Verdict =>
  (outcome === 'needs-information' ? sharedVerdict(possibleOutcomes) : undefined) ?? verdictOf(outcome);

const unsupportedWords: Readonly<Partial<Record<Outcome, string>>> = {
  investigational: 'investigational',
  'not-medically-necessary': 'not medically necessary',
  'not-covered': 'not covered',
  'criteria-not-met': 'criteria not met',
};

/** What a heading names beside the verdict. */
export interface HeadingSubject {
  /** What the text does not speak of, in the middle of a sentence: "prostate". */
  readonly subject?: string | undefined;
  /** The date of service, YYYY-MM-DD. */
  readonly serviceDate?: string | undefined;
}

/** The heading of a result in plain words; the payer's own words stand beside it. Throws where the date is no day. */
export const verdictHeading = (judged: Judged, { subject, serviceDate }: HeadingSubject): string => {
  const verdict = verdictFor(judged);
  const outcomes = judged.outcome === 'needs-information' ? judged.possibleOutcomes : [judged.outcome];
  switch (verdict) {
    case 'supported':
      return 'The policy supports this';
    case 'ask-payer':
      return 'Ask the payer: the policy leaves it open';
    case 'not-supported':
      return `Not supported: ${listInWords(
        outcomes.map((outcome) => unsupportedWords[outcome] ?? outcome),
        'or',
      )}`;
    case 'not-in-policy':
      return `This policy does not cover ${subject ?? 'this tumor'}`;
    case 'no-text':
      return `No policy text held for ${serviceDate === undefined ? 'this date' : dateInWords(serviceDate)}`;
    case 'not-enough':
      return 'Not enough to tell yet';
  }
};

/** A word in the middle of a sentence; what is written in capitals stays. */
const inSentence = (word: string): string =>
  /^.[a-z]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;

const wordOf = (name: string, facts: Facts, vocabulary: Vocabulary): string | undefined => {
  const [fact, value, site] = [factNamed(vocabulary, name), facts[name], facts['site']];
  if (!fact || value === undefined) return undefined;
  const setting = typeof site === 'string' ? { site } : {};
  return choicesOf(fact, vocabulary, setting).find((choice) => choice.value === value)?.word;
};

/** What a text does not speak of: the site, or the type of tumor where other tumors of the site are spoken of. */
export const unaddressedSubject = (
  facts: Facts,
  vocabulary: Vocabulary,
  isSiteAddressed: boolean,
): string | undefined => {
  if (facts['site'] === 'other' && !isSiteAddressed) return 'this site';
  const word =
    (isSiteAddressed ? wordOf('tumorType', facts, vocabulary) : undefined) ?? wordOf('site', facts, vocabulary);
  return word === undefined ? undefined : inSentence(word);
};
