/** The parts of a policy page in their order: the ids of their elements, which stand in addresses, and their headings. */
export const parts = {
  text: 'The text',
  reading: 'How sure is this reading?',
  clauses: 'What it decides, clause by clause',
  questions: 'Open questions to the payer',
  authorization: 'Prior authorization',
  notices: 'Before a member is billed',
  documents: 'Documents',
  codes: 'Procedure codes',
  cautions: 'What to watch for',
  related: 'Related policies',
  typos: 'Typos in the policy',
  'not-modelled': 'What was not modelled',
  error: 'Report an error',
} as const;

export type PartName = keyof typeof parts;

/** The id of the element of a clause, by its place in the policy from 0. */
export const clausePart = (index: number): string => `clause-${String(index + 1)}`;
