/** Something wrong in a policy: where, as a path of the file, and in words what was found and what is allowed. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

const wordOf = (step: PropertyKey): string => (step === '' ? '""' : String(step));

/** A path into a policy as people write it: clauses[2].when.all[0]. An entry without a name is `""`, so that it too has a place. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${wordOf(step)}`))
    .join('');
