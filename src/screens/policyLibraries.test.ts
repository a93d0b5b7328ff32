import { readFileSync } from 'node:fs';
import { replaceEqualDeep } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { factsTable } from '../facts/index.ts';
import { holdVersion, indexFromText, payerLibrary, type PayerLibrary } from '../library/index.ts';
import { loadedOf } from './policyLibraries.ts';

const textOf = (file: string): string => readFileSync(new URL(`../../public/policies/${file}`, import.meta.url), 'utf8');
const libraries = indexFromText(textOf('index.json')).payers.map((payer) => payerLibrary(payer, payer.versions.map((entry) => holdVersion(entry, textOf(entry.file), factsTable))));
const loaded = (held: readonly PayerLibrary[]) => loadedOf(held.map((data) => ({ data, isPending: false })));

describe('do policies stay what they are when another payer’s are loaded', () => {
  it('is each of them the very one that was loaded, whichever came first', () => {
    const [first, ...others] = libraries;
    for (const each of others) {
      // The query library merges what was combined before with what is combined now.
      const merged = replaceEqualDeep(loaded([each]), loaded([first, each].flatMap((one) => one ?? [])));
      const [one, other] = [...merged.held];
      expect([one === first, other === each]).toStrictEqual([true, true]);
    }
  });
});
