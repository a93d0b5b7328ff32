import * as z from 'zod/mini';
import { payerEntries } from '../determination/index.ts';

const text = z.string().check(z.minLength(1));

const versionSchema = z.strictObject({
  file: z.string().check(z.regex(/^[a-z0-9._-]+\.json$/)),
  policy: text,
  version: text,
  /** How the payer prints the document, and its edition in words: “Medical Policy 260”, “9/2024”. */
  printedAs: text,
  edition: text,
  from: z.nullable(z.iso.date()),
  until: z.nullable(z.iso.date()),
});

/** Facts asked before the site on which the outcome can turn: known here, they are asked before the policies are read. */
const asksFirst = z.array(text);

/** The list of all payers with the policies of their books: what the first screen needs, and where the rest is. Generated from the files of both. */
export const indexSchema = z.strictObject({
  format: z.literal(2),
  payers: z.array(
    z.strictObject({
      ...payerEntries,
      products: z.array(z.strictObject({ value: text, word: text })),
      /** The versions of all policies of its book, in the order of the book, each policy's oldest first. */
      versions: z.array(versionSchema),
      /** Every day, in stretches on which the same versions are in force: from the first until the day before the second; null is open. */
      days: z.array(z.strictObject({ from: z.nullable(z.iso.date()), until: z.nullable(z.iso.date()), asksFirst })),
      withoutDay: z.strictObject({ asksFirst }),
    }),
  ),
});

export type PolicyIndex = z.infer<typeof indexSchema>;
export type PayerEntry = PolicyIndex['payers'][number];
export type VersionEntry = PayerEntry['versions'][number];
