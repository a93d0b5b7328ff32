import { expect, test, type Page, type Request } from '@playwright/test';
import { installedBrowser } from '../.ci/browser.mjs';
import { goTo } from './handOn.ts';
import { openProfile, textsInFiles } from './profile.ts';
import { determinations, walkToResult } from './wizard.ts';

// Values that stand nowhere by chance: neither in a policy's name nor in a header.
const facts = {
  payer: 'bcbsma',
  serviceDate: '2025-03-17',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'II',
  sizeCm: '3.917',
  solitaryKidney: 'false',
  egfr: '57.31',
  resectionWorsensKidneyFunction: 'true',
  surgicalCandidacy: 'poor-candidate',
  setting: 'inpatient',
  approach: 'laparoscopic',
  cptCodes: ['50542'],
};
const values = [
  '2025-03-17',
  'kidney',
  'renal-cell-carcinoma',
  '3.917',
  '57.31',
  'poor-candidate',
  'inpatient',
  'laparoscopic',
  '50542',
];
const names = [
  'serviceDate',
  'tumorType',
  'sizeCm',
  'solitaryKidney',
  'egfr',
  'resectionWorsensKidneyFunction',
  'surgicalCandidacy',
  'cptCodes',
];

/** The facts of the case that stand in a text. */
const factsIn = (text: string): readonly string[] =>
  [...values, ...names].filter((each) => text.toLowerCase().includes(each.toLowerCase()));

const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches =
      'caches' in window
        ? await Promise.all(
            (await window.caches.keys()).map(async (name) =>
              (await (await window.caches.open(name)).keys()).map(({ url }) => url),
            ),
          )
        : [];
    return JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.keys(sessionStorage),
      databases,
      cookies: document.cookie,
      caches,
    });
  });

const sent = async (request: Request): Promise<string> =>
  [request.method(), request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? ''].join('\n');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('after a whole case nothing of it is sent or kept beyond the tab, and the address holds none', async ({
  page,
  context,
}) => {
  const requests: Request[] = [];
  const addresses = new Set<string>();
  context.on('request', (request) => {
    requests.push(request);
  });
  page.on('framenavigated', (frame) => {
    addresses.add(frame.url());
  });

  await walkToResult(page, facts);
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(
    factsIn(await page.evaluate(() => navigator.clipboard.readText())),
    'the search finds facts where they are',
  ).toEqual(expect.arrayContaining(['3.917', 'egfr']));
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.json$/);
  await goTo(page, 'check', 'Check your answers');
  await page.reload();
  await expect(page.getByText('3.917 cm')).toBeVisible();

  expect(factsIn(await kept(page))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect([...addresses, page.url()].flatMap(factsIn)).toEqual([]);
  // The saved file is made in the page itself and asked of no server.
  const overNetwork = requests.filter((request) => !request.url().startsWith('blob:'));
  expect(overNetwork.length).toBeGreaterThan(3);
  expect((await Promise.all(overNetwork.map(sent))).flatMap(factsIn)).toEqual([]);
  expect([...new Set(overNetwork.map((request) => new URL(request.url()).hostname))]).toEqual(['localhost']);
});

test('nothing of a link that was opened is kept or sent, and its address is cleaned away', async ({
  page,
  context,
}) => {
  const requests: Request[] = [];
  context.on('request', (request) => {
    requests.push(request);
  });
  const pairs = Object.entries(facts).map(([name, value]): [string, string] => [name, String(value)]);
  await page.goto(`./#/result?${new URLSearchParams(pairs).toString()}`);
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
  await expect(page).toHaveURL(/#\/result$/);
  expect(factsIn(await kept(page))).toEqual([]);
  const overNetwork = await Promise.all(requests.map(async (request) => (await sent(request)).replace(/#\S*/, '')));
  expect(overNetwork.flatMap(factsIn)).toEqual([]);
});

test('the last payer is kept where it is asked for, alone, offered and never chosen, and forgotten', async ({
  page,
}) => {
  await page.goto('./');
  const keep = page.getByRole('checkbox', { name: 'Offer the last payer on this device next time' });
  await expect(keep).not.toBeChecked();
  await page.getByRole('radio', { name: 'Regence' }).check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await keep.check();
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['cryocheck.payer', 'regence']]);

  const next = await page.context().newPage();
  await next.goto('./');
  await expect(next.getByRole('radio', { name: 'Regence' })).not.toBeChecked();
  await next.getByRole('button', { name: 'Same as last time: Regence' }).click();
  await expect(next.getByRole('radio', { name: 'Regence' })).toBeChecked();
  await next.getByRole('checkbox', { name: 'Offer the last payer' }).uncheck();
  expect(await next.evaluate(() => localStorage.length)).toBe(0);
});

test('after a case, a new case and a restart the browser’s own files hold none of it, kept through reload or not; About says what may be written meanwhile', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const markers = ['3.917', '57.31'];
  for (const isKept of [true, false]) {
    // The one without windows has no session to restore.
    const profile = openProfile(installedBrowser());
    try {
      const context = await profile.start(baseURL ?? '');
      const page = context.pages()[0] ?? (await context.newPage());
      if (!isKept) {
        await page.goto('./');
        await page.getByRole('checkbox', { name: 'Don’t keep through reload' }).check();
      }
      await walkToResult(page, facts);
      if (isKept) expect(await page.evaluate(() => sessionStorage.getItem('cryocheck.case'))).toContain('3.917');
      // The same look finds what a page does keep for good.
      await page.evaluate(() => {
        localStorage.setItem('looked-for', '8.642');
      });
      await page.waitForTimeout(1_000);
      await page.getByRole('button', { name: 'Start another check' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
      expect(
        factsIn(await page.evaluate(() => JSON.stringify(Object.values(sessionStorage)).replace('serviceDate', ''))),
      ).toEqual([]);
      await page.waitForTimeout(1_000);
      await context.close();
      expect(textsInFiles(profile.folder, ['8.642', ...markers])).toEqual(['8.642']);
      const again = await profile.start(baseURL ?? '');
      const restored = again.pages()[0] ?? (await again.newPage());
      await restored.goto('./#/check');
      await expect(restored.getByText('3.917 cm')).toHaveCount(0);
      if (isKept) {
        await restored.goto('./#/about');
        await expect(restored.getByText('your browser may write this tab’s answers')).toBeVisible();
      }
      await again.close();
      expect(textsInFiles(profile.folder, ['8.642', ...markers])).toEqual(['8.642']);
    } finally {
      profile.remove();
    }
  }
});
