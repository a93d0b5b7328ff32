import { expect, test, type Locator, type Page } from '@playwright/test';
import { getMeta } from 'unpdf';
import { goTo } from './handOn.ts';
import { flat, openPacket, printedPages } from './printed.ts';
import { openProfile, textsInFiles } from './profile.ts';
import { copiedBy, savedText } from './saved.ts';

const link =
  'payer=regence&serviceDate=2026-11-02&site=lung&tumorType=non-small-cell-lung-cancer&stage=0&nodes=negative&centralAirwayPalliation=false';
const fields = [
  'patientName',
  'memberNumber',
  'groupNumber',
  'orderingPhysician',
  'orderingNpi',
  'performingPhysician',
  'performingNpi',
  'facility',
  'phone',
  'fax',
  'reference',
];
const markers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(fields.map((name) => [name, `ZQX7${name}`])),
  birthDate: '07/29/1931',
};
const all = Object.values(markers);

const found = (text: string): readonly string[] => all.filter((marker) => flat(text).includes(marker));

const fill = async (page: Page): Promise<void> => {
  await page.getByText('Type of request, diagnosis, your office').click();
  for (const [name, marker] of Object.entries(markers)) await page.locator(`input[name="${name}"]`).fill(marker);
};

const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) =>
        (await (await window.caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    const state: unknown = history.state;
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      document.cookie,
      location.href,
      document.title,
      state,
      caches,
    ]);
  });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const paperText = (page: Page, name: string): Promise<string> =>
  page.locator(`main [data-paper="${name}"]`).first().innerText();
const patient = ['ZQX7patientName', 'ZQX7memberNumber', 'ZQX7groupNumber', '07/29/1931'];

test('who the patient is stands on papers alone, and on none while the switch is off', async ({ page, context }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    said.push(message.text());
  });
  context.on('request', (request) => {
    said.push(request.url(), request.postData() ?? '');
  });
  await openPacket(page, link);
  await fill(page);
  expect(new Set(found((await printedPages(page, 'Letter')).join('')))).toEqual(new Set(all));
  expect(found(await paperText(page, 'chart'))).toEqual([]);
  await page.getByText('Files for other programs').click();
  const saved = async (label: string): Promise<readonly string[]> => found(await savedText(page, button(page, label)));
  for (const label of ['Questions (FHIR)', 'Result (JSON)', 'JSON Schema of the result'])
    expect(await saved(label), label).toEqual([]);
  expect(await saved('Answers (FHIR)')).toContain('ZQX7patientName');

  await page.locator('input[name="showNames"]').uncheck();
  expect(await saved('Answers (FHIR)')).toEqual([]);
  const pages = (await printedPages(page, 'Letter')).join('');
  expect(found(pages).filter((marker) => patient.includes(marker))).toEqual([]);
  expect(found(pages)).toContain('ZQX7facility');

  await goTo(page, 'result', 'Result');
  expect(found(await copiedBy(page, button(page, 'Copy link')))).toEqual([]);
  expect(found(await savedText(page, button(page, 'Save')))).toEqual([]);
  // What is noted is written once typing rests.
  await page.waitForTimeout(400);
  expect(found(await kept(page))).toEqual([]);
  expect(found(said.join('\n'))).toEqual([]);
});

test('the page asks before it is left once a detail is filled, and a new case clears them all', async ({ page }) => {
  const leave = async (): Promise<boolean> => {
    const asked = page.waitForEvent('dialog', { timeout: 5_000 });
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    await dialog.dismiss();
    return dialog.type() === 'beforeunload';
  };
  await openPacket(page, link);
  const inputs = page
    .getByRole('region', { name: 'Patient and office' })
    .locator('input:not([type=checkbox], [type=radio], [type=file]), textarea');
  const count = await inputs.count();
  expect(count).toBeGreaterThan(25);
  expect(
    await inputs.evaluateAll((controls) =>
      controls.map((control) => [control.getAttribute('autocomplete'), control.closest('form') !== null]),
    ),
  ).toEqual(Array.from({ length: count }, () => ['off', false]));
  await page.locator('input[name="patientName"]').click();
  await page.keyboard.type('A');
  expect(await leave()).toBe(true);
  await fill(page);
  await goTo(page, 'result', 'Result');
  await page.getByRole('button', { name: 'Start another check' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await goTo(page, 'request', 'Request');
  // The office stays for its next case, and nothing of the patient.
  const values = await inputs.evaluateAll((controls) =>
    controls.map((control) => (control instanceof HTMLInputElement ? control.value : '')),
  );
  expect(found(values.join(' '))).toEqual(['ZQX7phone', 'ZQX7fax']);
  await page.getByText('Type of request, diagnosis, your office').click();
  for (const name of ['phone', 'fax']) await page.locator(`input[name="${name}"]`).fill('');
  // With nothing filled in the page closes at once.
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('a PDF of the papers is titled by payer, site and day, and names neither the patient nor this product', async ({
  page,
}) => {
  await openPacket(page, link);
  await fill(page);
  const onScreen = await page.title();
  const { info } = await getMeta(new Uint8Array(await page.pdf()));
  expect(info).toHaveProperty('Title', expect.stringMatching(/^Regence, Lung, [A-Z][a-z]+ \d+, \d{4}$/));
  expect(found(JSON.stringify(info))).toEqual([]);
  expect(await page.title()).toBe(onScreen);
});

test('nothing of them is in the files of the browser’s profile after a restart', async ({ baseURL }) => {
  const profile = openProfile();
  try {
    const before = await profile.start(baseURL ?? '');
    const page = before.pages()[0] ?? (await before.newPage());
    await openPacket(page, link);
    await fill(page);
    await page.pdf();
    await goTo(page, 'result', 'Result');
    await goTo(page, 'request', 'Request');
    await expect(page.locator('input[name="patientName"]')).toHaveValue('ZQX7patientName');
    await page.waitForTimeout(1_000);
    await before.close();
    expect(textsInFiles(profile.folder, ['non-small-cell-lung-cancer', 'localhost'])).toContain('localhost');
    expect(textsInFiles(profile.folder, all)).toEqual([]);
    const after = await profile.start(baseURL ?? '');
    const again = after.pages()[0] ?? (await after.newPage());
    await openPacket(again, link);
    await expect(again.locator('input[name="patientName"]')).toHaveValue('');
    await after.close();
    expect(textsInFiles(profile.folder, all)).toEqual([]);
  } finally {
    profile.remove();
  }
});
