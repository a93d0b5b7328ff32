import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeGrownFolder } from '../../testing/grownFolder.ts';
import { effectInWords } from './policyEffect.ts';
import { publicFolder } from './policyFolder.ts';
import { readPublicFolder } from './publicFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'cryocheck-grown-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeGrownFolder(folder);
const held = readPublicFolder(publicFolder);

describe('what does a payer with two policies, a fact, a kind and an organ change for every other policy', () => {
  const lines = effectInWords(held, readPublicFolder(folder));

  it('what is new is listed', () => {
    expect(lines.slice(0, 3)).toStrictEqual([
      'new facts and answers: site thyroid, tumorType angiomyolipoma, noduleCount',
      'new policies: meridian-thyroid 2026-01, meridian-kidney 2026-01',
      'new payers: meridian',
    ]);
  });

  it('a case ends otherwise only where it has the new organ, and there it is for the payer, or of a day without a version', () => {
    const ends = lines.filter((line) => line.startsWith('  '));
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(end).toMatch(/^ {2}no such answer > (payer-review|no-version), .*"site":"thyroid"/);
  });

  it('every policy held has the organ that it was never read for, and no other new case', () => {
    for (const name of held.policies.keys()) {
      expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
      expect(lines.find((line) => line.startsWith(`${name}:`))).toMatch(
        /payer-review \d+ > \d+$|payer-review \d+ > \d+,/,
      );
    }
  });
});

describe('is a change of what a policy says told with a case that shows it', () => {
  const changed = (policy: string, from: string, to: string): readonly string[] => {
    const other = mkdtempSync(join(tmpdir(), 'cryocheck-changed-'));
    writeGrownFolder(other);
    const path = join(other, 'policies', policy);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const lines = effectInWords(readPublicFolder(folder), readPublicFolder(other));
    rmSync(other, { recursive: true });
    return lines;
  };

  it('a limit that moves', () => {
    expect(changed('meridian-0_2026-01.json', '{"atMost":2}', '{"atMost":3}')).toStrictEqual([
      'meridian-thyroid 2026-01, its file differs: as many cases of each outcome',
      '  investigational > medically-necessary, for instance {"site":"thyroid","noduleCount":3}',
      'payer meridian, no date of service:',
      '  investigational > medically-necessary, for instance {"site":"thyroid","noduleCount":3}',
    ]);
  });

  it('a word that changes no case', () => {
    expect(changed('meridian-1_2026-01.json', 'Every other tumor', 'All other tumors')).toStrictEqual([
      'meridian-kidney 2026-01: no case ends otherwise, its file differs',
    ]);
  });

  it('nothing', () => {
    expect(effectInWords(held, held)).toStrictEqual(['no case of any other policy or payer ends otherwise']);
  });
});

describe('is a folder that cannot be read named', () => {
  it('without facts', () => {
    expect(() => readPublicFolder(join(folder, 'payers'))).toThrow('facts.json does not exist');
  });
});
