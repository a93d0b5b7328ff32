import type { Fault } from '../../desk/index.ts';

/** What is wrong with one field, to be told at it; undefined: nothing. */
export const errorAt = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.says;

/** What is told beside the fields and not at one of them. */
export const besideFields = (faults: readonly Fault[]): readonly Fault[] =>
  faults.some(({ field }) => field !== undefined) ? faults.filter(({ field }) => field === undefined) : faults;
