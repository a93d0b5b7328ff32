import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { checkAccessible, wide } from './accessible.ts';
import { goToPart, markLine, markWords, readPolicy, takePassage, type PolicyToRead } from './readAtDesk.ts';
import { linkOf } from './handOn.ts';
import { builtSite, openHost } from './host.ts';
import { openProfile, visit } from './profile.ts';
import { determinations } from './wizard.ts';

const text = readFileSync(new URL('./fixtures/juniper-21.txt', import.meta.url), 'utf8');

/** What a text that nobody wrote says, before what is new to the product is added to it. */
const juniper: PolicyToRead = {
  document: { name: 'juniper-21.txt', text },
  title: 'Freezing of Tumors of the Kidney and of the Adrenal Gland',
  number: 'JM-21',
  dateLine: /^March 1, 2026 \(in effect, line 4\)/,
  basis: 'The text says from when it is in force',
  missing: undefined,
  clauses: [],
};

/** Writes the clauses with a new question, its number, and a new answer to the question of the site. */
const writeClauses = async (page: Page): Promise<void> => {
  await markLine(page, 'no more than three');
  await page.getByRole('button', { name: 'New clause', exact: true }).click();
  const entry = page.locator('[data-clause]').filter({ has: page.getByLabel('Short name') });
  await entry.getByLabel('Short name').fill('1');
  await entry.getByRole('button', { name: 'Add a condition' }).click();
  await entry.getByLabel('What is asked').selectOption({ label: 'Site of the tumor' });
  await entry.getByRole('checkbox', { name: 'Kidney' }).check();
  await entry.getByRole('button', { name: 'Add a condition' }).click();
  await entry.getByLabel('What is asked').last().selectOption({ label: 'Nothing here fits: a new question' });
  const question = page.locator('[data-new-fact]');
  await expect(question.getByLabel('Name', { exact: true })).toBeFocused();
  await question.getByLabel('Name', { exact: true }).fill('Number of spots');
  await question.getByLabel('Question', { exact: true }).fill('How many spots are there?');
  await question.getByLabel('Help').fill('As the scan counts them.');
  await question.getByLabel('How it is answered').selectOption({ label: 'A number' });
  await question.getByLabel('Least number that can be true').fill('0');
  await question.getByLabel('Greatest number that can be true').fill('40');
  await question.getByRole('checkbox', { name: 'Whole numbers alone' }).check();
  await expect(question.getByRole('checkbox', { name: 'Kidney' })).toBeChecked();
  await entry.getByLabel('Upper end').last().selectOption({ label: 'at most' });
  await entry.getByLabel('Greatest number', { exact: true }).last().fill('3');
  await entry.getByRole('button', { name: 'Add a condition' }).click();
  await entry.getByLabel('What is asked').last().selectOption({ label: 'Greatest dimension' });
  await entry.getByLabel('Upper end').last().selectOption({ label: 'at most' });
  await entry.getByLabel('Greatest number', { exact: true }).last().fill('4');
  await entry.getByRole('radio', { name: 'Medically necessary', exact: true }).check();
  await entry.getByLabel('In your own words', { exact: true }).last().fill('Up to three kidney tumors of 4 cm or less');

  await markLine(page, 'adrenal gland is worth');
  await page.getByRole('button', { name: 'New clause', exact: true }).click();
  await entry.getByLabel('Short name').fill('2');
  await entry.getByRole('button', { name: 'Add a condition' }).click();
  await entry.getByLabel('What is asked').selectOption({ label: 'Site of the tumor' });
  await entry.getByRole('button', { name: 'None of these fits: add an answer' }).click();
  const answer = page.locator('[data-new-value]');
  await answer.getByLabel('Answer', { exact: true }).fill('Adrenal gland');
  await entry.getByRole('checkbox', { name: 'Adrenal gland' }).check();
  await page.getByRole('button', { name: 'See what this changes for the other policies' }).click();
  await expect(page.locator('[data-effect] li').filter({ hasText: 'Medical Policy 733' })).toContainText(
    'site of the tumor: adrenal gland: before, there was no such answer; now, Payer decides',
  );
  await entry.getByRole('radio', { name: 'Medically necessary', exact: true }).check();
  await entry.getByLabel('In your own words', { exact: true }).last().fill('Any tumor of the adrenal gland');
};

const writeRest = async (page: Page): Promise<void> => {
  await markLine(page, 'All other freezing');
  await page.getByRole('button', { name: 'New clause for everything else' }).click();
  const entry = page.locator('[data-clause]').filter({ has: page.getByLabel('Short name') });
  await entry.getByLabel('Short name').fill('3');
  await entry.getByRole('radio', { name: 'Investigational', exact: true }).check();
  await entry.getByLabel('In your own words', { exact: true }).last().fill('All else is unproven');
};

