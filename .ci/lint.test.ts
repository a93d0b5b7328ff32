import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';

const declared = `import { useEffect, useMemo, useRef, useState } from 'react';
declare const later: Promise<number>;
declare const text: string;
declare const anything: any;
declare const letter: 'a' | 'b';
/** @deprecated */
declare function old(): void;
declare function called(callback: () => void): void;
`;

const wrong = [
  ['typescript(no-floating-promises)', 'later;'],
  ['typescript(no-misused-promises)', 'called(async () => { await later; });'],
  ['typescript(await-thenable)', 'await text;'],
  ['typescript(require-await)', 'export const x = async () => 1;'],
  ['typescript(no-unnecessary-condition)', 'export const x = text?.length;'],
  ['typescript(no-unnecessary-type-assertion)', 'export const x = text!;'],
  ['typescript(no-unsafe-assignment)', 'export const x = anything;'],
  ['typescript(no-unsafe-member-access)', 'anything.x;'],
  ['typescript(no-unsafe-return)', 'export const x = (): string => anything;'],
  ['typescript(no-base-to-string)', 'export const x = String({});'],
  ['typescript(restrict-plus-operands)', 'export const x = text + 1;'],
  ['typescript(no-deprecated)', 'old();'],
  ['typescript(only-throw-error)', 'throw text;'],
  ['typescript(switch-exhaustiveness-check)', "switch (letter) { case 'a': old; }"],
  ['react-hooks(rules-of-hooks)', 'export function X() { if (text) useState(1); return null; }'],
  [
    'react-hooks(exhaustive-deps)',
    'export function X({ n }: { n: number }) { useEffect(() => { called(() => n); }, []); }',
  ],
  ['react(static-components)', 'export function X() { const Y = () => <p />; return <Y />; }'],
  ['react(void-use-memo)', 'export function X() { const x = useMemo(() => { old; }, []); return <p>{x}</p>; }'],
  ['react(refs)', 'export function X() { const r = useRef(1); return <p>{r.current}</p>; }'],
  ['react(immutability)', 'export function X({ o }: { o: { n: number } }) { o.n = 1; return <p>{o.n}</p>; }'],
  ['react(set-state-in-render)', 'export function X() { const [x, set] = useState(1); set(2); return <p>{x}</p>; }'],
  [
    'react(set-state-in-effect)',
    'export function X() { const [x, set] = useState(1); useEffect(() => { set(2); }, []); return <p>{x}</p>; }',
  ],
  ['react(purity)', 'export function X() { return <p>{Math.random()}</p>; }'],
] as const;

const Findings = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

// Files of their own, because the rules judge by the types of a whole program.
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
const found = new Map<string, string[]>();

beforeAll(() => {
  mkdirSync(join(folder, 'src'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json']) copyFileSync(file, join(folder, file));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: './tsconfig.base.json', compilerOptions: { jsx: 'react-jsx' }, include: ['src'] }),
  );
  wrong.forEach(([, code], index) => {
    writeFileSync(join(folder, 'src', `${index}.tsx`), `${declared}${code}\n`);
  });
  writeFileSync(join(folder, 'src', 'good.tsx'), 'export const X = ({ text }: { text: string }) => <p>{text}</p>;\n');
  const program = resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '--format', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const { code, filename } of Findings.parse(JSON.parse(stdout)).diagnostics) {
    const file = filename.replace(/^.*[\\/]/, '');
    found.set(file, [...(found.get(file) ?? []), code]);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what is wrong by its types alone, or as React reads a component, is refused by lint', () => {
  it.each(wrong.map(([rule, code], index) => ({ rule, code, file: `${index}.tsx` })))(
    '$rule: $code',
    ({ rule, file }) => {
      expect(found.get(file)).toContain(rule);
    },
  );

  it('refuses nothing else', () => {
    expect(found.get('good.tsx')).toBeUndefined();
  });
});
