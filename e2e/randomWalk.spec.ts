import { expect, test, type Locator, type Page } from '@playwright/test';
import { goTo } from './handOn.ts';
import {
  caseOnCheckPage,
  payerCount,
  randomFrom,
  saidOnCommandLine,
  saidOnScreen,
  type CaseTold,
  type Said,
} from './randomWalk.ts';

// The short walk keeps the tests quick; `npm run walk` makes the long one. WALK_STATES sets how long, WALK_SEED walks another way.
const states = Number(process.env['WALK_STATES'] ?? 200);
const seed = Number(process.env['WALK_SEED'] ?? 1);
// One for each worker.
const PARTS = 2;
const steps = ['coverage', 'tumor', 'stage', 'function', 'candidacy', 'treatment'];
const numbers = ['3', '4', '4.1', '7.5', '45', '59.9', '60', '4,3', '<4', ''];

interface Walk {
  readonly page: Page;
  readonly random: () => number;
  readonly pick: <Value>(values: readonly Value[]) => Value | undefined;
}

const toScreen = async (page: Page, screen: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, screen);
  await expect(page.locator('main')).toBeVisible();
};

const settled = async (page: Page): Promise<void> => {
  await expect(page.getByText(/^Reading the polic/)).toHaveCount(0);
};

/** Answers one question that is on the screen, if any. */
const answer = async ({ page, pick }: Walk): Promise<void> => {
  await settled(page);
  const fields = await page
    .locator('main form')
    .locator('input[type=radio], input[inputmode=decimal]')
    .evaluateAll((inputs) =>
      inputs.flatMap((input) =>
        input instanceof HTMLInputElement && input.checkVisibility() && input.name !== ''
          ? [{ name: input.name, value: input.type === 'radio' ? input.value : undefined }]
          : [],
      ),
    );
  const name = pick([...new Set(fields.map((field) => field.name))]);
  const field = pick(fields.filter((each) => each.name === name));
  if (!field) return;
  const input = page.locator(`main form input[name="${field.name}"]`);
  if (field.value === undefined) await input.fill(pick(numbers) ?? '');
  else await page.locator(`main form input[name="${field.name}"][value="${field.value}"]`).check({ force: true });
};

const pressIfThere = async (button: Locator, press: 'click' | 'dblclick' = 'click'): Promise<void> => {
  if ((await button.count()) > 0) await button.first()[press]();
};

const acts: readonly ((walk: Walk) => Promise<void>)[] = [
  answer,
  answer,
  answer,
  async (walk) => {
    await toScreen(walk.page, walk.pick(steps) ?? 'tumor');
    await answer(walk);
    await answer(walk);
  },
  async ({ page }) => pressIfThere(page.getByRole('link', { name: 'Back', exact: true })),
  async ({ page }) => {
    await page.goBack();
    if (!page.url().includes('#/')) await page.goto('./#/tumor');
  },
  async ({ page, pick }) => {
    await goTo(page, 'check', 'Check your answers');
    const changes = page.getByRole('link', { name: /^Change / });
    const index = pick([...Array(await changes.count()).keys()]);
    if (index !== undefined) await changes.nth(index).click();
  },
  async ({ page }) => {
    await page.reload();
    await expect(page.locator('main')).toBeVisible();
  },
  async ({ page }) => {
    await pressIfThere(page.getByRole('button', { name: 'Continue', exact: true }), 'dblclick');
    // It leads on, or says why not: either way the press has ended before the next act.
    await page.waitForTimeout(300);
  },
  async (walk) => {
    // A next case, now and then: a case that goes on has more to lose.
    if (walk.random() > 0.3) return;
    await toScreen(walk.page, 'result');
    await settled(walk.page);
    await pressIfThere(walk.page.getByRole('button', { name: 'Start another check' }));
    await toScreen(walk.page, 'tumor');
    await answer(walk);
  },
  async ({ page, pick }) => {
    await goTo(page, 'result', 'Result');
    await settled(page);
    await pressIfThere(page.getByText('Try other answers', { exact: false }));
    const field = page.locator('main select[name^="trial-"]');
    const index = pick([...Array(await field.count()).keys()]);
    if (index !== undefined) await field.nth(index).selectOption({ index: 0 });
  },
  async (walk) => {
    await goTo(walk.page, 'payers', 'All payers');
    await answer(walk);
    await pressIfThere(walk.page.getByRole('button', { name: 'Continue', exact: true }));
    await walk.page.waitForTimeout(200);
  },
];

test.describe('does the screen say what the command line says, wherever a person wanders', () => {
  for (let part = 0; part < PARTS; part++)
    test(`walk ${String(part + 1)} of ${String(PARTS)}, seed ${String(seed)}`, async ({ page }) => {
      test.setTimeout(60_000 + states * 3_000);
      const random = randomFrom(seed * 1000 + part);
      const walk: Walk = { page, random, pick: (values) => values[Math.floor(random() * values.length)] };
      const cases: CaseTold[] = [];
      const shown: Said[] = [];
      await page.goto('./');
      // Most cases begin with a payer; every one with a site.
      if (random() < 0.75) await answer(walk);
      await toScreen(page, 'tumor');
      await answer(walk);
      for (let state = 0; state < Math.ceil(states / PARTS); state++) {
        await walk.pick(acts)?.(walk);
        const here = page.url();
        await goTo(page, 'check', 'Check your answers');
        await settled(page);
        const told = await caseOnCheckPage(page);
        await goTo(page, 'result', 'Result');
        await settled(page);
        await expect(page.locator('main [data-outcome]')).toHaveCount(
          told.facts['payer'] === undefined ? payerCount : 1,
        );
        cases.push(told);
        shown.push(await saidOnScreen(page));
        await page.evaluate((address) => {
          location.hash = new URL(address).hash;
        }, here);
      }
      // A walk that goes nowhere would prove nothing.
      expect(cases.filter(({ facts }) => facts['site'] !== undefined).length).toBeGreaterThan(cases.length / 4);
      const told = saidOnCommandLine(cases);
      for (const [index, each] of cases.entries())
        expect({ ...each, said: shown[index] }).toEqual({ ...each, said: told[index] });
    });
});
