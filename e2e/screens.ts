import { expect, type Page } from '@playwright/test';
import { goTo, linkOf, openLink, openLinkHere, toOpenCase, openFile } from './handOn.ts';

/** A screen in a state, and the way there. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const day = { serviceDate: '2026-11-21' };
export const carcinoma = {
  payer: 'bcbsma',
  ...day,
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: '3',
};
const nsclc = { site: 'lung', tumorType: 'non-small-cell-lung-cancer' };
const otherKidney = { payer: 'bcbsma', ...day, site: 'kidney', tumorType: 'other-kidney-tumor' };

type Facts = Readonly<Record<string, string>>;

const step = (name: string, facts: Facts, id: string, heading: string): Screen => ({
  name,
  open: async (page) => {
    await openLinkHere(page, linkOf(facts));
    await goTo(page, id, heading);
  },
});

/** Each step, with the questions of each kind of case. */
export const steps: readonly Screen[] = [
  {
    name: 'the first question',
    open: async (page) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { name: 'Coverage' })).toBeVisible();
    },
  },
  step(
    'tumor, Regence, desmoid',
    { payer: 'regence', ...day, site: 'soft-tissue', tumorType: 'desmoid-tumor', desmoidLocation: 'extra-abdominal' },
    'tumor',
    'Tumor',
  ),
  step('tumor, Rhode Island', { payer: 'bcbsri', product: 'commercial', ...day, site: 'liver' }, 'tumor', 'Tumor'),
  step('stage, kidney', carcinoma, 'stage', 'Stage and size'),
  step('stage, lung', { payer: 'regence', ...day, ...nsclc, stage: 'IIA' }, 'stage', 'Stage and size'),
  step(
    'stage, Kansas',
    { payer: 'bcbsks', product: 'commercial', ...day, site: 'liver', tumorType: 'colorectal-liver-metastasis' },
    'stage',
    'Extent of the disease',
  ),
  step('kidney function', carcinoma, 'function', 'Kidney function'),
  step('candidacy, kidney', carcinoma, 'candidacy', 'Candidacy'),
  step('candidacy, lung', { payer: 'bcbsma', ...day, ...nsclc, stage: 'IB' }, 'candidacy', 'Candidacy'),
  step('treatment, decided', otherKidney, 'treatment', 'Treatment plan'),
  step('a step that asks nothing', { payer: 'regence', ...day, site: 'kidney' }, 'function', 'Kidney function'),
  step(
    'check your answers',
    { ...carcinoma, egfr: '55', calculated: 'egfr', allFociTreatable: 'true' },
    'check',
    'Check your answers',
  ),
];

const result = (name: string, facts: Facts): Screen => ({ name, open: (page) => openLinkHere(page, linkOf(facts)) });

/** Every kind of result, by its outcome. */
export const results: readonly Screen[] = [
  result('medically-necessary', { ...carcinoma, surgicalCandidacy: 'not-a-candidate' }),
  result('investigational', otherKidney),
  result('not-medically-necessary', { payer: 'bcbsri', product: 'commercial', ...day, site: 'liver' }),
  result('not-covered', { payer: 'bcbsri', product: 'medicare-advantage', ...day, site: 'liver' }),
  result('criteria-not-met', { ...carcinoma, sizeCm: '4.3', surgicalCandidacy: 'not-a-candidate' }),
  result('payer-review', {
    payer: 'regence',
    ...day,
    ...nsclc,
    stage: 'IIA',
    nodes: 'negative',
    centralAirwayPalliation: 'false',
  }),
  result('not-addressed', { payer: 'regence', ...day, site: 'liver' }),
  result('no-version', { payer: 'bcbsma', serviceDate: '2020-08-20', site: 'kidney' }),
  result('needs-information', carcinoma),
];

const openAll = async (page: Page): Promise<void> => {
  const closed = page.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
};

