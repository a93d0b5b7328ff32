import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { policyFolder, readLibrary } from './policyFolder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cryocheck-'));
afterAll(() => rmSync(scratch, { recursive: true }));
cpSync(policyFolder, scratch, { recursive: true });

describe('in which order do the payers stand', () => {
  it('that of CASE.md', () => {
    expect(readLibrary().map(({ payer }) => payer.id)).toStrictEqual(['regence', 'bcbsma', 'bcbsks', 'bcbsri']);
  });
});

describe('where a file of the folder is gone', () => {
  it('only its version is, and the others judge', () => {
    const file = 'bcbsks-liver_2015-06.json';
    rmSync(join(scratch, file));
    const kansas = readLibrary(scratch).find(({ payer }) => payer.id === 'bcbsks');
    expect(kansas?.judge({ serviceDate: '2020-01-01' }, '2026-11-21')).toMatchObject({
      kind: 'unavailable',
      problems: [{ place: file, message: 'there is no such file' }],
    });
    expect(kansas?.judge({ serviceDate: '2014-01-01' }, '2026-11-21')).toMatchObject({
      kind: 'determined',
      determination: { version: '2012-05' },
    });
    expect(readFileSync(join(policyFolder, file), 'utf8')).not.toBe('');
  });
});
