import * as z from 'zod/mini';
import { evidenceSchema } from '../submission/evidence/index.ts';
import { HELD_AS, type HeldCase } from './caseStore.ts';

const entrySchema = z.object({
  [HELD_AS]: z.object({
    answers: z.object({ texts: z.record(z.string(), z.string()), calculated: z.array(z.string()) }),
    evidence: evidenceSchema,
  }),
});

/** The case in the state of a session history entry; undefined where it holds none that can be read. */
export const heldIn = (state: unknown): HeldCase | undefined => {
  const entry = z.safeParse(entrySchema, state);
  return entry.success ? entry.data[HELD_AS] : undefined;
};
