import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Policy, PreparedPolicy, Problem } from '../determination/index.ts';
import { readJson } from '../facts/index.ts';
import { buildIndex, checkAgainstSource, overlaps, policyFromText, type PolicyIndex } from '../library/index.ts';
import { vocabularyIn, type CheckedPayer } from './payerCheck.ts';

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

const sourceProblems = (policy: Policy, folder: string): readonly Problem[] => {
  const path = join(folder, policy.source.file);
  if (!existsSync(path))
    return [{ place: 'source.file', message: `there is no ${policy.source.file} among the sources` }];
  const bytes = readFileSync(path);
  return checkAgainstSource(policy, {
    text: bytes.toString('utf8'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
};

const IS_PAYER = 'this is a payer: it is checked by the run without a file';

const isPayer = (text: string): boolean => {
  const json = readJson(text);
  return (
    json.ok &&
    typeof json.value === 'object' &&
    json.value !== null &&
    Object.hasOwn(json.value, 'book') &&
    !Object.hasOwn(json.value, 'clauses')
  );
};

/** Checks one file by itself and, where a folder of sources is given, against its source. */
export const checkFile = (path: string, sources: string | undefined, vocabulary = vocabularyIn()): CheckedFile => {
  const file = basename(path);
  const text = readFileSync(path, 'utf8');
  if (isPayer(text)) return { file, prepared: undefined, problems: [{ place: '', message: IS_PAYER }] };
  const loaded = policyFromText(text, vocabulary);
  if (!loaded.ok) return { file, prepared: undefined, problems: loaded.problems };
  const problems = sources === undefined ? [] : sourceProblems(loaded.prepared.policy, sources);
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
