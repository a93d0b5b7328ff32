import * as z from 'zod/mini';
import { policyOutcomes } from '../determination/index.ts';

const text = z.string().check(z.minLength(1));

const versionSchema = z.strictObject({
  file: z.string().check(z.regex(/^[a-z0-9._-]+\.json$/)),
  policy: text,
  version: text,
  from: z.iso.date(),
  until: z.nullable(z.iso.date()),
  /** Facts asked before the site on which the outcome can turn: known here, they are asked before the policy itself is read. */
  asksFirst: z.array(text),
  /** Where a case stands of which nothing is known but the payer and the day: said at once, before the policy itself is read. */
  opens: z.strictObject({
    possibleOutcomes: z.array(z.enum(policyOutcomes)).check(z.minLength(1)),
    questionsLeft: z.int().check(z.nonnegative()),
  }),
});

/** The list of all policies held: what the first screen needs, and where the rest is. Generated from the policy files. */
export const indexSchema = z.strictObject({
  format: z.literal(1),
  payers: z.array(
    z.strictObject({
      id: text,
      name: text,
      products: z.array(z.strictObject({ value: text, word: text })),
      versions: z.array(versionSchema).check(z.minLength(1)),
    }),
  ),
});

export type PolicyIndex = z.infer<typeof indexSchema>;
export type PayerEntry = PolicyIndex['payers'][number];
export type VersionEntry = PayerEntry['versions'][number];
