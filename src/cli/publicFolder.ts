import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  payerOf,
  readPayer,
  sharedItemsFrom,
  type PayerFile,
  type PreparedPolicy,
  type Problem,
  type SharedItems,
} from '../determination/index.ts';
import { readFactsFile, readJson, type FactsFile, type Vocabulary } from '../facts/index.ts';
import { policyFromText } from '../library/index.ts';
import { payerFilesIn } from './payerCheck.ts';
import { policyFilesIn } from './policyCheck.ts';

/** A policy of a public folder, by the text of its file. */
export interface PolicyThere {
  readonly text: string;
  readonly prepared: PreparedPolicy;
}

/** What a public folder holds: facts, payers and policies, read by its own facts and by nothing of this project's. */
export interface PublicFolder {
  readonly facts: FactsFile;
  readonly payers: readonly PayerFile[];
  readonly vocabulary: Vocabulary;
  /** By policy and version. */
  readonly policies: ReadonlyMap<string, PolicyThere>;
}

/** A folder whose policies each say all their words. */
const noItems: SharedItems = { format: 1, documents: {}, cautions: {} };

const refused = (file: string, problems: readonly Problem[]): TypeError =>
  new TypeError(problems.map(({ place, message }) => `${file}: ${place}: ${message}`).join('\n'));

/** Reads a public folder. Throws with file and place where anything in it is wrong: only what is whole can be compared. */
export const readPublicFolder = (folder: string): PublicFolder => {
  const path = join(folder, 'facts.json');
  if (!existsSync(path))
    throw new TypeError(`${path} does not exist: name a folder with facts.json, payers and policies`);
  const facts = readFactsFile(readFileSync(path, 'utf8'));
  if (!facts.ok) throw refused(path, facts.problems);
  const payers = payerFilesIn(join(folder, 'payers')).map((file) => {
    const json = readJson(readFileSync(file, 'utf8'));
    const { payer, problems } = json.ok
      ? readPayer(json.value, facts.file)
      : { payer: undefined, problems: [{ place: '', message: json.message }] };
    if (!payer) throw refused(file, problems);
    return payer;
  });
  const vocabulary: Vocabulary = { ...facts.file, payers: payers.map(payerOf) };
  const shared = join(folder, 'shared-items.json');
  const items = existsSync(shared) ? sharedItemsFrom(JSON.parse(readFileSync(shared, 'utf8'))) : noItems;
  const policies = policyFilesIn(join(folder, 'policies')).map((file): readonly [string, PolicyThere] => {
    const text = readFileSync(file, 'utf8');
    const loaded = policyFromText(text, vocabulary, items);
    if (!loaded.ok) throw refused(basename(file), loaded.problems);
    const { policy, version } = loaded.prepared.policy;
    return [`${policy} ${version}`, { text, prepared: loaded.prepared }];
  });
  return { facts: facts.file, payers, vocabulary, policies: new Map(policies) };
};
