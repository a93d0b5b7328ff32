import { expect, type Page } from '@playwright/test';
import { texts, type Case } from './wizard.ts';

/** What has the focus. */
interface Stop {
  readonly type: string;
  readonly name: string;
  readonly words: string;
  /** The values of a group of choices, in order. */
  readonly values: readonly string[];
}

export const focusedStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const words = element?.textContent.trim() ?? '';
    if (!(element instanceof HTMLInputElement))
      return { type: element instanceof HTMLButtonElement ? element.type : '', name: '', words, values: [] };
    const group =
      element.type === 'radio' ? [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)] : [];
    return { type: element.type, name: element.name, words, values: group.map(({ value }) => value) };
  });

/** Answers the question that has the focus: a number key and arrows in a group, digits elsewhere. */
const answerHere = async (page: Page, { type, values }: Stop, text: string): Promise<void> => {
  if (type === 'radio') {
    const place = values.indexOf(text) + 1;
    expect(place, `${text} among ${values.join(', ')}`).toBeGreaterThan(0);
    await page.keyboard.press(String(Math.min(place, 9)));
    for (let below = 9; below < place; below++) await page.keyboard.press('ArrowDown');
  } else if (type === 'date') {
    const [year = '', month = '', day = ''] = text.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
    await expect(page.locator('input[type=date]')).toHaveValue(text);
  } else {
    await page.keyboard.type(text);
  }
};

/** Tabs through a step, answering what the case knows, up to Continue, and presses it; a question about a likely mistake is passed. */
const passStep = async (page: Page, facts: Case): Promise<void> => {
  const here = page.url();
  const answered = new Set<string>();
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    const known = facts[stop.name];
    if (known !== undefined && !answered.has(stop.name)) {
      answered.add(stop.name);
      await answerHere(page, stop, texts(known));
    }
    if (stop.type === 'submit' && stop.words === 'Continue') {
      await page.keyboard.press('Enter');
      const query = page.getByRole('alert').getByText('Please check');
      await expect.poll(async () => page.url() !== here || (await query.isVisible())).toBe(true);
      if (page.url() === here) continue;
      await expect(page.locator('h1:focus')).toBeVisible();
      return;
    }
  }
  throw new Error(`Continue did not lead on from ${here}`);
};

/** From the first question to the result with the keyboard alone. */
export const typeToResult = async (page: Page, facts: Case): Promise<void> => {
  for (let step = 0; step < 10 && !page.url().endsWith('#/result'); step++) await passStep(page, facts);
  await expect(page).toHaveURL(/#\/result$/);
};

/** Tabs to what is looked for; throws where it is not reached. */
export const tabTo = async (page: Page, isIt: (stop: Stop) => boolean): Promise<void> => {
  const seen: string[] = [];
  for (let stops = 0; stops < 100; stops++) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    if (isIt(stop)) return;
    seen.push(stop.name === '' ? stop.words : stop.name);
  }
  throw new Error(`not reached by Tab, which came by: ${seen.join('; ')}`);
};

/** Tabs to a button or link by its words and presses Enter. */
export const pressByKeyboard = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, (stop) => stop.words === words);
  await page.keyboard.press('Enter');
};
