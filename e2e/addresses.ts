import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { heldFacts } from '../src/facts/index.ts';
import { queryOf } from './everything.ts';
import { vignettes } from './vignettes.ts';

const policies = readdirSync(new URL('../public/policies/', import.meta.url)).flatMap((file) => {
  const [, policy, version] = /^(.+)_(\d{4}-\d\d)\.json$/.exec(file) ?? [];
  return policy === undefined || version === undefined ? [] : [{ policy, version }];
});

/** Two texts that can be set against each other: each with the next. */
const pairs = policies.slice(1).map((after, index) => [policies[index] ?? after, after] as const);

/** A link to a case of each payer with each outcome that a worked case of it has, by both. */
export const cases = [
  ...new Map(
    vignettes.map((each) => [`${String(each.case['payer'])} ${each.expected.outcome}`, queryOf(each.case)]),
  ).entries(),
];

/** Where the house's routes lead, each with every address that the data gives it. */
export const addresses: Readonly<Record<string, readonly string[]>> = {
  '/': [''],
  ...Object.fromEntries(heldFacts.steps.map(({ id }) => [`/${id}`, [id]])),
  '/check': ['check'],
  '/payers': ['payers'],
  '/worklist': ['worklist'],
  '/request': ['request'],
  '/packet': ['packet'],
  '/policies': ['policies'],
  '/policies/:policy/:version': policies.map(({ policy, version }) => `policies/${policy}/${version}`),
  '/policies/:policy/:version/picture': policies.map(({ policy, version }) => `policies/${policy}/${version}/picture`),
  '/policies/:policy/:version/compare': policies.map(({ policy, version }) => `policies/${policy}/${version}/compare`),
  '/differences/:policyA?/:versionA?/:policyB?/:versionB?': [
    'differences',
    ...pairs.map(([a, b]) => `differences/${a.policy}/${a.version}/${b.policy}/${b.version}`),
  ],
  '/desk/:part?': ['desk'],
  '/about': ['about'],
  '/glossary': ['glossary'],
};

/** Goes to a place of the page without loading it anew, and waits until it stands. */
export const goToAddress = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, address);
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('main').getByText(/^Reading the polic/)).toHaveCount(0);
};

/** Opens a case by its link in the page that is open. */
export const openCase = async (page: Page, query: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = `#/result?${to}`;
  }, query);
  await expect(page).toHaveURL(/#\/result$/);
  await expect(page.locator('main [data-outcome]').first()).toBeVisible();
};

/** Every screen that shows a case. */
export const caseScreens: readonly string[] = [
  'result',
  'check',
  ...heldFacts.steps.map(({ id }) => id),
  'request',
  'payers',
];
