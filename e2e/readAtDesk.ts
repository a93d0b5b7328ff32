import { expect, type Locator, type Page } from '@playwright/test';

/** A condition as a person builds it: the question by its words, and its answers, or the ends of a number. */
export type ConditionRead =
  | { readonly asked: string; readonly answers: readonly string[] }
  | { readonly asked: string; readonly from?: readonly [string, string]; readonly to?: readonly [string, string] }
  | { readonly group: string; readonly parts: readonly ConditionRead[] };

/** A clause as a person reads it out of a text. */
export interface ClauseRead {
  readonly label: string;
  /** The words of a line on which it rests. */
  readonly passages: readonly string[];
  /** Undefined: everything else. */
  readonly conditions: readonly ConditionRead[] | undefined;
  readonly decides: string;
  readonly words: string;
  readonly rules?: readonly string[];
  readonly related?: readonly { readonly number: string; readonly title: string }[];
}

/** Goes to a part of the desk by its name. */
export const goToPart = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Read a policy: ${name.toLowerCase()}` })).toBeVisible();
};

const lines = (page: Page): Locator => page.getByRole('listbox', { name: 'Lines of the document' });

/** The first line with these words, letter for letter. */
const lineWith = (page: Page, words: string): Locator =>
  lines(page)
    .getByRole('option')
    .filter({ hasText: new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) })
    .first();

/** Marks the line with these words by a click. */
export const markLine = async (page: Page, words: string): Promise<void> => {
  await lineWith(page, words).click();
  await expect(page.locator('[data-marked]')).toBeVisible();
};

/** Marks the line with these words by the keyboard alone. */
export const markLineByKeys = async (page: Page, words: string): Promise<void> => {
  await lines(page).focus();
  await page.keyboard.press('Home');
  const place = Number(await lineWith(page, words).getAttribute('data-row'));
  for (let at = 0; at < place; at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-marked]')).toBeVisible();
};

/** Marks words within a line by dragging over them. */
export const markWords = async (page: Page, words: string): Promise<void> => {
  const row = lineWith(page, words);
  await row.scrollIntoViewIfNeeded();
  const box = await row.locator('[data-text]').evaluate((element, wanted) => {
    const node = [...element.childNodes].find((each) => each.textContent?.includes(wanted));
    const at = node?.textContent?.indexOf(wanted) ?? -1;
    if (!node || at < 0) throw new Error(`"${wanted}" does not stand there`);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    const [first] = range.getClientRects();
    const last = [...range.getClientRects()].at(-1);
    if (!first || !last) throw new Error('it is not seen');
    return { from: [first.left + 1, first.top + first.height / 2], to: [last.right - 1, last.top + last.height / 2] };
  }, words);
  await page.mouse.move(box.from[0] ?? 0, box.from[1] ?? 0);
  await page.mouse.down();
  await page.mouse.move(box.to[0] ?? 0, box.to[1] ?? 0, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('[data-marked]')).toContainText(words.slice(0, 40));
};

/** Takes what is marked as a passage of something: the group of its passages is named so. */
export const takePassage = async (page: Page, name: string): Promise<void> => {
  await page
    .locator(`[data-cites="${name}"]`)
    .getByRole('button', { name: /^Take line/ })
    .click();
};

/** The group of conditions that was added last, under a name of its own: others will come after it. */
const lastGroup = async (page: Page, group: Locator): Promise<Locator> => {
  const key = await group.getByRole('group', { name: 'A group of conditions' }).last().getAttribute('data-part');
  return page.locator(`fieldset[data-part="${key ?? ''}"]`);
};

const addCondition = async (page: Page, group: Locator, condition: ConditionRead): Promise<void> => {
  if ('group' in condition) {
    await group.getByRole('button', { name: 'Add a group' }).last().click();
    const inner = await lastGroup(page, group);
    await inner.getByLabel('How these conditions go together').first().selectOption({ label: condition.group });
    for (const [index, part] of condition.parts.entries()) {
      if (index > 0) await inner.getByRole('button', { name: 'Add a condition' }).last().click();
      await fillTest(page, inner, part);
    }
    return;
  }
  await group.getByRole('button', { name: 'Add a condition' }).last().click();
  await fillTest(page, group, condition);
};

/** Fills in the condition that was added last. */
const fillTest = async (page: Page, group: Locator, condition: ConditionRead): Promise<void> => {
  if ('group' in condition) {
    await group
      .getByRole('button', { name: /^Take out condition/ })
      .last()
      .click();
    await addCondition(page, group, condition);
    return;
  }
  const asked = group.getByLabel('What is asked').last();
  await asked.selectOption({ label: condition.asked });
  const key = ((await asked.getAttribute('id')) ?? '').replace(/-fact$/, '');
  const part = page.locator(`[data-part="${key}"]`);
  if ('answers' in condition)
    for (const answer of condition.answers) await part.getByRole('checkbox', { name: answer, exact: true }).check();
  else
    for (const [end, given] of [
      ['from', condition.from],
      ['to', condition.to],
    ] as const) {
      if (!given) continue;
      await part.locator(`select[name="${key}-${end}-kind"]`).selectOption({ label: given[0] });
      await part.locator(`input[name="${key}-${end}"]`).fill(given[1]);
    }
};

/** Writes a clause: its first passage is marked before it is begun. */
export const writeClause = async (page: Page, clause: ClauseRead, mark = markLine): Promise<void> => {
  const [first, ...others] = clause.passages;
  if (first !== undefined) await mark(page, first);
  await page
    .getByRole('button', { name: clause.conditions ? 'New clause' : 'New clause for everything else', exact: true })
    .click();
  const entry = page.locator('[data-clause]').filter({ has: page.getByLabel('Short name') });
  await entry.getByLabel('Short name').fill(clause.label);
  const name = ((await entry.getByLabel('Short name').getAttribute('id')) ?? '').replace(/-label$/, '');
  for (const words of others) {
    await mark(page, words);
    await takePassage(page, name);
  }
  for (const condition of clause.conditions ?? [])
    await addCondition(page, entry.getByRole('group', { name: 'Conditions', exact: true }), condition);
  await entry.getByRole('radio', { name: clause.decides, exact: true }).check();
  for (const { number, title } of clause.related ?? []) {
    await entry.getByRole('button', { name: 'Add a policy' }).click();
    await entry.getByLabel('Number', { exact: true }).last().fill(number);
    await entry.getByLabel('Title', { exact: true }).last().fill(title);
  }
  await entry.getByLabel('In your own words', { exact: true }).last().fill(clause.words);
  if (clause.rules) {
    await entry.getByText('How it was read, and the payer’s own word').click();
    for (const rule of clause.rules) await entry.getByRole('checkbox', { name: rule }).check();
  }
};

/** What a policy is, as a person reads it out of a text. */
export interface PolicyToRead {
  readonly document: { readonly name: string; readonly text: string };
  /** Words of the line of the title, and the title and the number within their lines. */
  readonly title: string;
  readonly number: string;
  /** The date that counts, with what is said of it and its line. */
  readonly dateLine: RegExp;
  readonly basis: string;
  readonly missing: { readonly words: string; readonly line: string } | undefined;
  readonly clauses: readonly ClauseRead[];
}

/** Reads a policy at an empty desk, from its document to its last clause: what it is with the mouse, its lines with `mark`. */
export const readPolicy = async (
  page: Page,
  payer: string,
  policy: PolicyToRead,
  mark: (page: Page, words: string) => Promise<void>,
): Promise<void> => {
  const { name, text } = policy.document;
  await page
    .locator('input[name="document"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByRole('listbox', { name: 'Lines of the document' })).toBeVisible();
  await page.getByLabel('Payer', { exact: true }).selectOption({ label: 'Another payer: add it' });
  await page.getByLabel('Name of the payer').fill(payer);
  await markWords(page, policy.title);
  await page.getByRole('button', { name: 'Take the marked words as the title' }).click();
  await takePassage(page, 'scope');
  await markWords(page, policy.number);
  await page.getByRole('button', { name: 'Take the marked words as the number' }).click();
  await page.getByLabel('What the text says of its date').selectOption({ label: policy.basis });
  await page.getByRole('button', { name: policy.dateLine }).click();
  await page.getByRole('button', { name: /^A year after/ }).click();
  // Silence is an answer that the reader gives, never the desk.
  for (const name of ['inpatient', 'outpatient', 'billing'])
    await page.locator(`select[name="${name}"]`).selectOption('not-stated');
  await page.getByLabel('What this document holds').selectOption(policy.missing ? 'statement' : 'whole');
  await page.getByLabel('Where it comes from').selectOption({ label: 'A copy' });
  await page.getByRole('button', { name: 'Today as the day on which you read it' }).click();
  if (policy.missing) {
    await page.getByLabel('What is missing').fill(policy.missing.words);
    await mark(page, policy.missing.line);
    await takePassage(page, 'heldNote');
  }
  await goToPart(page, 'Clauses');
  for (const clause of policy.clauses) await writeClause(page, clause, mark);
  await goToPart(page, 'What is wrong');
};
