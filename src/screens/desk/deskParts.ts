import type { DeskPart, Fault } from '../../desk/index.ts';

/** The parts of the desk with their addresses, in the order in which they are gone through. */
export const partsOfDesk = [
  { part: 'what', word: 'What it is' },
  { part: 'clauses', word: 'Clauses' },
  { part: 'wrong', word: 'What is wrong' },
  { part: 'try', word: 'Try it' },
  { part: 'done', word: 'Done' },
] as const;
export type ShownPart = (typeof partsOfDesk)[number]['part'];

export const deskAddress = (part: ShownPart): string => (part === 'what' ? '#/desk' : `#/desk/${part}`);

/** The part in which a fault is put right; the document is beside every part. */
export const shownPartOf = ({ part }: { readonly part: DeskPart }): ShownPart => (part === 'document' ? 'what' : part);

/** How many things stand in the way in a part. */
export const countIn = (faults: readonly Fault[], part: ShownPart): number =>
  faults.filter((fault) => fault.kind !== 'look' && (part === 'wrong' || shownPartOf(fault) === part)).length;
