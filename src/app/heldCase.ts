import * as z from 'zod/mini';
import type { Answers } from '../questionnaire/index.ts';
import { readCompared, type CopyCompared } from '../submission/comparison/index.ts';
import { parseEvidence, type Evidence } from '../submission/evidence/index.ts';

interface CaseRead {
  readonly answers: Answers;
  readonly evidence: Evidence;
  readonly compared: readonly CopyCompared[];
}

const heldSchema = z.object({
  answers: z.object({ texts: z.record(z.string(), z.string()), calculated: z.array(z.string()) }),
  evidence: z.unknown(),
  compared: z.optional(z.unknown()),
});

/** The case in a text of session storage; undefined where it holds none that can be read. A note that cannot be read takes nothing else with it. */
export const heldIn = (text: string): CaseRead | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
  const read = z.safeParse(heldSchema, json);
  if (!read.success) return undefined;
  return {
    answers: read.data.answers,
    evidence: parseEvidence(read.data.evidence, read.data.answers.texts['site']).evidence,
    compared: readCompared(read.data.compared).compared,
  };
};
