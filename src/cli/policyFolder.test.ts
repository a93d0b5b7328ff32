import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { policyFolder, readLibrary } from './policyFolder.ts';

const payersFolder = join(policyFolder, '..', 'payers');
const scratch = mkdtempSync(join(tmpdir(), 'cryocheck-'));
afterAll(() => rmSync(scratch, { recursive: true }));
cpSync(policyFolder, scratch, { recursive: true });

describe('in which order do the payers stand', () => {
  it('that of their files', () => {
    const placed = readdirSync(payersFolder)
      .filter((name) => !name.includes('schema'))
      .map((name) =>
        z.parse(
          z.object({ id: z.string(), place: z.int() }),
          JSON.parse(readFileSync(join(payersFolder, name), 'utf8')),
        ),
      )
      .sort((a, b) => a.place - b.place);
    expect(placed.length).toBeGreaterThan(0);
    expect(readLibrary().map(({ payer }) => payer.id)).toStrictEqual(placed.map(({ id }) => id));
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
