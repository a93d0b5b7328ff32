import type { UnreadableText } from '../../case/index.ts';
import type { Determination, Policy, PreparedPolicy } from '../../determination/index.ts';
import { choicesOf, factNamed, type Choice, type Facts, type Vocabulary } from '../../facts/index.ts';
import type { Path } from '../../questionnaire/index.ts';
import type { SubmissionDetails } from '../details/index.ts';
import type { Evidence } from '../evidence/index.ts';

/** All that a text about a case is made of, and nothing beside it. */
export interface Submission {
  readonly payerName: string;
  readonly determination: Determination;
  /** The policy that judged; undefined where no version was in force. */
  readonly prepared: PreparedPolicy | undefined;
  /** Every fact that is known for the tumor's site, asked or not. */
  readonly facts: Facts;
  /** What was typed and cannot be read. */
  readonly unreadable: readonly UnreadableText[];
  /** What was asked. */
  readonly path: Path;
  readonly vocabulary: Vocabulary;
  readonly evidence: Evidence;
  /** Given only where the person wants identifiers in this one text. */
  readonly identifiers: SubmissionDetails | undefined;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/** A policy by its printed title and number and its version. */
export const policyName = ({ title, number, policy, version }: Policy): string => {
  const numbered =
    number === null ? `no number printed, held as ${policy}` : /^\d/.test(number) ? `policy ${number}` : number;
  return `${title === null ? 'a text without a title' : `“${title}”`} (${numbered}; version ${version})`;
};

/** The products of the payer of a submission. */
export const productsOf = ({ vocabulary, determination: { payer } }: Submission): readonly Choice[] => {
  const product = factNamed(vocabulary, 'product');
  return product ? choicesOf(product, vocabulary, { payer }) : [];
};
