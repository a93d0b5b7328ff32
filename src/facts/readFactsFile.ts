import * as z from 'zod/mini';
import type { FactsFile } from './definition.ts';
import { withInheritance } from './expandKinds.ts';
import { factsFileProblems } from './factProblems.ts';
import { factsFileSchema } from './factsSchema.ts';
import { schemaProblems, type Problem } from './problem.ts';
import { readJson } from './readJson.ts';

/** A file of facts, or what is wrong with it, by place. */
export type FactsRead =
  { readonly ok: true; readonly file: FactsFile } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a file of facts strictly, from its text. */
export const readFactsFile = (text: string): FactsRead => {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [{ place: '', message: json.message }] };
  const parsed = z.safeParse(factsFileSchema, json.value);
  if (!parsed.success)
    return { ok: false, problems: schemaProblems(parsed.error.issues, 'a file of facts', json.value) };
  const problems = factsFileProblems(parsed.data);
  return problems.length === 0 ? { ok: true, file: withInheritance(parsed.data) } : { ok: false, problems };
};

/** The file of facts that the product is made of; throws with the place of what is wrong, because nothing can be judged without it. */
export const factsFileFrom = (text: string): FactsFile => {
  const read = readFactsFile(text);
  if (read.ok) return read.file;
  throw new TypeError(read.problems.map(({ place, message }) => `facts.json: ${place}: ${message}`).join('\n'));
};
