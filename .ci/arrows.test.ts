import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { arrows as rule } from './arrows.mjs';

const arrows: Record<string, string[]> = {
  app: [
    'worklist',
    'spreadsheets',
    'documents',
    'passages',
    'screens',
    'submission',
    'case',
    'questionnaire',
    'determination',
    'library',
    'ui',
    'facts',
  ],
  screens: [
    'worklist',
    'spreadsheets',
    'documents',
    'passages',
    'submission',
    'case',
    'questionnaire',
    'determination',
    'library',
    'ui',
    'facts',
  ],
  case: ['questionnaire', 'library', 'determination', 'facts'],
  submission: ['case', 'questionnaire', 'determination', 'facts'],
  questionnaire: ['determination', 'facts'],
  library: ['passages', 'determination', 'facts'],
  cli: ['worklist', 'spreadsheets', 'documents', 'passages', 'case', 'library', 'determination', 'facts'],
  worklist: ['case', 'questionnaire', 'library', 'determination', 'facts'],
  spreadsheets: [],
  determination: ['facts'],
  facts: [],
  passages: [],
  documents: ['passages'],
  ui: [],
};
const rooms = Object.keys(arrows);
const doorOf = (room: string): string => (room === 'submission' ? 'submission/part/index.ts' : `${room}/index.ts`);
const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));

// The files are made up, so the rules that need types stay out.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function errors(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, severity, message }) => (severity === 2 ? (ruleId ?? message) : message)),
  );
}

// Every pair is tried by the rule alone, which takes no time; that all files are held to it is tried by the whole lint.
const linter = new Linter();
const arrowsAlone = [
  {
    files: ['**/*.ts'],
    plugins: { house: { rules: { arrows: rule } } },
    rules: { 'house/arrows': 'error' },
    languageOptions: { parser: tseslint.parser },
  },
] satisfies Linter.Config[];
const byTheRule = (filePath: string, code: string): (string | null)[] =>
  linter.verify(code, arrowsAlone, { filename: resolve(filePath) }).map(({ ruleId, message }) => ruleId ?? message);

describe('arrows between rooms', () => {
  it.each(pairs)('$from -> $to', ({ from, to }) => {
    const allowed = arrows[from]?.includes(to) === true;
    expect(byTheRule(`src/${from}/made-up.ts`, `export { x } from '../${doorOf(to)}';\n`)).toEqual(
      allowed ? [] : ['house/arrows'],
    );
  });

  it.each(rooms)('%s is held to it by lint', async (room) => {
    expect(await errors(`src/${room}/made-up.ts`, "import '../nowhere/x.ts';\n")).toEqual(['house/arrows']);
  });

  it.each([
    ["import '../app/main.tsx';", 'src/ui/made-up.ts'],
    ["import type { X } from '../app/x.ts';\nexport type Y = X;", 'src/ui/made-up.ts'],
    ["export type Y = import('../app/x.ts').X;", 'src/ui/made-up.ts'],
    ["export * from '../app/x.ts';", 'src/ui/made-up.ts'],
    ["export const load = () => import('../app/x.ts');", 'src/ui/made-up.ts'],
    ["import '../../../app/x.ts';", 'src/ui/deep/down/made-up.ts'],
    ["import '../app/x.ts';", 'src/ui/made-up.test.ts'],
    ["import '../facts/index.ts';", 'src/utils/made-up.ts'],
    ["import './loose.ts';", 'src/made-up.ts'],
  ])('refuses %s in %s', async (code, file) => {
    expect(await errors(file, `${code}\n`)).toEqual(['house/arrows']);
  });

  it('lets a folder inside a room bear the name of a room', async () => {
    expect(await errors('src/screens/step/made-up.ts', "import './library/list.ts';\n")).toEqual([]);
  });

  it.each([
    'facts',
    'determination',
    'questionnaire',
    'case',
    'library',
    'passages',
    'documents',
    'worklist',
    'spreadsheets',
  ])('%s has one door', async (room) => {
    const code = `import '../${room}/inside.ts';\n`;
    expect(await errors('src/app/made-up.ts', code)).toEqual(['house/arrows']);
    expect(await errors('e2e/made-up.ts', code.replace('../', '../src/'))).toEqual(['house/arrows']);
    expect(await errors(`src/${room}/deep/made-up.ts`, "import '../inside.ts';\n")).toEqual([]);
  });
});

