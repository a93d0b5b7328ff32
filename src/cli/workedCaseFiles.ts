import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { readJson, schemaProblems, type Problem } from '../facts/index.ts';
import { workedCaseSchema, type WorkedCase } from '../library/added/index.ts';

/** The folder of the worked cases of this project, a file for each policy. */
export const workedCaseFolder = fileURLToPath(new URL('../determination/reading/cases', import.meta.url));

/** The files of worked cases in a folder. */
export const workedCaseFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));

/** The worked cases of a file, or all that is wrong with their shape, each with its place in the file. */
export const readWorkedCases = (
  path: string,
): { readonly cases: readonly WorkedCase[]; readonly problems: readonly Problem[] } => {
  const json = readJson(readFileSync(path, 'utf8'));
  if (!json.ok) return { cases: [], problems: [{ place: '', message: json.message }] };
  const parsed = z.safeParse(z.array(workedCaseSchema), json.value);
  return parsed.success
    ? { cases: parsed.data, problems: [] }
    : { cases: [], problems: schemaProblems(parsed.error.issues, 'a worked case', json.value) };
};
