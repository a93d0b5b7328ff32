import * as z from 'zod/mini';
import { conditionSchema } from '../policy/condition.ts';

const text = z.string().check(z.minLength(1));
const date = z.iso.date();

const lineOfBusiness = z.strictObject({ value: z.string().check(z.regex(/^[a-z0-9-]+$/)), word: text });

/** How a request is made, with where that is known from and the day since which it is known to hold. */
const contact = z.strictObject({
  kind: z.enum(['phone', 'fax', 'portal', 'mail']),
  /** What is sent or asked there, where a payer has several of a kind. */
  of: z.optional(text),
  at: text,
  knownFrom: text,
  since: date,
});

/**
 * A caution that joins whatever text speaks; without `when` for every case of the payer. With the id of a caution that is made
 * of a text (`bill-member`) it stands in the place of that one, and nowhere else.
 */
const payerCaution = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** What it comes to, in a few words. */
  title: text,
  says: text,
  when: z.optional(conditionSchema),
});

/** A policy that the payer applies: to all members or to these lines of business, always or on these days (half open). */
const bookEntry = z.strictObject({
  policy: text,
  when: z.optional(z.array(text).check(z.minLength(1))),
  from: z.optional(date),
  until: z.optional(date),
});

/** What is known of a payer, whatever its policies say. The index holds the same. */
export const payerEntries = {
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
  /** Sister plans, brands, what stands on the card: people look for the payer by any of them. */
  otherNames: z.array(text),
  /** Null: none is held. */
  contacts: z.nullable(z.array(contact).check(z.minLength(1))),
  cautions: z.array(payerCaution),
  /** In order: the first policy that addresses a case decides. */
  book: z.array(bookEntry).check(z.minLength(1)),
} as const;

/** One payer, whole. Strict: an entry that is not here is an error. */
export const payerSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  ...payerEntries,
  /** Where the payer stands in lists, before all payers with a higher one. */
  place: z.int(),
  /** Empty where the payer's texts name none: then nobody is asked for one. */
  linesOfBusiness: z.array(lineOfBusiness),
});

export type PayerFile = z.infer<typeof payerSchema>;
export type PayerCaution = z.infer<typeof payerCaution>;
export type BookEntry = z.infer<typeof bookEntry>;
