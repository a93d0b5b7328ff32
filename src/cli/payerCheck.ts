import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { payerOf, readPayer, type PayerFile, type Policy, type Problem } from '../determination/index.ts';
import { heldFacts, readJson, type Vocabulary } from '../facts/index.ts';
import { booksWithoutPolicy } from '../library/index.ts';
import { payerFolder } from './policyFolder.ts';

/** One payer's file: the payer where it is good, and all that is wrong with it. */
export interface CheckedPayer {
  readonly file: string;
  readonly payer: PayerFile | undefined;
  readonly problems: readonly Problem[];
}

/** The payers' files of a folder: all JSON files but the schema. */
export const payerFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => join(folder, name));

/** Checks one payer's file by itself. */
export const checkPayer = (path: string): CheckedPayer => {
  const file = basename(path);
  const json = readJson(readFileSync(path, 'utf8'));
  if (!json.ok) return { file, payer: undefined, problems: [{ place: '', message: json.message }] };
  const { payer, problems } = readPayer(json.value, heldFacts);
  const misnamed = payer && `${payer.id}.json` !== file;
  return misnamed
    ? {
        file,
        payer: undefined,
        problems: [{ place: 'id', message: `the file of "${payer.id}" is named ${payer.id}.json` }],
      }
    : { file, payer, problems };
};

/** The policy that a file is named after: `bcbsal-733_2024-09.json` is of `bcbsal-733`. */
const policyNamed = (file: string): Pick<Policy, 'policy'> => ({ policy: file.split('_')[0] ?? file });

/**
 * What is wrong between a payer and the policies: its book names one of which no version is held. Of a policy whose file was
 * refused (`refused`: the names of those files) nothing more is told here.
 */
export const checkBook = (
  { file, payer }: CheckedPayer,
  policies: readonly Policy[],
  refused: readonly string[],
): CheckedPayer => ({
  file,
  payer,
  problems: payer ? booksWithoutPolicy(payer, [...policies, ...refused.map(policyNamed)]) : [],
});

/** The vocabulary of cases of the payers in a folder that are good, in the order of lists. */
export const vocabularyIn = (folder = payerFolder): Vocabulary => ({
  ...heldFacts,
  payers: payerFilesIn(folder)
    .flatMap((path) => checkPayer(path).payer ?? [])
    .sort((a, b) => a.place - b.place)
    .map(payerOf),
});
