import { expect, test, type Page } from '@playwright/test';
import { linkOf, openLink } from './handOn.ts';

const scripts = /\/assets\/first-/;
const payer = (page: Page, id: string) => page.locator(`input[name=payer][value=${id}]`);
const date = (page: Page) => page.locator('input[name=serviceDate]');
const standing = (page: Page) => page.getByRole('complementary', { name: 'Standing' });
/** The page has come to life: it names itself. */
const isAlive = (page: Page): Promise<void> => expect(page.locator('html[data-page]')).toHaveCount(1);

/** What the browser complains of: errors, and what React says where the page and the screens do not agree. */
const watchComplaints = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
};

/** Holds the script back until it is let go. */
const holdScript = async (page: Page): Promise<() => void> => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
};

test.use({ timezoneId: 'Pacific/Auckland' });

test('the first question can be read without any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await expect(payer(page, 'regence')).toBeVisible();
  await expect(date(page)).toHaveValue('');
  await context.close();
});

test('it comes to life without a complaint, with the local day of today', async ({ page }) => {
  const complaints = watchComplaints(page);
  await page.clock.setFixedTime(new Date('2030-03-09T11:30:00Z'));
  await page.goto('./');
  await isAlive(page);
  // Half past midnight in Auckland.
  await expect(date(page)).toHaveValue('2030-03-10');
  await payer(page, 'regence').check();
  await expect(standing(page)).toContainText('left');
  expect(complaints).toEqual([]);
});

test('what is answered and pressed before the script has come counts', async ({ page }) => {
  const complaints = watchComplaints(page);
  const letGo = await holdScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  await payer(page, 'regence').check();
  await date(page).fill('2026-07-07');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  letGo();
  await expect(page.getByRole('heading', { level: 1, name: 'Tumor' })).toBeVisible();
  expect(page.url()).not.toContain('regence');
  await page.goBack();
  await expect(payer(page, 'regence')).toBeChecked();
  await expect(date(page)).toHaveValue('2026-07-07');
  expect(complaints).toEqual([]);
});

test('what the choice of a payer brings is said before the script has come, and stays until its policy judges', async ({
  page,
}) => {
  const complaints = watchComplaints(page);
  const letGo = await holdScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  const progress = standing(page).locator('[data-progress]').last();
  await expect(progress).toHaveText('Choose the payer to begin');
  await payer(page, 'regence').check();
  await expect(progress).toHaveText('About 1 question left, then more by site');
  await payer(page, 'unknown').check();
  await expect(progress).toHaveText('Choose the payer to begin');
  await payer(page, 'regence').check();
  // No version was in force then, and nothing that is answered would change that.
  await date(page).fill('1990-01-01');
  await date(page).blur();
  await expect(progress).toHaveText('No more answers are needed');
  await date(page).fill('2026-07-07');
  await date(page).blur();
  await expect(progress).toHaveText('About 1 question left, then more by site');
  await progress.evaluate((element) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(element.textContent)).observe(element, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  letGo();
  await expect(standing(page).getByRole('link', { name: 'See result' })).toHaveCount(1);
  await expect(progress).toHaveText('About 1 question left, then more by site');
  const seen = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'seen')));
  expect(seen.replaceAll('"About 1 question left, then more by site"', '')).toMatch(/^\[,*\]$/);
  expect(complaints).toEqual([]);
});

test('a choice made with the keyboard keeps the focus, and a date that is half typed is typed on', async ({ page }) => {
  const letGo = await holdScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  await payer(page, 'regence').focus();
  await page.keyboard.press('ArrowDown');
  await date(page).focus();
  await page.keyboard.type('07');
  const script = page.waitForResponse(scripts);
  letGo();
  await (await script).finished();
  await expect(payer(page, 'bcbsma')).toBeChecked();
  await expect(date(page)).toBeFocused();
  await page.keyboard.type('142026');
  await expect(date(page)).toHaveValue('2026-07-14');
  await expect(standing(page)).toContainText('left');
});

test('at another place the first question is never seen', async ({ page }) => {
  const letGo = await holdScript(page);
  for (const place of ['./#/glossary', `./#/result?${linkOf({ payer: 'regence', site: 'kidney' })}`]) {
    await page.goto('about:blank');
    await page.goto(place, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('form') !== null);
    await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeHidden();
  }
  letGo();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
  await expect(page.locator('[data-outcome]')).toHaveCount(1);
});

test('where a case goes on after a reload, no empty question is seen', async ({ page }) => {
  const complaints = watchComplaints(page);
  await page.goto('./');
  await isAlive(page);
  await payer(page, 'regence').check();
  await expect(standing(page)).toContainText('left');
  const letGo = await holdScript(page);
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('form') !== null);
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeHidden();
  letGo();
  await expect(payer(page, 'regence')).toBeChecked();
  expect(complaints).toEqual([]);
});

test('the last payer that is kept is offered also here', async ({ page }) => {
  const complaints = watchComplaints(page);
  await page.addInitScript(() => {
    localStorage.setItem('cryocheck.payer', 'regence');
  });
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Same as last time: Regence' })).toBeVisible();
  await expect(page.getByLabel('Offer the last payer on this device next time')).toBeChecked();
  expect(complaints).toEqual([]);
});

test('once the page is idle, what comes next is there: it is seen at once, also without the network', async ({
  page,
  context,
}) => {
  await openLink(page, linkOf({ payer: 'regence', site: 'kidney' }));
  await page.goto('about:blank');
  await page.goto('./');
  await payer(page, 'regence').check();
  await expect(standing(page)).not.toContainText('Reading');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const seen = await page.evaluate(async () => {
    const titles: string[] = [];
    for (const place of ['check', 'result', 'request', 'glossary', 'about', 'tumor']) {
      location.hash = `#/${place}`;
      await new Promise((done) => {
        window.addEventListener('hashchange', done, { once: true });
      });
      // Two frames: what is not there by then would be seen as a blank page.
      await new Promise((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(done);
        });
      });
      titles.push(document.documentElement.dataset['page'] ?? 'blank');
    }
    return titles;
  });
  expect(seen).toEqual(['Check your answers', 'Result', 'Request', 'Glossary', 'About CryoCheck', 'Tumor']);
});
