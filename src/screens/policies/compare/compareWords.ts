import { dateInDigits } from '../../../facts/index.ts';
import { documentName, type Policy } from '../../../determination/index.ts';
import type { Comparison, PassageFound } from '../../../passages/index.ts';
import { documentDateInDigits } from '../../../submission/comparison/index.ts';

/** How a passage stands in the copy, in a word. */
export const foundWords: Readonly<Record<PassageFound, string>> = {
  unchanged: 'Unchanged',
  changed: 'Changed',
  gone: 'Not found',
};

/** What is asked of the copy: of the passages that a result rests on, or of all where none rests on this text. */
export interface Verdict {
  readonly verdict: Comparison['verdict'];
  readonly words: string;
}

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

/** The verdict in one line. `rests`: ids of the passages on which the case in hand rests; empty where it does not. */
export const verdictOf = (comparison: Comparison, policy: Policy, rests: readonly string[]): Verdict => {
  const { verdict, effective, shared } = comparison;
  if (verdict === 'another')
    return {
      verdict,
      words: `Your copy is another policy than ${documentName(policy)}. They share ${percent(shared)} of the text that was read.`,
    };
  const standing = new Set(comparison.passages.flatMap(({ id, found }) => (found === 'unchanged' ? [id] : [])));
  // A passage that was not looked for is none that stands.
  const asked = rests.length === 0 ? comparison.passages.map(({ id }) => id) : rests;
  const changed = asked.filter((id) => !standing.has(id)).length;
  const date = effective === null ? '' : ` (effective ${documentDateInDigits(effective)})`;
  const all = String(asked.length);
  if (changed > 0)
    return {
      verdict: 'changed',
      words:
        rests.length === 0
          ? `${String(changed)} of ${all} cited passages changed or are gone: do not rely on this reading where they count.`
          : `${String(changed)} of ${all} changed: do not rely on this reading for this case.`,
    };
  return {
    verdict: 'unchanged',
    words:
      rests.length === 0
        ? `All ${all} cited passages stand in your copy${date}.`
        : `All ${all} passages that this result rests on stand in your copy${date}.`,
  };
};

/** Which policy the copy is, in a sentence. */
export const identityInWords = ({ verdict }: Comparison, policy: Policy): string => {
  const { printedAs, title } = policy;
  const name = title === null ? printedAs : `${printedAs}, “${title}”`;
  return verdict === 'another'
    ? `No: it does not bear the number, the title or enough of the text of ${name}. Check that you opened the right document.`
    : `Yes: your copy is a text of ${name}.`;
};

/** A date of the text that was read; a policy may not print it. */
export const heldDate = (date: string | null | undefined): string =>
  date === null || date === undefined ? 'Not stated' : dateInDigits(date);
