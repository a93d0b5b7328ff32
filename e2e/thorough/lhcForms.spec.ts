import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import type { PreparedPolicy } from '../../src/determination/index.ts';
import { heldFacts, parseCase, type Facts } from '../../src/facts/index.ts';
import { pathFor } from '../../src/questionnaire/index.ts';
import { questionnaireFor } from '../../src/submission/fhir/index.ts';
import { heldPolicies } from '../../testing/held.ts';
import { lformsFolder } from './lforms.ts';
import { walkToResult, type Case } from '../wizard.ts';

const ADDRESS = 'http://lforms.test/';
const scripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
];
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LHC-Forms</title><link rel="stylesheet" href="webcomponent/styles.css"><div id="form"></div>${scripts.map((src) => `<script src="${src}"></script>`).join('')}`;
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png' };

/** Facts of a case that no Questionnaire asks: they choose it, or serve the codes and the chart. */
const outside = ['payer', 'serviceDate', 'approach', 'cptCodes', 'stageEdition', 'calculated'];

const policies = heldPolicies();

const vignettes = z.parse(
  z.array(
    z.object({
      id: z.string(),
      case: z.record(z.string(), z.unknown()),
      expected: z.object({ policy: z.nullable(z.string()), version: z.nullable(z.string()) }),
    }),
  ),
  JSON.parse(readFileSync(new URL('../../src/determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);

const openLforms = async (page: Page): Promise<void> => {
  const files = lformsFolder();
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = join(files, path);
    if (path === '') await route.fulfill({ contentType: 'text/html', body: html });
    else if (existsSync(file))
      await route.fulfill({
        contentType: types[extname(file)] ?? 'application/octet-stream',
        body: readFileSync(file),
      });
    else await route.fulfill({ status: 404, body: '' });
  });
  await page.goto(ADDRESS);
};

const render = async (page: Page, prepared: PreparedPolicy): Promise<void> => {
  const questionnaire = JSON.stringify(questionnaireFor(prepared));
  const problem: unknown = await page.evaluate(
    `LForms.Util.addFormToPage(${questionnaire}, 'form', { fhirVersion: 'R4' }).then(() => '', (problem) => String(problem))`,
  );
  expect(problem).toBe('');
  await expect(page.locator('#form .lhc-form-title')).toContainText('CryoCheck’s reading of');
};

/** What the request says beside the questions that decide is asked always. */
const ofRequest = (prepared: PreparedPolicy): readonly string[] =>
  questionnaireFor(prepared)
    .item.at(-1)
    ?.item?.map(({ linkId }) => linkId) ?? [];

/** The linkIds of the questions shown, without those of groups and of the request. */
const shown = async (page: Page, prepared: PreparedPolicy): Promise<readonly string[]> => {
  const linkIds = await page
    .locator('#form lhc-item.lhc-item-question')
    .evaluateAll((items) =>
      items
        .filter((item) => item.querySelector(':scope > lhc-item-question .lhc-de-input-unit') !== null)
        .map((item) => item.id.replace(/^item-/, '').replace(/\/.*$/, '')),
    );
  const beside = ofRequest(prepared);
  return linkIds.filter((linkId) => !beside.includes(linkId));
};

/** Answers the question of a fact, if it is shown. */
const answer = async (
  page: Page,
  prepared: PreparedPolicy,
  name: string,
  value: string | number | boolean,
): Promise<void> => {
  const linkId = (await shown(page, prepared)).find((each) => each.replace(/\..*$/, '') === name);
  if (linkId === undefined) return;
  const field = page.locator(`#form [id^="${linkId}/"]`);
  if (typeof value === 'number') {
    await field.first().fill(String(value));
    await field.first().blur();
  } else if (typeof value === 'boolean')
    await page.locator(`#form [id^="${linkId}/"][id$="|${String(value)}"]`).click();
  else await page.locator(`#form [id^="${linkId}/"][id$="|${value}"]`).click();
};

const askedIn = (prepared: PreparedPolicy, facts: Facts): readonly string[] =>
  pathFor(prepared.vocabulary, [prepared], facts)
    .steps.flatMap(({ questions }) => questions.map(({ fact }) => fact.name))
    .filter((name) => !outside.includes(name));

const known = (prepared: PreparedPolicy, input: Case): Facts => {
  const { facts, errors } = parseCase(input, prepared.vocabulary);
  expect(errors).toEqual([]);
  return facts;
};

const casesOf = ({ policy: { policy, version } }: PreparedPolicy) =>
  vignettes.filter(({ expected }) => expected.policy === policy && expected.version === version);

// A form asks what its own text needs; the wizard asks what the payer's whole book needs. Here are the texts that speak alone for
// the cases tried.
const tried = policies.filter((prepared) => casesOf(prepared).length > 0);

test.describe('LHC-Forms enables the questions that the wizard asks', () => {
  test('texts are tried', () => {
    expect(tried.length).toBeGreaterThan(3);
  });

  for (const prepared of tried) {
    const { policy, version } = prepared.policy;
    const { payer } = prepared;
    const own = casesOf(prepared);

    test(`${policy} ${version}, after each answer of ${String(own.length)} worked cases`, async ({ page }) => {
      test.setTimeout(120_000);
      await openLforms(page);
      expect(own.length).toBeGreaterThan(0);
      for (const { id, case: input } of own) {
        await render(page, prepared);
        const facts = known(prepared, input);
        let sofar: Facts = payer ? { payer: payer.id } : {};
        for (const { name } of heldFacts.facts.filter((fact) => !outside.includes(fact.name))) {
          const value = facts[name];
          if (typeof value === 'object' || value === undefined || !askedIn(prepared, sofar).includes(name)) continue;
          await answer(page, prepared, name, value);
          sofar = { ...sofar, [name]: value };
          await expect
            .poll(
              async () => (await shown(page, prepared)).map((linkId) => linkId.replace(/\..*$/, '')),
              `${id} after ${name}`,
            )
            .toEqual(askedIn(prepared, sofar));
        }
      }
    });

    test(`${policy} ${version}, beside the wizard itself`, async ({ page }) => {
      test.setTimeout(60_000);
      const [longest] = own.toSorted((a, b) => Object.keys(b.case).length - Object.keys(a.case).length);
      if (!longest) throw new TypeError('no worked case');
      // A date of service far from today would be asked about first.
      const { serviceDate } = longest.case;
      if (typeof serviceDate === 'string') await page.clock.setFixedTime(new Date(`${serviceDate}T12:00:00`));
      const asked = (await walkToResult(page, longest.case)).filter((name) => !outside.includes(name));
      await openLforms(page);
      await render(page, prepared);
      const facts = known(prepared, longest.case);
      for (const { name } of heldFacts.facts.filter((fact) => !outside.includes(fact.name))) {
        const value = facts[name];
        if (value !== undefined && typeof value !== 'object') await answer(page, prepared, name, value);
      }
      await expect
        .poll(async () => (await shown(page, prepared)).map((linkId) => linkId.replace(/\..*$/, '')).sort())
        .toEqual([...asked].sort());
    });
  }
});
