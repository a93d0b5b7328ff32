import * as z from 'zod/mini';
import { payerEntries } from '../../determination/index.ts';
import { choiceSchema } from '../../facts/index.ts';
import type { LibraryNote } from '../holdings.ts';

const text = z.string().check(z.minLength(1));
const parts = z.array(z.unknown());

/** A library file as it lies before its parts are looked at, each by itself. */
export const librarySchema = z.strictObject({
  kind: z.literal('cryocheck-library'),
  format: z.literal(1),
  name: text.check(z.maxLength(200, 'at most 200 characters')),
  madeOn: z.iso.date(),
  /** Who read the policies, as they want it told; it is shared with the file. May be empty. */
  readBy: z.string().check(z.maxLength(200, 'at most 200 characters')),
  facts: parts,
  payers: parts,
  policies: parts,
  cases: parts,
  /** By policy and version, with `_` between, as files of fingerprints are named. */
  fingerprints: z.record(text, z.unknown()),
});

/** A library: its parts are good only once `withLibraries` has taken them in. */
export type Library = z.infer<typeof librarySchema>;

/** A library with what is told of where it comes from. */
export interface AddedLibrary {
  readonly library: Library;
  readonly note: LibraryNote;
}

/** What is added to a fact that is held: more answers, by site where its answers are; and sites of the same library that ask it. */
export const factAdditionSchema = z.strictObject({
  name: text,
  adds: z.union([z.array(choiceSchema), z.record(text, z.array(choiceSchema))], {
    error: 'allowed: a list of choices, or one for each site',
  }),
  sites: z.optional(z.array(text).check(z.minLength(1))),
});

/** What is added to a payer that is held, after what it has. */
export const payerAdditionSchema = z.strictObject({
  id: text,
  adds: z.strictObject({
    book: z.optional(payerEntries.book),
    otherNames: z.optional(z.array(text).check(z.minLength(1))),
    contacts: z.optional(payerEntries.contacts),
  }),
});

/** A case with what is expected of it; what is not given is not compared. */
export const workedCaseSchema = z.strictObject({
  id: text,
  narrative: z.optional(z.string()),
  case: z.record(text, z.unknown()),
  expected: z.strictObject({
    policy: z.optional(z.nullable(text)),
    version: z.optional(z.nullable(text)),
    outcome: text,
    possibleOutcomes: z.optional(z.array(text)),
    missing: z.optional(z.array(text)),
    governing: z.optional(z.array(text)),
    priorAuthorization: z.optional(z.nullable(text)),
  }),
  reason: z.optional(z.string()),
});
export type WorkedCase = z.infer<typeof workedCaseSchema>;
