import * as z from 'zod/mini';

/** Where a document stands: not looked for yet, found, known to be lacking, or asked for. */
export const evidenceStates = ['open', 'present', 'missing', 'requested'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** The id of a document, as policies write it. */
export const DOCUMENT_ID = /^[a-z0-9][a-z0-9-]*$/;
/** A document's key: the site of the tumor, empty while it is unknown, and its id. */
export const EVIDENCE_KEY = /^[a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

const LONGEST_TEXT = 10_000;
const text = z.string().check(z.maxLength(LONGEST_TEXT, `at most ${String(LONGEST_TEXT)} characters`));

/** What is noted for one document: its state, in free text its title, date and place in the chart, and the id of a document that it is part of. */
export const evidenceEntrySchema = z.strictObject({
  state: z.enum(evidenceStates),
  title: z._default(text, ''),
  date: z._default(text, ''),
  place: z._default(text, ''),
  sameAs: z._default(z.union([z.literal(''), z.string().check(z.regex(DOCUMENT_ID))]), ''),
});
export type EvidenceEntry = Readonly<z.infer<typeof evidenceEntrySchema>>;
