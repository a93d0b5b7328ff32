import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyFilesIn } from '../src/cli/policyCheck.ts';
import { policyFolder } from '../src/cli/policyFolder.ts';
import { loadPolicy, type PreparedPolicy } from '../src/determination/index.ts';
import { factsTable } from '../src/facts/index.ts';

/** The texts of all policy files of the project. */
export const policyTexts = (): readonly string[] =>
  policyFilesIn(policyFolder).map((path) => readFileSync(path, 'utf8'));

/** Reads, compiles and checks one policy, as it is done before it judges its first case. */
export const compiled = (json: unknown): PreparedPolicy => {
  const loaded = loadPolicy(json, factsTable);
  if (!loaded.ok) throw new TypeError(loaded.problems.map(({ place, message }) => `${place}: ${message}`).join('; '));
  return loaded.prepared;
};

/** All policies of the project, freshly compiled: nothing that a case was judged by before is kept. */
export const freshPolicies = (): readonly PreparedPolicy[] => policyTexts().map((text) => compiled(JSON.parse(text)));

/** The file of an entry of this folder. */
export const besideThis = (name: string): string => join(import.meta.dirname, name);
