import type { Determination, Policy, PreparedBook } from '../../determination/index.ts';
import {
  choicesOf,
  factNamed,
  valueInWords,
  type Choice,
  type FactDefinition,
  type Facts,
  type Vocabulary,
} from '../../facts/index.ts';
import type { CopyCompared } from '../comparison/index.ts';
import { detailText, withoutNames, type DetailName, type RequestDetails } from '../details/index.ts';
import type { Evidence } from '../evidence/index.ts';

/** All that papers about a case are made of, and nothing beside it. */
export interface Submission {
  readonly payerName: string;
  readonly determination: Determination;
  /** The payer's book on the day, by which the case is judged. */
  readonly book: PreparedBook;
  /** The text that speaks; undefined where none was in force, or while several are in question. */
  readonly policy: Policy | undefined;
  /** Every fact that is known of the case. */
  readonly facts: Facts;
  /** Names of the facts that were asked, in order. */
  readonly asked: readonly string[];
  /** What was typed, where it reads otherwise than the fact: "34 mm". By the fact's name. */
  readonly typed: Readonly<Partial<Record<string, string>>>;
  /** What was typed for a fact and could not be read, by the fact's name: it is not unknown, and not known either. */
  readonly unread: Readonly<Partial<Record<string, string>>>;
  readonly vocabulary: Vocabulary;
  /** What is noted on documents for tumors of this site, by document id. */
  readonly evidence: Evidence;
  /** What the request says beside the case; the office's own details among them. */
  readonly details: RequestDetails;
  /** The one switch for all papers: whether they say who the patient is. */
  readonly showsNames: boolean;
  /** The clinician's own sentences; empty where none are written yet. */
  readonly ownWords: string;
  /** Ids of the cautions that the letter is told not to answer. */
  readonly unanswered: readonly string[];
  /** What came of comparing the policy's text with the payer's own document; undefined where they were not compared. */
  readonly compared: CopyCompared | undefined;
  /** What of the libraries that were added does not count, each in a sentence; empty where all of them do. */
  readonly notCounted: readonly string[];
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/** A detail as papers show it; undefined where it was not entered, or says who the patient is while names are off. */
export const detailOf = ({ details, showsNames }: Submission, name: DetailName): string | undefined =>
  detailText(showsNames ? details : withoutNames(details), name);

/** The lines of business of the payer. */
export const productsOf = ({ vocabulary, determination: { payer } }: Submission): readonly Choice[] => {
  const product = factNamed(vocabulary, 'product');
  return product ? choicesOf(product, vocabulary, { payer }) : [];
};

/** A fact of the case with its value in words; undefined while it is unknown. */
export const knownFact = (
  { facts, vocabulary }: Submission,
  name: string,
): { readonly fact: FactDefinition; readonly word: string } | undefined => {
  const fact = factNamed(vocabulary, name);
  const value = facts[name];
  if (!fact || value === undefined) return undefined;
  return { fact, word: valueInWords(fact, value, facts, vocabulary) };
};

/** A text with a first letter as at the start of a line; eGFR stays. */
export const capitalized = (text: string): string =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** A text as the start of a sentence. */
export const asSentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!”]$/.test(begun) ? begun : `${begun}.`;
};
