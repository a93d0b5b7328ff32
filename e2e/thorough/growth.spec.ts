import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { heldFacts } from '../../src/facts/index.ts';
import { heldPayers } from '../../testing/held.ts';
import { copyOfProject, type Copy } from '../copyOfProject.ts';
import { determinations, walkToResult } from '../wizard.ts';

const fixture = (name: string): URL => new URL(`../fixtures/${name}`, import.meta.url);
const policyFile = 'evergreen-7_2026-01.json';
const payerFile = 'evergreen.json';
/** The sites of which the made-up policy says nothing: all but the kidney. */
const otherSites = heldFacts.facts.flatMap(({ name, domain }) =>
  name === 'site' && domain.of === 'choices' ? domain.choices.slice(1) : [],
).length;
const payersBefore = heldPayers.map(({ id }) => id);
const held = readdirSync(new URL('../../public/policies/', import.meta.url)).filter((name) =>
  /_\d{4}-\d{2}\.json$/.test(name),
).length;

/** One entry more in the facts table, one file more among the policies, and the generated index written anew. */
const grow = (copy: Copy): void => {
  const table = join(copy.folder, 'public/facts.json');
  const before = readFileSync(table, 'utf8');
  const place = /(?= {4}\{\n {6}"name": "allFociTreatable")/;
  expect(before).toMatch(place);
  writeFileSync(table, before.replace(place, `${readFileSync(fixture('bowelDistance.fact.json'), 'utf8').trim()},\n`));
  copyFileSync(fixture(policyFile), join(copy.folder, 'public/policies', policyFile));
  copyFileSync(fixture(payerFile), join(copy.folder, 'public/payers', payerFile));
};

const carcinoma = { payer: 'evergreen', serviceDate: '2026-11-21', site: 'kidney', tumorType: 'renal-cell-carcinoma' };

test('one made-up fact and one made-up policy are all it takes', async ({ browser }) => {
  test.setTimeout(120_000);
  const copy = copyOfProject();
  try {
    grow(copy);

    await test.step('the policy check passes, with one file more', () => {
      expect(copy.command('policies', ['--write'])).toMatchObject({ status: 0 });
      const check = copy.command('policies', []);
      expect(check.output).toContain(`${String(held + 1)} policies, `);
      expect(check.output).toContain(
        `evergreen-7 2026-01: 3 clauses, 6 nodes, ${String(otherSites + 4)} complete cases: investigational 3, medically-necessary 1, not-addressed ${String(otherSites)}`,
      );
      expect(check.status).toBe(0);
    });

    await test.step('the case parses on the command line, and a wrong value is named', () => {
      const lines = [
        { ...carcinoma, bowelDistanceMm: 10 },
        { ...carcinoma, bowelDistanceMm: 9.9 },
        carcinoma,
        { ...carcinoma, bowelDistanceMm: -1 },
        { site: 'kidney', bowelDistanceMm: 12 },
      ];
      const { status, output } = copy.command('determine', [], lines.map((line) => JSON.stringify(line)).join('\n'));
      const answers = output
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      expect(answers).toMatchObject([
        {
          line: 1,
          determinations: [
            { outcome: 'medically-necessary', governing: ['BOWEL'], policy: 'evergreen-7', payerWord: 'worth doing' },
          ],
        },
        { line: 2, determinations: [{ outcome: 'investigational', governing: ['Else'] }] },
        {
          line: 3,
          determinations: [
            {
              outcome: 'needs-information',
              missing: ['bowelDistanceMm'],
              possibleOutcomes: ['investigational', 'medically-necessary'],
            },
          ],
        },
        {
          line: 4,
          errors: [{ field: 'bowelDistanceMm', message: '-1 is not allowed; allowed: a number from 0 up to 300 (mm)' }],
        },
        {
          line: 5,
          determinations: [...payersBefore.map((payer) => ({ payer })), { payer: 'evergreen', missing: ['tumorType'] }],
        },
      ]);
      expect(status).toBe(1);
    });

    expect(copy.build()).toMatchObject({ status: 0 });
    const page = await browser.newPage({ baseURL: await copy.serve() });

    await test.step('the wizard asks the question, and the result cites the clause', async () => {
      const asked = await walkToResult(page, { ...carcinoma, bowelDistanceMm: '12 mm' });
      expect(asked).toEqual(['payer', 'serviceDate', 'site', 'tumorType', 'bowelDistanceMm']);
      const shown = determinations(page);
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute('data-outcome', 'medically-necessary');
      await expect(shown).toHaveAttribute('data-policy', 'evergreen-7');
      await expect(shown).toContainText('BOWEL');
      await expect(shown).toContainText('“Policy,” first paragraph');
      // Which text it is read from is told by its name in print; a file of ours is named to nobody here.
      await expect(shown).not.toContainText('evergreen-7_2026-01.txt');
      await expect(shown).toContainText('at least 10 mm');
      await expect(shown).toContainText('12 mm');
      await expect(shown).toContainText('Planning scan with the distance to the bowel');
    });

    await test.step('the library lists it, and it has a page of its own', async () => {
      await page.goto('./#/policies');
      await page.getByRole('link', { name: 'Evergreen Policy 7 (1/2026)', exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'Evergreen Policy 7 (1/2026)' })).toBeVisible();
      await expect(page.locator('li[id^="clause-"]').filter({ hasText: 'BOWEL' })).toContainText(
        'Distance to the bowel: at least 10 mm',
      );
    });

    await test.step('another unit is converted, a comma is refused, and too near is judged so', async () => {
      await page.goto('./#/stage');
      const field = page.locator('input[name=bowelDistanceMm]');
      await expect(field).toHaveValue('12 mm');
      await field.fill('0.9 cm');
      await expect(page.getByText('converted from 0.9 cm')).toBeVisible();
      await field.fill('1,2');
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await expect(page.getByRole('link', { name: /Is 1\.2 meant/ })).toBeVisible();
      await field.fill('0.9 cm');
      await page.getByRole('button', { name: 'See result', exact: true }).click();
      await expect(determinations(page)).toHaveAttribute('data-outcome', 'investigational');
    });

    await test.step('where it cannot matter it is not asked', async () => {
      expect(await walkToResult(page, { payer: 'evergreen', site: 'lung' })).toEqual(['payer', 'serviceDate', 'site']);
      expect(await walkToResult(page, { payer: 'bcbsma', serviceDate: '2026-11-21', site: 'kidney' })).not.toContain(
        'bowelDistanceMm',
      );
    });

    await test.step('nothing else was touched', () => {
      expect(copy.changed()).toEqual([
        'public/facts.json',
        'public/payers/evergreen.json',
        'public/policies/evergreen-7_2026-01.json',
        'public/policies/index.json',
        'public/policies/policy.schema.json',
      ]);
    });
    await page.close();
  } finally {
    copy.remove();
  }
});
