import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsTable } from '../facts/index.ts';
import { holdVersion, indexFromText, missingVersion, payerLibrary, type PayerLibrary } from '../library/index.ts';

/** The folder of the policy files of this project. */
export const policyFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public', 'policies');

/** Every payer of the index with all of its policies. Throws where the index cannot be read from disk; a missing file takes only its own version away. */
export const readLibrary = (folder = policyFolder): readonly PayerLibrary[] => {
  const { payers } = indexFromText(readFileSync(join(folder, 'index.json'), 'utf8'));
  return payers.map((payer) => {
    const held = payer.versions.map((entry) => {
      const path = join(folder, entry.file);
      return existsSync(path)
        ? holdVersion(entry, readFileSync(path, 'utf8'), factsTable)
        : missingVersion(entry, 'there is no such file');
    });
    return payerLibrary(payer, held);
  });
};
