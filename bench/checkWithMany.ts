// How long the whole check takes once a practice's payers are in: 40 made-up policies of 15 payers beside those held.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyTexts } from './held.ts';
import { manyPolicies, payersOf, type MadePolicy } from './manyPolicies.ts';

const POLICIES = 40;
const PAYERS = 15;
const project = fileURLToPath(new URL('..', import.meta.url));

const run = (folder: string, command: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
};

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The fingerprints of the policy that a made-up one is a copy of, under its own name. */
const printsOf = ({ json: { policy, version }, like }: MadePolicy) => {
  const path = join(project, 'public/fingerprints', `${like.policy}_${like.version}.json`);
  const prints: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(prints)) throw new TypeError(`${path} is no fingerprints`);
  return { ...prints, policy, version };
};

const folder = mkdtempSync(join(tmpdir(), 'cryocheck-many-'));
try {
  for (const file of run(project, 'git', 'ls-files').trim().split('\n'))
    cpSync(join(project, file), join(folder, file), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // Some tests ask which files the project has.
  run(folder, 'git', 'init', '-q');
  const payers = join(folder, 'public/payers');
  const made = manyPolicies(policyTexts(), POLICIES, PAYERS);
  const files = [
    ...made.map(({ file, json }) => [join(folder, 'public/policies', file), json] as const),
    ...made.map((each) => [join(folder, 'public/fingerprints', each.file), printsOf(each)] as const),
    ...payersOf(made, textsIn(payers)).map(({ file, json }) => [join(payers, file), json] as const),
  ];
  for (const [file, json] of files) writeFileSync(file, JSON.stringify(json, null, 2));
  run(folder, 'npx', 'tsx', 'src/cli/policies.ts', '--write');
  run(folder, 'npx', 'prettier', '--write', dirname(payers), '--log-level', 'warn');
  run(folder, 'git', 'add', '-A');
  const start = performance.now();
  run(folder, 'npm', 'run', 'check');
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `npm run check with ${String(POLICIES)} policies of ${String(PAYERS)} payers beside those held: ${seconds.toFixed(0)} s, at most 240`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
