import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { heldFacts } from '../src/facts/index.ts';
import { outcomeNames } from '../src/determination/index.ts';
import { sideways } from './accessible.ts';
import { addresses, cases, caseScreens, goToAddress, openCase } from './addresses.ts';

const routes = [
  ...readFileSync(new URL('../src/app/App.tsx', import.meta.url), 'utf8').matchAll(/<Route path="([^"]+)"/g),
].flatMap(([, route]) => (route === undefined ? [] : [route]));

/** All that a page says, shown or folded, also to those who listen; not what stands in a field, and no code. */
const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const each of copy.querySelectorAll('script, style, textarea, code, pre')) each.replaceWith(' ');
    const heard = [...copy.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    // Neighbours in the page are no one word.
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [document.title, ...heard];
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
    return pieces.join(' ¦ ');
  });

/** Words of the engine, of the code, and of a payer's answer, which no page says. */
const forbidden: readonly RegExp[] = [
  /\d{4}-\d\d-\d\d/,
  /\b(approved|denied)\b/i,
  new RegExp(
    `\\b(${Object.keys(outcomeNames)
      .filter((name) => name.includes('-'))
      .join('|')})\\b`,
  ),
  new RegExp(
    `\\b(${heldFacts.facts
      .map(({ name }) => name)
      .filter((name) => /[A-Z]/.test(name))
      .join('|')})\\b`,
  ),
  /\b(undefined|NaN|null)\b|\[object/,
  /Does the policy support it|Decided by clause|Read to the letter|Read by rule|Left to the payer|Where the case stands/,
  /\bpacket\b|set aside|Next case, same payer|See the result so far|Slips of the text|Report a misreading/i,
  /today among these days|Where two payers or two versions part|Rendering clinician/,
];
/** A name of a file that a person saves, or that the payer's text is held as, bears a date as machines do. */
const FILE = /[\w.-]+\.(?:json|csv|xlsx|docx|ics|txt|pdf|html)\b/g;

const saidWrongly = async (page: Page): Promise<readonly string[]> => {
  const words = (await wordsOn(page)).replaceAll(FILE, ' ');
  return forbidden.flatMap((pattern) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [`${String(pattern).slice(0, 30)}: …${words.slice(Math.max(0, at - 60), at + 60)}…`];
  });
};

/** Phones from the narrowest on; 320 px is also 1280 at 400 %. */
const widths = [320, 360, 390];

/** Where it scrolls sideways on a phone. */
const tooWide = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const over = await sideways(page);
    if (over > 0) found.push(`${String(over)} px at ${String(width)}`);
  }
  return found;
};

/** What is wrong with a screen: its words, or on a phone its width. */
const wrongWith = async (page: Page): Promise<readonly string[]> => [
  ...(await saidWrongly(page)),
  ...(await tooWide(page)),
];

test('every route is among those that are walked', () => {
  expect(routes.filter((route) => route !== '/result' && !(route in addresses))).toEqual([]);
});

test('every screen says it as a person in the office does, and scrolls sideways on no phone', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  const wrong: string[] = [];
  for (const address of [...Object.values(addresses).flat(), 'nowhere', 'policies/no/such']) {
    await goToAddress(page, address);
    wrong.push(...(await wrongWith(page)).map((each) => `#/${address}: ${each}`));
  }
  expect(wrong).toEqual([]);
});

/** The first case of each outcome, whoever pays: what is shown is as wide for the others. */
const ofEachOutcome = new Map(cases.toReversed().map(([name]) => [name.split(' ')[1], name]));

test('so does every step, result and paper of a case of each payer and outcome', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  const wrong: string[] = [];
  for (const [name, query] of cases) {
    const isMeasured = ofEachOutcome.get(name.split(' ')[1]) === name;
    await openCase(page, query);
    for (const screen of caseScreens) {
      await goToAddress(page, screen);
      const found = [...(await saidWrongly(page)), ...(isMeasured ? await tooWide(page) : [])];
      if (isMeasured && screen === 'request')
        for (const paper of await page.locator('input[name=paper]').all()) {
          await paper.check();
          found.push(...(await tooWide(page)));
        }
      wrong.push(...found.map((each) => `${name}, ${screen}: ${each}`));
    }
    expect(await page.evaluate(() => location.hash)).toBe('#/payers');
  }
  expect(wrong).toEqual([]);
});

test('so do a list with rows, and what cannot be read', async ({ page }) => {
  await page.goto('./#/worklist');
  await page
    .locator('textarea[name=rows]')
    .fill(
      ['ID,Insurance,DOS,Dx,Stage,Size', '1,BCBS MA,12/15/2026,RCC,I,34 mm', '2,BCBS MA,12/16/2026,RCC,I,huge'].join(
        '\n',
      ),
    );
  await page.getByRole('button', { name: 'Judge the rows' }).click();
  await expect(page.locator('[data-row]').first()).toBeVisible();
  expect(await saidWrongly(page)).toEqual([]);
  await page.goto('about:blank');
  await page.goto('./#/result?payer=bcbsma&site=kidney&stage=V&sizeCm=99&color=red&serviceDate=2026-02-30');
  await expect(page.locator('main h1').first()).toBeVisible();
  // An error names the value, and the place by its name in the link.
  expect((await saidWrongly(page)).filter((each) => !/2026-02-30|\(sizeCm\)/.test(each))).toEqual([]);
});

test('in forced colors a choice that is made is told from one that is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(
    './#/result?payer=bcbsma&serviceDate=2026-11-26&setting=inpatient&site=kidney&tumorType=renal-cell-carcinoma&sizeCm=3.4&solitaryKidney=true',
  );
  const chips = (name: string) => page.locator(`main label:has(> input[name=${name}])`);
  const looks = (name: string) =>
    chips(name).evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  await expect(chips('setting')).toHaveCount(2);
  const [inpatient, outpatient] = await looks('setting');
  expect(inpatient).not.toBe(outpatient);
  await chips('stage').first().click();
  const [chosen, ...others] = await looks('stage');
  expect(others).not.toContain(chosen);
});
