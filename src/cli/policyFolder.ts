import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heldFacts } from '../facts/index.ts';
import {
  holdVersion,
  indexFromText,
  missingVersion,
  payerLibrary,
  vocabularyOf,
  type PayerLibrary,
} from '../library/index.ts';

/** The folder of facts, payers and policies of this project. */
export const publicFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public');

/** The folder of the policy files of this project. */
export const policyFolder = join(publicFolder, 'policies');

/** The folder of the payers' files. */
export const payerFolder = join(publicFolder, 'payers');

/** Every payer of the index with its book of policies. Throws where the index cannot be read from disk; a missing file takes only its own version away. */
export const readLibrary = (folder = policyFolder): readonly PayerLibrary[] => {
  const index = indexFromText(readFileSync(join(folder, 'index.json'), 'utf8'));
  const vocabulary = vocabularyOf(heldFacts, index);
  return index.payers.map((payer) => {
    const held = payer.versions.map((entry) => {
      const path = join(folder, entry.file);
      return existsSync(path)
        ? holdVersion(entry, readFileSync(path, 'utf8'), vocabulary)
        : missingVersion(entry, 'there is no such file');
    });
    return payerLibrary(payer, held, heldFacts);
  });
};
