import { documentName, type Policy } from '../../determination/index.ts';

/** A policy as papers name it. */
export interface PolicyNames {
  /** As the payer prints it: "Medical Policy 260". */
  readonly printed: string;
  /** With its edition: "Medical Policy 260 (9/2024)". */
  readonly whole: string;
  /** Short, for the head of a table: "Policy 260". */
  readonly short: string;
  /** Undefined where the name is the title, or the text bears none. */
  readonly title: string | undefined;
  readonly edition: string;
}

const LONGEST_SHORT = 24;

/** How the payer itself names a policy; our own names of it stand on no paper. */
export const policyNames = (policy: Policy): PolicyNames => {
  const { printedAs: printed, edition, title } = policy;
  const short = printed.replace(/^Medical (?=Policy)/, '');
  return {
    printed,
    edition,
    whole: documentName(policy),
    short: short.length > LONGEST_SHORT ? 'The policy' : short,
    title: title === null || title === printed ? undefined : title,
  };
};