const setAuthorization = async (page: Page): Promise<void> => {
  await goToPart(page, 'What it is');
  await page.getByLabel('Inpatient', { exact: true }).selectOption({ label: 'Required' });
  await markLine(page, 'before an inpatient stay');
  await takePassage(page, 'inpatient');
  await page.getByLabel('Does the document list procedure codes?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add codes' }).click();
  await page.getByLabel('Codes', { exact: true }).fill('50593');
  await page.getByLabel('What they are for, in your own words').fill('Kidney, percutaneous');
  await page.getByLabel('What the list says of them').selectOption({ label: 'Listed without a status' });
  await page.getByRole('checkbox', { name: 'Kidney', exact: true }).check();
  await markWords(page, '50593 Kidney');
  await page.getByRole('button', { name: 'Take line 23 for the codes 50593' }).click();
};

const writeJuniper = async (page: Page): Promise<void> => {
  await readPolicy(page, 'Juniper Mutual', juniper, markLine);
  await goToPart(page, 'Clauses');
  await writeClauses(page);
  await goToPart(page, 'What is wrong');
  // The gap is told in words, and a clause written for it takes it away.
  await expect(page.locator('[data-undecided]')).toContainText('number of spots: above 3');
  await goToPart(page, 'Clauses');
  await writeRest(page);
  await setAuthorization(page);
  await goToPart(page, 'What is wrong');
  await expect(page.getByText('Nothing stands in the way.')).toBeVisible();
};

const member = { payer: 'juniper-mutual', serviceDate: '2026-12-01', site: 'kidney' };