/** Errors, questions about likely mistakes, what opens, and what was handed on. */
export const states: readonly Screen[] = [
  { name: 'every payer', open: (page) => openLinkHere(page, linkOf({ ...day, site: 'kidney' })) },
  {
    name: 'all payers, question by question',
    open: async (page) => {
      await openLinkHere(page, linkOf({ ...day, site: 'liver' }));
      await goTo(page, 'payers', 'All payers');
      await expect(page.locator('input[name=product]').first()).toBeVisible();
    },
  },
  {
    name: 'a trial',
    open: async (page) => {
      await openLinkHere(page, linkOf({ ...carcinoma, surgicalCandidacy: 'not-a-candidate' }));
      await page.getByText('Try other answers').click();
      await page.getByLabel('Greatest dimension').fill('4.5');
      await expect(page.getByText('Trying other answers. Your case does not change.')).toBeVisible();
    },
  },
  {
    name: 'glossary',
    open: async (page) => {
      await page.goto('./#/glossary');
      await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible();
    },
  },
  {
    name: 'no such page',
    open: async (page) => {
      await page.goto('./#/nowhere');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    },
  },
  {
    name: 'error summary',
    open: async (page) => {
      await openLinkHere(page, linkOf(carcinoma));
      await goTo(page, 'stage', 'Stage and size');
      await page.locator('input[name=sizeCm]').fill('4,3');
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    },
  },
  {
    name: 'a likely mistake',
    open: async (page) => {
      await openLinkHere(page, linkOf({ ...carcinoma, sizeCm: '9' }));
      await goTo(page, 'stage', 'Stage and size');
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await expect(page.getByText('Please check')).toBeVisible();
    },
  },
  {
    name: 'the eGFR calculator, refusing',
    open: async (page) => {
      await openLinkHere(page, linkOf(carcinoma));
      await goTo(page, 'function', 'Kidney function');
      await page.getByText('Work it out from the creatinine').click();
      await page.getByRole('button', { name: 'Calculate the eGFR' }).click();
      await expect(page.locator('#calculator-creatinine')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'the lung stage calculator',
    open: async (page) => {
      await openLinkHere(page, linkOf({ payer: 'regence', ...day, ...nsclc }));
      await goTo(page, 'stage', 'Stage and size');
      await page.getByText('Work it out from T, N and M').click();
      await expect(page.locator('#calculator-t')).toBeVisible();
    },
  },
  {
    name: 'a result with everything open',
    open: async (page) => {
      await openLinkHere(page, linkOf({ ...carcinoma, surgicalCandidacy: 'poor-candidate' }));
      await openAll(page);
    },
  },
  {
    name: 'a link with wrong facts',
    open: (page) => openLinkHere(page, linkOf({ ...carcinoma, stage: 'V', sizeCm: '99', color: 'red' })),
  },
  {
    name: 'a file that cannot be opened',
    open: async (page) => {
      await page.goto('./');
      await toOpenCase(page);
      await openFile(page, 'other.json', '{"kind":"recipe"}');
      await expect(page.getByText('other.json could not be opened')).toBeVisible();
    },
  },
  {
    name: 'a new case that can be undone',
    open: async (page) => {
      await openLinkHere(page, linkOf(carcinoma));
      await page.getByRole('button', { name: 'Start another check' }).click();
      await expect(page.getByText('The case before was put away')).toBeVisible();
    },
  },
  {
    name: 'the request, filled in, with errors and everything open',
    open: async (page) => {
      await openLinkHere(page, linkOf({ payer: 'regence', ...day, site: 'bone' }));
      await goTo(page, 'request', 'Request');
      await openAll(page);
      await page.getByRole('checkbox', { name: 'History and physical' }).check();
      await page.getByLabel('Date', { exact: true }).fill('01/01/2999');
      for (const [name, text] of [
        ['birthDate', '02/30/1868'],
        ['orderingNpi', '1234567890'],
        ['fax', '12'],
      ] as const)
        await page.locator(`input[name="${name}"]`).fill(text);
      await page.getByRole('radio', { name: /^Exception letter/ }).check();
      await openAll(page);
    },
  },
  {
    name: 'where two versions part',
    open: async (page) => {
      await page.goto('./#/differences/bcbsks-liver/2012-05/bcbsks-liver/2015-06');
      await expect(page.getByRole('heading', { name: 'Related policies' })).toBeVisible();
    },
  },
  {
    name: 'where two payers part',
    open: async (page) => {
      await page.goto('./#/differences/regence-132/2026-06/bcbsma-260/2024-09');
      await expect(page.getByText(/^\d+ of \d+ complete cases$/)).toBeVisible();
    },
  },
  {
    name: 'versions that are not held',
    open: async (page) => {
      await page.goto('./#/differences/acme-1/2025-01/bcbsma-260/2024-09');
      await expect(page.getByText('Not in this library')).toBeVisible();
    },
  },
  {
    name: 'a policy that is missing',
    open: async (page) => {
      await page.route('**/regence-132_2026-06.json', (route) => route.fulfill({ status: 404, body: '' }));
      await openLink(page, linkOf({ payer: 'regence', ...day, site: 'kidney' }));
      await expect(page.getByText('No determination can be made for Regence')).toBeVisible();
    },
  },
];
