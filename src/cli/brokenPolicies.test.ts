import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { brokenPolicies, brokenText, writeBrokenPolicies } from './fixtures/brokenPolicies.ts';
import { checkFile, checkTogether, policyFilesIn } from './policyCheck.ts';
import { policyFolder } from './policyFolder.ts';

const folder = `${mkdtempSync(join(tmpdir(), 'cryocheck-broken-'))}/`;
afterAll(() => rmSync(folder, { recursive: true }));
writeBrokenPolicies(folder);
const sources = fileURLToPath(new URL('./fixtures/sources/', import.meta.url));
const whole = fileURLToPath(new URL('./fixtures/policies/acme-1_2025-01.json', import.meta.url));

const rows = brokenPolicies.flatMap(({ name, place, says, beside = false }) =>
  place === undefined || says === undefined ? [] : [[name, place, says, beside] as const],
);
const broken = rows.filter(([, , , beside]) => !beside);
/** Wrong only beside the text that it was read from. */
const brokenBesideSource = rows.filter(([, , , beside]) => beside);

const WRONG_TOGETHER = 'dates-overlap';
const problemsOf = (file: string, beside?: string) => checkFile(`${folder}${file}.json`, beside).problems;
const isSaid = (problems: ReturnType<typeof problemsOf>, place: string, says: string): boolean =>
  problems.some((problem) => problem.place === place && problem.message.includes(says));

describe('is a broken policy refused by its place, and told what is wrong', () => {
  it.each(broken)('%s: %s: %s', (file, place, says) => {
    const checked = checkFile(`${folder}${file}.json`, undefined);
    expect(checked.prepared).toBeUndefined();
    expect([checked.problems, isSaid(checked.problems, place, says)]).toStrictEqual([checked.problems, true]);
  });

  it.each(brokenBesideSource)('%s: %s: %s', (file, place, says) => {
    expect(problemsOf(file)).toStrictEqual([]);
    expect([problemsOf(file, sources), isSaid(problemsOf(file, sources), place, says)]).toStrictEqual([
      problemsOf(file, sources),
      true,
    ]);
  });

  it('two versions in force on one day', () => {
    const files = [whole, `${folder}${WRONG_TOGETHER}.json`].map((path) => checkFile(path, sources));
    expect(files.flatMap(({ problems }) => problems)).toStrictEqual([]);
    expect(checkTogether(files)).toMatchObject([
      {
        file: 'dates-overlap.json',
        problems: [
          {
            place: 'inForce',
            message: 'it is in force from 2025-12-31, while acme-1_2025-01.json is in force until 2026-01-01',
          },
        ],
      },
    ]);
  });

  it('the whole one is not, and its quote is found across markup, line breaks and [sic]', () => {
    expect(checkFile(whole, sources).problems).toStrictEqual([]);
  });

  it('every one has its row, and none lies among the policies held', () => {
    expect(rows.length).toBe(brokenPolicies.length - 1);
    expect(new Set(brokenPolicies.map(brokenText)).size).toBe(brokenPolicies.length);
    expect(policyFilesIn(policyFolder).filter((path) => path.includes('acme'))).toStrictEqual([]);
  });
});
