/** Which text a comparison is of. */
export interface TextName {
  readonly policy: string;
  readonly version: string;
}

/** Whether a comparison is one with the text of this name. */
export const isOf =
  ({ policy, version }: TextName) =>
  (compared: TextName): boolean =>
    compared.policy === policy && compared.version === version;

/** The comparisons with this one in the place of an earlier one with the same text. */
export const withCompared = <Compared extends TextName>(
  all: readonly Compared[],
  compared: Compared,
): readonly Compared[] => {
  const isSame = isOf(compared);
  return [...all.filter((each) => !isSame(each)), compared];
};