/** Opens the result of a case without leaving the page. */
const expectOutcome = async (page: Page, facts: Readonly<Record<string, string>>, outcome: string): Promise<void> => {
  await page.evaluate((query) => {
    location.hash = `#/result?${query}`;
  }, linkOf(facts));
  await expect(page).toHaveURL(/#\/result$/);
  await expect(determinations(page)).toHaveAttribute('data-outcome', outcome);
  await expect(determinations(page).locator('[data-added]').first()).toBeVisible();
};

/** Looks at a part of the desk by axe, wide and narrow, light and dark, and leaves the page wide and light. */
const checkPart = async (page: Page): Promise<void> => {
  await checkAccessible(page);
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
};

const toScreen = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Adds what was written, and decides by it at once. */
const addAndDecide = async (page: Page): Promise<void> => {
  await goToPart(page, 'Done');
  await page.getByRole('button', { name: 'Add on this device' }).click();
  await expect(page.getByText('It is added on this device.')).toBeVisible();
  await expectOutcome(page, { ...member, numberOfSpots: '4', sizeCm: '3' }, 'investigational');
};

test('a policy with a new question, a new answer and a new payer is written, tried, used, and there after a restart without the host; each part by axe', async () => {
  test.setTimeout(240_000);
  const host = await openHost(builtSite);
  const profile = openProfile();
  try {
    const first = await profile.start(host.address);
    const page = first.pages()[0] ?? (await first.newPage());
    await visit(page);
    await page.goto(`${host.address}#/desk`);
    await expect(page.getByRole('heading', { level: 1, name: 'Read a policy: what it is' })).toBeVisible();
    await checkPart(page);
    await writeJuniper(page);
    for (const part of ['What it is', 'Clauses', 'Done']) {
      await goToPart(page, part);
      if (part === 'Clauses') await page.getByRole('button', { name: 'Edit 1', exact: true }).click();
      await checkPart(page);
    }
    await addAndDecide(page);

    await test.step('a worked case, what is expected first', async () => {
      await toScreen(page, '#/desk/done');
      await goToPart(page, 'Try it');
      await page.getByRole('button', { name: 'Add a case' }).click();
      const entry = page.locator('li').filter({ has: page.getByRole('heading', { name: 'Case 1' }) });
      await entry.getByLabel('The case in a sentence').fill('Three kidney tumors of 4 cm');
      await entry.getByLabel('Site of the tumor').selectOption({ label: 'Kidney' });
      await entry.getByLabel('Number of spots').fill('3');
      await entry.getByLabel('Greatest dimension').fill('4');
      await expect(entry.getByText('Say first what you expect.')).toBeVisible();
      await entry.getByLabel('What you expect, by the text').selectOption({ label: 'Investigational' });
      await expect(entry.locator('[data-case="other"]')).toContainText('Medically necessary by 1');
      await entry.getByLabel('What you expect, by the text').selectOption({ label: 'Medically necessary' });
      await expect(entry.locator('[data-case="as-expected"]')).toBeVisible();
      await page.getByText('What differs from another policy').click();
      await page
        .getByLabel('Compare with')
        .selectOption({ label: 'Medical Policy 733 (9/2024), Blue Cross and Blue Shield of Alabama' });
      await expect(page.getByRole('heading', { name: 'The two texts' })).toBeVisible();
      await page.getByText('The picture of how it decides').click();
      await expect(page.locator('svg[role="img"], svg').last()).toBeVisible();
      await page.getByText('The document', { exact: true }).click();
      await checkPart(page);
    });

    await test.step('found again after a reload, with the way back, and added anew', async () => {
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Case 1' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
      await goToPart(page, 'Done');
      await expect(page.getByText('as it was before you changed it')).toBeVisible();
      await page.getByRole('button', { name: 'Add it as it is now' }).click();
      await expect(page.getByText('It is added on this device.')).toBeVisible();
    });

    await test.step('used in the wizard, which asks the new question', async () => {
      await page.goto(host.address);
      for (const [name, value] of Object.entries({ ...member, sizeCm: '3', numberOfSpots: '3' })) {
        const field = page.locator(`main input[name="${name}"]`);
        if ((await field.count()) === 0) await page.getByRole('button', { name: 'Continue', exact: true }).click();
        await expect(field.first()).toBeVisible();
        if ((await field.first().getAttribute('type')) === 'radio')
          await page.locator(`main input[name="${name}"][value="${value}"]`).check();
        else await field.fill(value);
      }
      await expectOutcome(page, { ...member, numberOfSpots: '3', sizeCm: '3' }, 'medically-necessary');
      await expectOutcome(page, { ...member, site: 'adrenal-gland' }, 'medically-necessary');
    });

    await test.step('in the comparison every other payer is asked about the new answer', async () => {
      await toScreen(page, '#/payers');
      await expect(page.locator('[data-payer="juniper-mutual"]')).toHaveAttribute(
        'data-outcome',
        'medically-necessary',
      );
      await expect(page.locator('[data-payer="regence"]')).toHaveAttribute('data-outcome', 'payer-review');
    });

    await test.step('the letter names it', async () => {
      await toScreen(page, '#/request');
      await expect(page.locator('[data-paper="letter"]').first()).toContainText('JM-21');
    });

    await host.close();
    await first.close();
    const again = await profile.start(host.address);
    const offline = await again.newPage();
    await again.setOffline(true);
    await offline.goto(host.address);
    await expect(offline.locator('input[name=payer][value=juniper-mutual]')).toBeAttached();
    await expectOutcome(offline, { ...member, numberOfSpots: '3', sizeCm: '3' }, 'medically-necessary');
    await toScreen(offline, '#/desk');
    await expect(offline.getByLabel('Title, as printed')).toHaveValue(juniper.title);
    await again.close();
  } finally {
    await host.close();
    profile.remove();
  }
});

test.describe('the one file, opened from a folder', () => {
  const file = process.env['SINGLE_FILE'] ?? fileURLToPath(new URL('../dist-single/cryocheck.html', import.meta.url));
  test.use({ baseURL: pathToFileURL(file).href });

  test('the same policy is written, added and used', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('#/desk');
    await writeJuniper(page);
    await addAndDecide(page);
  });
});

test('a step back and forward, and a draft that is left is begun anew', async ({ page }) => {
  await page.goto('#/desk');
  await page.getByLabel('Title, as printed').fill('One');
  await page.getByLabel('Number, as printed').fill('7');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Number, as printed')).toHaveValue('');
  await expect(page.getByLabel('Title, as printed')).toHaveValue('One');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByLabel('Number, as printed')).toHaveValue('7');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByLabel('Title, as printed')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Title, as printed')).toHaveValue('One');
});

