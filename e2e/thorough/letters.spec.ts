import { expect, test, type Page } from '@playwright/test';
import { cases, goToAddress, openCase } from '../addresses.ts';
import { printedPages } from '../printed.ts';

const names = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('main [data-paper]')
    .evaluateAll((papers) => [...new Set(papers.map((each) => each.getAttribute('data-paper')))]);

const filledIn = {
  patientName: 'Alexandra Q. Sample-Example',
  birthDate: '4/17/1951',
  memberNumber: 'XXP123456789',
  groupNumber: 'G-4488-0001',
  diagnosisCodes: 'C64.1, C79.02',
  modifiers: 'RT, 59',
  units: '1',
  expectedStay: '2 nights',
  otherTreatments: 'active surveillance for two years, then partial nephrectomy on the other side',
  tumorCount: '2',
  performingPhysician: 'Irene Radiologist, MD, PhD',
  performingNpi: '1245319599',
  orderingPhysician: 'Alan Urologist, MD',
  orderingNpi: '1234567893',
  facility: 'Sample Memorial Hospital and Cancer Center',
  facilityNpi: '1003000126',
  office: 'Sample Memorial Hospital, Department of Interventional Radiology',
  officeAddress: '1 Sample Street, Suite 400, Boston, MA 02110',
  taxNumber: '12-3456789',
  contact: 'Ann Office',
  phone: '617-555-0100',
  fax: '617-555-0101',
  peerToPeerTimes: 'weekdays 8 to 10 and Thursday afternoons',
};
const fiveSentences =
  'She is 75 and has had one kidney since a nephrectomy in 2011. The mass was found on a scan for another reason and has grown by eight millimeters in a year. Urology and anesthesia ruled out another operation because of heart failure and chronic lung disease. Radiation was discussed and declined by the tumor board. The goal is control of the tumor without dialysis.';

const letters = ['letter', 'exception', 'question', 'organization-determination'] as const;

/** How many printed pages one paper alone takes. */
const pagesOf = async (page: Page, name: string): Promise<number> => {
  const alone = await page.addStyleTag({
    content: `@media print { :has(> [data-paper]):not(:has(> [data-paper="${name}"])) { display: none !important } }`,
  });
  const pages = await printedPages(page, 'Letter');
  await alone.evaluate((style) => {
    style.parentNode?.removeChild(style);
  });
  return pages.filter((text) => text !== '').length;
};

test.describe('a letter, filled in', () => {
  test.use({ bypassCSP: true });

  test('is one Letter page, for a case of each payer and outcome', async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto('./');
    const long: string[] = [];
    let count = 0;
    for (const [name, query] of cases) {
      await openCase(page, query);
      await goToAddress(page, 'request');
      const shown = await names(page);
      if (!letters.some((each) => shown.includes(each))) continue;
      await page.locator('details:has-text("Type of request") > summary').first().click();
      for (const [field, text] of Object.entries(filledIn)) await page.locator(`[name="${field}"]`).fill(text);
      const own = page.locator('textarea[name=ownWords]');
      if ((await own.count()) > 0) await own.fill(fiveSentences);
      for (const date of await page.locator('input[name^=document-][name$=-have]').all()) await date.check();
      for (const letter of letters.filter((each) => shown.includes(each))) {
        count++;
        const pages = await pagesOf(page, letter);
        if (pages !== 1) long.push(`${name}, ${letter}: ${String(pages)} pages`);
      }
    }
    expect(count).toBeGreaterThan(8);
    expect(long).toEqual([]);
  });
});