describe('arrows between screens', () => {
  const screens = readdirSync('src/screens');
  const between = screens.flatMap((from) => screens.filter((to) => to !== from).map((to) => ({ from, to })));

  it('there are screens, and what they share', () => {
    expect(screens.length).toBeGreaterThan(5);
    expect(screens).toContain('parts');
  });

  it.each(between)('$from -> $to', ({ from, to }) => {
    const expected = to === 'parts' ? [] : ['house/arrows'];
    expect(byTheRule(`src/screens/${from}/made-up.ts`, `export { x } from '../${to}/x.ts';\n`)).toEqual(expected);
  });

  it.each([
    ["import type { X } from '../result/x.ts';\nexport type Y = X;", 'src/screens/payers/made-up.ts', true],
    ["export const load = () => import('../../result/x.ts');", 'src/screens/payers/deep/made-up.ts', true],
    ["import '../loose.ts';", 'src/screens/payers/made-up.ts', true],
    ["import '../x.ts';", 'src/screens/payers/deep/made-up.ts', false],
    ["import '../screens/payers/x.ts';", 'src/app/made-up.ts', false],
  ])('%s in %s is refused: %s', async (code, file, isRefused) => {
    expect(await errors(file, `${code}\n`)).toEqual(isRefused ? ['house/arrows'] : []);
  });
});

describe('submission has a door for each part', () => {
  it.each([
    ["import '../submission/fhir/index.ts';", []],
    ["export const load = () => import('../submission/fhir/index.ts');", []],
    ["import '../submission/index.ts';", ['house/arrows']],
    ["import '../submission/fhir/inside.ts';", ['house/arrows']],
    ["import '../submission/fhir/deep/index.ts';", ['house/arrows']],
  ])('%s', async (code, expected) => {
    expect(await errors('src/screens/made-up.ts', `${code}\n`)).toEqual(expected);
  });

  it('inside, its parts are neighbors', async () => {
    expect(await errors('src/submission/letter/made-up.ts', "import '../details/index.ts';\n")).toEqual([]);
  });
});

describe.each(['facts', 'determination', 'questionnaire', 'submission', 'worklist'])('%s is pure', (room) => {
  it.each([
    ["import 'react';", 'no-restricted-imports'],
    ["import 'zod';", 'no-restricted-imports'],
    ["import 'node:fs';", 'no-restricted-imports'],
    ["export const load = () => import('react');", 'no-restricted-syntax'],
    ['export const now = Date.now();', 'no-restricted-syntax'],
    ['export const now = new Date();', 'no-restricted-syntax'],
    ['export const now = Date();', 'no-restricted-syntax'],
    ['export const now = performance.now();', 'no-restricted-globals'],
    ['export const title = document.title;', 'no-restricted-globals'],
  ])('refuses %s', async (code, rule) => {
    expect(await errors(`src/${room}/made-up.ts`, `${code}\n`)).toEqual([rule]);
  });

  it.each(["import 'zod/mini';", "import './other.ts';", "export const day = new Date('2026-06-01');"])(
    'allows %s',
    async (code) => {
      expect(await errors(`src/${room}/made-up.ts`, `${code}\n`)).toEqual([]);
    },
  );
});

describe('everywhere', () => {
  it.each([
    ['export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['export const x = y as string;', '@typescript-eslint/consistent-type-assertions'],
    ['export const x = y!;', '@typescript-eslint/no-non-null-assertion'],
    ['// @ts-ignore', '@typescript-eslint/ban-ts-comment'],
    ['// @ts-expect-error because', '@typescript-eslint/ban-ts-comment'],
    ['export const x = <p dangerouslySetInnerHTML={y} />;', 'no-restricted-syntax'],
    ["import './other';", 'no-restricted-imports'],
    ["import 'zod';", 'no-restricted-imports'],
  ])('refuses %s', async (code, rule) => {
    expect(await errors('src/screens/step/MadeUp.tsx', `${code}\n`)).toEqual([rule]);
  });

  it('allows as const', async () => {
    expect(await errors('src/screens/step/MadeUp.tsx', 'export const x = [1] as const;\n')).toEqual([]);
  });
});
