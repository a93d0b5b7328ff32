/** Something wrong in a policy: where, as a path of the file, and in words what was found and what is allowed. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

/** A path into a policy as people write it: clauses[2].when.all[0]. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('');
