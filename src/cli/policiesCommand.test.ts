import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBrokenPolicies } from './fixtures/brokenPolicies.ts';
import { policiesCommand } from './policiesCommand.ts';

const folder = `${mkdtempSync(join(tmpdir(), 'cryocheck-command-'))}/`;
afterAll(() => rmSync(folder, { recursive: true }));
writeBrokenPolicies(folder);
const sources = fileURLToPath(new URL('./fixtures/sources/', import.meta.url));
const whole = fileURLToPath(new URL('./fixtures/policies/acme-1_2025-01.json', import.meta.url));

describe('does the command say what is wrong with a policy', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const policies = async (...args: readonly string[]) => {
    let [stdout, stderr] = ['', ''];
    const status = await policiesCommand(args, { out: (text) => (stdout += text), err: (text) => (stderr += text) });
    return { status, stdout, stderr };
  };

  it('by file and place, exit status 1, and reports the good ones beside', () => {
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/policies.ts', whole, `${folder}unknown-value.json`, `${folder}not-json.json`],
      { cwd: root, encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('unknown-value.json: clauses[0].when.all[1].surgicalCandidacy: "maybe" is no value');
    expect(run.stderr).toContain('not-json.json: ');
    expect(run.stdout).toContain('acme-1 2025-01: 3 clauses');
  });

  it('beside the sources too', async () => {
    const run = await policies('--sources', sources, `${folder}quote-not-in-the-source.json`);
    expect([run.status, run.stderr]).toStrictEqual([
      1,
      'quote-not-in-the-source.json: citations.L5.quote: "All else is proven" does not stand in lines 5 to 5 of acme-1_2025-01.txt\n',
    ]);
  });

  it('of a payer, that the run without a file checks it', async () => {
    const run = await policies('public/payers/bcbsal.json');
    expect([run.status, run.stderr]).toStrictEqual([
      1,
      'bcbsal.json: this is a payer: it is checked by the run without a file\n',
    ]);
    expect(run.stdout).toBe('1 file, 1 problem\n');
  });

  it('nothing of the policies held: their index and schema are current, exit status 0', async () => {
    const run = await policies();
    expect([run.status, run.stderr]).toStrictEqual([0, '']);
    expect(run.stdout).toMatch(/regence-132 2026-06: \d+ clauses, \d+ nodes, \d+ complete cases: investigational \d+/);
    expect(run.stdout).toMatch(/\d+ policies, \d+ payers, 0 problems\n$/);
  });

  it('of a draft whose policy and version are no names of a file', async () => {
    const run = await policies('--new', 'BCBS X', '2024_09', whole);
    expect([run.status, run.stdout, run.stderr]).toStrictEqual([
      2,
      '',
      'policy: lower-case letters and digits, with single hyphens or dots between; it is "BCBS X"\n' +
        'version: lower-case letters and digits, with single hyphens or dots between; it is "2024_09"\n',
    ]);
  });

  it.each([[['--colour']], [['--sources']], [['no-such-file.json']], [['--sources', 'no-such-folder']]])(
    'wrong usage %j: exit status 2 and how it is used',
    async (args) => {
      const run = await policies(...args);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('Usage: npm run policies');
      expect(run.stdout).toBe('');
    },
  );
});
