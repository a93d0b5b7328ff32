import { expect, test, type Locator, type Page } from '@playwright/test';
import { goTo } from './handOn.ts';
import { flat, openPacket, printedPages } from './printed.ts';
import { openProfile, textsInFiles } from './profile.ts';
import { copiedBy, savedText } from './saved.ts';

const link =
  'payer=regence&serviceDate=2026-11-02&site=lung&tumorType=non-small-cell-lung-cancer&stage=0&nodes=negative&centralAirwayPalliation=false';
const fields = [
  'patientName',
  'memberNumber',
  'orderingClinician',
  'orderingNpi',
  'renderingClinician',
  'renderingNpi',
  'facility',
  'phone',
  'fax',
  'reference',
];
const markers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(fields.map((name) => [name, `ZQX7${name}`])),
  dateOfBirth: '1931-07-29',
};
const all = Object.values(markers);

const found = (text: string): readonly string[] => all.filter((marker) => flat(text).includes(marker));

const fill = async (page: Page): Promise<void> => {
  for (const [name, marker] of Object.entries(markers)) await page.locator(`input[name="detail-${name}"]`).fill(marker);
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
const chart = (page: Page): Locator => page.getByRole('region', { name: 'Copy for the chart' });
const letter = (page: Page): Locator => page.getByRole('region', { name: 'Request for an exception' });
const notice = (page: Page): Locator => page.getByRole('region', { name: 'Notice to the member before the service' });
const copied = (page: Page, text: Locator): Promise<string> =>
  copiedBy(page, text.getByRole('button', { name: /^(Copy|Copied)/ }));
const docx = (page: Page, text: Locator): Promise<string> =>
  savedText(page, text.getByRole('button', { name: 'Save as .docx' }));

test('identifiers stand in the printed packet and nowhere else', async ({ page, context }) => {
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
  for (const text of [chart(page), letter(page), notice(page)]) expect(found(await copied(page, text))).toEqual([]);
  for (const text of [letter(page), notice(page)]) expect(found(await docx(page, text))).toEqual([]);
  for (const save of [
    'Save the Questionnaire',
    'Save the QuestionnaireResponse',
    'Save the determination as JSON',
    'Save its JSON Schema',
  ])
    expect(found(await savedText(page, button(page, save))), save).toEqual([]);

  await goTo(page, 'result', 'Result');
  expect(found(await copiedBy(page, button(page, 'Copy link')))).toEqual([]);
  expect(found(await savedText(page, button(page, 'Save case')))).toEqual([]);
  // What is noted is written into the history entry once typing rests.
  await page.waitForTimeout(400);
  expect(found(await kept(page))).toEqual([]);
  expect(found(said.join('\n'))).toEqual([]);
});

test('a box includes them in its own text, and in no other', async ({ page }) => {
  const patient = ['ZQX7patientName', 'ZQX7memberNumber', '1931-07-29'];
  const include = (text: Locator): Promise<void> => text.getByLabel('Include identifiers').check();
  await openPacket(page, link);
  await fill(page);
  await include(chart(page));
  expect(found(await copied(page, chart(page)))).toEqual(all);
  expect(found(await copied(page, letter(page)))).toEqual([]);
  await include(letter(page));
  expect(found(await copied(page, letter(page)))).toEqual(all);
  expect(found(await docx(page, letter(page)))).toEqual(all);
  expect(found(await docx(page, notice(page)))).toEqual([]);
  await include(notice(page));
  expect(found(await docx(page, notice(page)))).toEqual(expect.arrayContaining(patient));
  expect(found(await savedText(page, button(page, 'Save the QuestionnaireResponse')))).toEqual([]);
  await page.getByLabel('Include identifiers in the response').check();
  expect(found(await savedText(page, button(page, 'Save the QuestionnaireResponse')))).toEqual(
    expect.arrayContaining(patient),
  );
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
  const inputs = page.getByRole('group', { name: 'Submission details' }).locator('input, select, textarea');
  expect(
    await inputs.evaluateAll((controls) =>
      controls.map((control) => [control.getAttribute('autocomplete'), control.closest('form') !== null]),
    ),
  ).toEqual(Array.from({ length: 11 }, () => ['off', false]));
  await page.getByLabel('Patient name').click();
  await page.keyboard.type('A');
  expect(await leave()).toBe(true);
  await fill(page);
  await goTo(page, 'result', 'Result');
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await goTo(page, 'request', 'Request');
  expect(
    await inputs.evaluateAll((controls) =>
      controls.map((control) => (control instanceof HTMLInputElement ? control.value : '')),
    ),
  ).toEqual(Array.from({ length: 11 }, () => ''));
  // With nothing filled in the page closes at once.
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('nothing of them is in the files of the browser’s profile after a restart', async ({ baseURL }) => {
  const profile = openProfile();
  try {
    const before = await profile.start(baseURL ?? '');
    const page = before.pages()[0] ?? (await before.newPage());
    await openPacket(page, link);
    await fill(page);
    await page.getByLabel('Include identifiers in this text').nth(1).check();
    await page.pdf();
    await goTo(page, 'result', 'Result');
    await goTo(page, 'request', 'Request');
    await expect(page.locator('input[name="detail-patientName"]')).toHaveValue('ZQX7patientName');
    await page.waitForTimeout(1_000);
    await before.close();
    expect(textsInFiles(profile.folder, ['non-small-cell-lung-cancer', 'localhost'])).toContain('localhost');
    expect(textsInFiles(profile.folder, all)).toEqual([]);
    const after = await profile.start(baseURL ?? '');
    const again = after.pages()[0] ?? (await after.newPage());
    await openPacket(again, link);
    await expect(again.locator('input[name="detail-patientName"]')).toHaveValue('');
    await after.close();
    expect(textsInFiles(profile.folder, all)).toEqual([]);
  } finally {
    profile.remove();
  }
});
