import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { copyOfProject, type Copy } from '../copyOfProject.ts';
import { openHost } from '../host.ts';
import { linkOf } from '../handOn.ts';
import { openProfile, visit } from '../profile.ts';
import { determinations } from '../wizard.ts';

const made = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const parts = ['evergreen.json', 'evergreen-7_2026-01.json', 'bowelDistance.fact.json'].map(made);
const kidney = {
  payer: 'evergreen',
  serviceDate: '2026-12-01',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  bowelDistanceMm: '12',
};

let copy: Copy;
test.beforeAll(() => {
  copy = copyOfProject();
});
test.afterAll(() => {
  copy.remove();
});

test('a library beside the site is read for every visitor, also offline; one that is broken is not built', async () => {
  test.setTimeout(240_000);
  const path = join(copy.folder, 'public', 'library.json');
  const broken = copy.command('policies', ['--pack', ...parts.slice(0, 1)]);
  expect([broken.status, broken.output]).toEqual([
    1,
    expect.stringContaining('evergreen.json: book[0].policy: no version'),
  ]);
  const packed = copy.command('policies', ['--pack', '--name', 'Payers of this site', ...parts]);
  expect(packed.status, packed.output).toBe(0);
  writeFileSync(path, packed.output.replace('"step": "stage"', '"step": "elsewhere"'));
  const refused = copy.build();
  expect(refused.status).not.toBe(0);
  expect(refused.output).toContain('library.json: facts[0] bowelDistanceMm step: "elsewhere" is no step');
  writeFileSync(path, packed.output);
  const built = copy.build();
  expect(built.status, built.output).toBe(0);

  const host = await openHost(join(copy.folder, 'dist'));
  const profile = openProfile();
  try {
    const online = await profile.start(host.address);
    await visit(online.pages()[0] ?? (await online.newPage()));
    expect(host.asked).toContain('/library.json');
    await host.close();
    const page = await online.newPage();
    await online.setOffline(true);
    await page.goto(`./#/result?${linkOf(kidney)}`);
    await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
    await expect(page.locator('[data-added]').first()).toContainText('Added by this site');
    await page.goto('./#/policies');
    await expect(page.getByText('Payers of this site', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    await online.close();
  } finally {
    await host.close();
    profile.remove();
  }
});

test('without one nothing is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./#/policies');
  await expect(page.getByText('None. All policies below come with CryoCheck.')).toBeVisible();
  expect(asked.filter((url) => url.includes('library.json'))).toEqual([]);
});
