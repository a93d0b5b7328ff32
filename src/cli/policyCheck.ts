import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { censusOf, type PreparedPolicy, type Problem } from '../determination/index.ts';
import { buildIndex, overlaps, policyFromText, type PolicyIndex } from '../library/index.ts';
import { vocabularyIn, type CheckedPayer } from './payerCheck.ts';
import { checkAgainstSource } from './sourceCheck.ts';

/** One policy file: the policy where it is good, and all that is wrong with it. */
export interface CheckedFile {
  readonly file: string;
  readonly prepared: PreparedPolicy | undefined;
  readonly problems: readonly Problem[];
}

const GENERATED = ['index.json', 'policy.schema.json'];

/** The policy files of a folder: all JSON files but those that are generated. */
export const policyFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !GENERATED.includes(name))
    .sort()
    .map((name) => join(folder, name));

/** Checks one file by itself and, where a folder of sources is given, against its source. */
export const checkFile = (path: string, sources: string | undefined, vocabulary = vocabularyIn()): CheckedFile => {
  const file = basename(path);
  const loaded = policyFromText(readFileSync(path, 'utf8'), vocabulary);
  if (!loaded.ok) return { file, prepared: undefined, problems: loaded.problems };
  const problems = sources === undefined ? [] : checkAgainstSource(loaded.prepared.policy, sources);
  return { file, prepared: loaded.prepared, problems };
};

/** What is wrong between files: versions of one policy in force on the same day. */
export const checkTogether = (files: readonly CheckedFile[]): readonly CheckedFile[] =>
  overlaps(files.flatMap(({ file, prepared }) => (prepared ? [{ file, policy: prepared.policy }] : []))).map(
    ({ file, message }) => ({ file, prepared: undefined, problems: [{ place: 'inForce', message }] }),
  );

/** The index of all good files. */
export const indexOf = (payers: readonly CheckedPayer[], files: readonly CheckedFile[]): PolicyIndex =>
  buildIndex(
    payers.flatMap(({ payer }) => payer ?? []),
    files.flatMap(({ file, prepared }) => (prepared ? [{ file, prepared }] : [])),
  );

/** The answers that are younger than the reading of a policy: it leaves them to the payer until somebody reads it again. */
const notReadIn = ({ unread }: PreparedPolicy): string =>
  unread.length === 0
    ? ''
    : `; not read for ${unread.map(({ fact, values }) => `${fact.name} ${values.join(', ')}`).join('; ')}`;

/** A line on a good policy: clauses, nodes, complete cases and how many end in which outcome. */
export const reportOf = (prepared: PreparedPolicy): string => {
  const { clauses, nodes, cases, outcomes } = censusOf(prepared);
  const ends = [...outcomes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcome, count]) => `${outcome} ${String(count)}`);
  return `${prepared.policy.policy} ${prepared.policy.version}: ${String(clauses)} clauses, ${String(nodes)} nodes, ${String(cases)} complete cases: ${ends.join(', ')}${notReadIn(prepared)}`;
};