test('a condition for other tumors is told where it stands, and a clause offers the questions of its own', async ({
  page,
}) => {
  await page.goto('#/desk/clauses');
  await page.getByRole('button', { name: 'New clause', exact: true }).click();
  const entry = page.locator('[data-clause]').filter({ has: page.getByLabel('Short name') });
  await entry.getByLabel('Short name').fill('1#');
  await expect(entry.getByLabel('Short name')).toHaveAccessibleDescription(/“1#” is no name/);
  await entry.getByLabel('Short name').fill('1');
  const asked = entry.getByLabel('What is asked').last();
  const add = async (label: string): Promise<void> => {
    await entry.getByRole('button', { name: 'Add a condition' }).click();
    await asked.selectOption({ label });
  };
  await add('Site of the tumor');
  await entry.getByRole('checkbox', { name: 'Liver' }).check();
  await add('All foci treatable');
  await expect(entry.locator('[data-asks="allFociTreatable"]')).toContainText('Asked for tumors of: liver.');
  await entry.getByRole('checkbox', { name: 'Yes' }).check();
  await add('Type of tumor');
  await expect(entry.getByRole('checkbox', { name: /^Hepatocellular/ })).toBeVisible();
  await expect(entry.getByRole('checkbox', { name: /^Renal cell/ })).toHaveCount(0);
  await expect(asked.locator('> option', { hasText: 'Gleason score' })).toHaveCount(0);
  const others = asked.locator('optgroup[label="Questions for other tumors"]');
  await expect(others.locator('option', { hasText: 'Gleason score' })).toHaveCount(1);
  await asked.selectOption({ label: 'Greatest dimension' });
  await entry.getByLabel('Upper end').selectOption({ label: 'at most' });
  await entry.getByLabel('Greatest number', { exact: true }).fill('5');
  await goToPart(page, 'What is wrong');
  await page.getByRole('button', { name: /Go there.*Greatest dimension is not asked for liver tumors/ }).click();
  await expect(asked).toBeFocused();
  await expect(entry.getByText('Greatest dimension is not asked for liver tumors')).toBeInViewport();

  await asked.selectOption({ label: 'Nothing here fits: a new question' });
  const question = page.locator('[data-new-fact]');
  await question.getByLabel('Name', { exact: true }).fill('Number of spots');
  await question.getByLabel('Question', { exact: true }).fill('How many spots are there?');
  await question.getByLabel('How it is answered').selectOption({ label: 'A number' });
  await question.getByRole('button', { name: 'Back to the condition' }).click();
  await expect(asked).toBeFocused();
  await expect(question.getByLabel('Name', { exact: true })).toHaveCount(0);
  await question.getByRole('button', { name: 'Write the question' }).click();
  await expect(question.getByLabel('Name', { exact: true })).toBeFocused();
});

test('a draft that is open in two tabs: the one that is not chosen is one step back', async ({ context, page }) => {
  await page.goto('#/desk');
  const title = page.getByLabel('Title, as printed');
  await title.fill('One');
  const other = await context.newPage();
  await other.goto('./#/desk');
  await expect(async () => {
    await other.reload();
    await expect(other.getByLabel('Title, as printed')).toHaveValue('One', { timeout: 1000 });
  }).toPass();
  await other.getByLabel('Title, as printed').fill('Two');
  await expect(page.getByText('This draft was changed in another tab')).toBeVisible();
  await title.fill('Mine');
  await page.getByRole('button', { name: 'Take that of the other tab' }).click();
  await expect(title).toHaveValue('Two');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveValue('Mine');
  await expect(async () => {
    await other.getByRole('button', { name: 'Take that of the other tab' }).click({ timeout: 1000 });
    await expect(other.getByLabel('Title, as printed')).toHaveValue('Mine', { timeout: 1000 });
  }).toPass();
});

/** How many steps back are kept on the device with the draft: a page that is left before is asked about, and ends with what was kept. */
const stepsKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = `cryocheck ${new URL('./', document.baseURI).href}`;
    // To open one that is not there would make it.
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return 0;
    return new Promise<number>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const entry = request.result.transaction('drafts').objectStore('drafts').get('desk');
        entry.onsuccess = () => {
          const kept: unknown = entry.result;
          request.result.close();
          const past: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'past') : [];
          done(Array.isArray(past) ? past.length : 0);
        };
      };
    });
  });

test('what was started over comes back after a reload, until it is forgotten', async ({ page }) => {
  await page.goto('#/desk');
  await page.getByLabel('Title, as printed').fill('One');
  await page.getByRole('button', { name: 'Start over' }).click();
  // Whoever presses again forgets nothing.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Steps of this draft' })).toBeFocused();
  await expect.poll(() => stepsKept(page)).toBe(2);
  await page.reload();
  const forget = page.getByRole('button', { name: 'Forget what was here' });
  await expect(forget).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Title, as printed')).toHaveValue('One');
  await page.getByRole('button', { name: 'Start over' }).click();
  await forget.click();
  await expect.poll(() => stepsKept(page)).toBe(0);
});

test('a document that cannot be read is told at its field, and the draft stays', async ({ page }) => {
  await page.goto('#/desk');
  await page.getByLabel('Title, as printed').fill('One');
  await page
    .locator('input[name=document]')
    .setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 broken') });
  await expect(page.getByText('is damaged')).toBeVisible();
  await expect(page.getByLabel('Title, as printed')).toHaveValue('One');
});
