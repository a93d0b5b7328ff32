import type { Facts } from '../facts/index.ts';

/** The five parts of the desk. */
export const deskParts = ['document', 'what', 'clauses', 'wrong', 'try'] as const;
export type DeskPart = (typeof deskParts)[number];

/** Something that stands in the way, with the place where it is put right. */
export interface Fault {
  /** A field by its name, or what is written there by its key. */
  readonly place: string;
  readonly part: DeskPart;
  /** `open`: it is not written yet; `wrong`: it cannot stay as it is; `look`: worth a look, and no more. */
  readonly kind: 'open' | 'wrong' | 'look';
  readonly says: string;
  /** The field at that place which cannot stay as it is, where it is one alone: it is told there. */
  readonly field?: string | undefined;
  /** Cases that no clause decides, by the facts that they share. */
  readonly undecided?: Facts | undefined;
}

/** Makes the faults of one part. */
export const faultsIn =
  (part: DeskPart) =>
  (place: string, kind: Fault['kind'], says: string, field?: string): Fault => ({
    place,
    part,
    kind,
    says,
    ...(field === undefined ? {} : { field }),
  });
