import type { CopyCompared } from './copyCompared.ts';

export type TextName = Pick<CopyCompared, 'policy' | 'version'>;

/** Whether a comparison is one with the text of this name. */
export const isOf =
  ({ policy, version }: TextName) =>
  (compared: TextName): boolean =>
    compared.policy === policy && compared.version === version;

/** The comparisons with this one in the place of an earlier one with the same text. */
export const withCompared = (all: readonly CopyCompared[], compared: CopyCompared): readonly CopyCompared[] => {
  const isSame = isOf(compared);
  return [...all.filter((each) => !isSame(each)), compared];
};
