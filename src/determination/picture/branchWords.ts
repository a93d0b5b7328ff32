import { atBeginning } from '../../facts/index.ts';
import type { Variable } from '../diagram/variable.ts';

/** Several branches of one question in words: in full, and short enough to stand at an edge. */
export interface BranchWords {
  readonly full: string;
  readonly short: string;
}

/** Longer lists than this would stand over more lines than an edge has room for. */
const LONGEST_AT_AN_EDGE = 64;

/** Within a list only names keep their capital: they have another one, outside parentheses. */
const inList = (words: string): string =>
  /[A-Z]/.test(words.slice(1).replace(/\(.*?\)/g, '')) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** The first word that all of them begin with: "Stage" of "Stage I" and "Stage II". */
const sharedWord = (words: readonly string[]): string => {
  const [first = ''] = words;
  const shared = first.slice(0, first.indexOf(' ') + 1);
  return words.every((each) => each.startsWith(shared)) ? shared : '';
};

const listed = (words: readonly string[], last: 'or' | 'and'): string => {
  const shared = words.length > 1 ? sharedWord(words) : '';
  const parts = words.map((each) => (shared === '' ? inList(each) : each.slice(shared.length)));
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
  return atBeginning(shared + list);
};

/** The words of branches that lead to the same place. `branches` are indexes into the variable's words, in order, at least one. */
export const branchWords = (
  { words, names }: Pick<Variable, 'words' | 'names'>,
  branches: readonly number[],
): BranchWords => {
  const full = listed(names(branches), 'or');
  if (full.length <= LONGEST_AT_AN_EDGE) return { full, short: full };
  const others = words.flatMap((_, branch) => (branches.includes(branch) ? [] : [branch]));
  const but = `All but ${inList(listed(names(others), 'and'))}`;
  return { full, short: but.length <= LONGEST_AT_AN_EDGE ? but : `Any of ${String(branches.length)} others` };
};
