import * as z from 'zod/mini';

/** Where a document stands: not looked for yet, found, known to be lacking, or asked for. */
export const evidenceStates = ['open', 'present', 'missing', 'requested'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

const LONGEST_TEXT = 10_000;
const text = z.string().check(z.maxLength(LONGEST_TEXT, `at most ${String(LONGEST_TEXT)} characters`));

/** What is noted for one document: its state, and in free text its title, date (YYYY-MM-DD) and place in the chart. */
export const evidenceEntrySchema = z.strictObject({
  state: z.enum(evidenceStates),
  title: z._default(text, ''),
  date: z._default(text, ''),
  place: z._default(text, ''),
});
export type EvidenceEntry = Readonly<z.infer<typeof evidenceEntrySchema>>;
