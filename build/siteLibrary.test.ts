import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { checkSiteLibrary, libraryElement, siteLibraryIn } from './siteLibrary.ts';

const folder = mkdtempSync(join(tmpdir(), 'cryocheck-site-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(fileURLToPath(new URL('../public', import.meta.url)), folder, { recursive: true });
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../e2e/fixtures/${name}`, import.meta.url), 'utf8'));
const library = {
  kind: 'cryocheck-library',
  format: 1,
  name: 'Practice </script>',
  madeOn: '2026-11-20',
  readBy: '',
  facts: [fixture('bowelDistance.fact.json')],
  payers: [fixture('evergreen.json')],
  policies: [fixture('evergreen-7_2026-01.json')],
  cases: [],
  fingerprints: {},
};
const today = '2026-11-26';
const write = (content: unknown): void => {
  writeFileSync(join(folder, 'library.json'), JSON.stringify(content));
};

it('a folder without a library has none, and nothing stands for one in the page', () => {
  rmSync(join(folder, 'library.json'), { force: true });
  expect(siteLibraryIn(folder)).toBeUndefined();
  expect(libraryElement(folder, today)).toBe('');
});

it('one that is good is known by its SHA-256, and stands in the one file as data that nothing in it ends', async () => {
  write(library);
  await checkSiteLibrary(folder, today);
  expect(siteLibraryIn(folder)).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
  const element = libraryElement(folder, today);
  expect(element.match(/<\/script>/g)).toHaveLength(1);
  expect(element).toContain('"by":"page"');
});

it('one that is broken is told by part and place', async () => {
  write({ ...library, facts: [] });
  await expect(checkSiteLibrary(folder, today)).rejects.toThrow(/^library\.json: policies\[0\] evergreen-7 2026-01 /);
});
