import * as z from 'zod/mini';
import { payerEntries, type Origin, type OwnedEntry } from '../determination/index.ts';

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

/** The list of all payers with the policies of their books: what the first screen needs, and where the rest is. Generated from the files of both. */
export const indexSchema = z.strictObject({
  format: z.literal(2),
  payers: z.array(
    z.strictObject({
      ...payerEntries,
      products: z.array(z.strictObject({ value: text, word: text })),
      /** The versions of all policies of its book, in the order of the book, each policy's oldest first. */
      versions: z.array(versionSchema),
    }),
  ),
});

type ListedPayer = z.infer<typeof indexSchema>['payers'][number];

/** A version of the index; of one that a library brought or ended, what is told of that. */
export type VersionEntry = ListedPayer['versions'][number] & {
  readonly told?: readonly Origin[] | undefined;
  /** A newer version that was added ends it: until when its own file says that it was in force. */
  readonly ended?: { readonly fileUntil: string | null } | undefined;
};

export type PayerEntry = Omit<ListedPayer, 'versions' | 'book'> & {
  readonly versions: readonly VersionEntry[];
  readonly book: readonly OwnedEntry[];
  /** Tells it from the payer of the same id before a library changed it, or the facts. */
  readonly key?: string | undefined;
};

export interface PolicyIndex {
  readonly format: 2;
  readonly payers: readonly PayerEntry[];
}
