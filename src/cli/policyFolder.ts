import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsTable } from '../facts/index.ts';
import { holdVersion, indexFromText, type PayerLibrary } from '../library/index.ts';

/** The folder of the policy files of this project. */
export const policyFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public', 'policies');

/** Every payer of the index with all of its policies. Throws where the index or a file cannot be read from disk. */
export const readLibrary = (folder = policyFolder): readonly PayerLibrary[] => {
  const { payers } = indexFromText(readFileSync(join(folder, 'index.json'), 'utf8'));
  return payers.map((payer) => ({
    payer,
    versions: payer.versions.map((entry) => holdVersion(entry, readFileSync(join(folder, entry.file), 'utf8'), factsTable)),
  }));
};
