import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import type { AssessedCriterion } from './assessed.ts';
import type { Passage } from './citations.ts';
import { determine, type Determination } from './determine.ts';
import { jsonOf } from './fixtures/bruteForce.ts';
import { asMembersMeet, bookOf, heldPolicy, readForAll } from './fixtures/held.ts';
import { brutePolicyOf, cubeAt } from './fixtures/partialCases.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));

/** The first partial cases of each site, then one in so many, get their whole determination; exactness.test.ts looks at the standing of all. */
const FIRST = 40;
const ONE_IN = 17;

function* determinationsOf(file: string): Generator<Determination> {
  const text = readForAll(readFileSync(new URL(file, folder), 'utf8'));
  const prepared = heldPolicy(text);
  const brute = brutePolicyOf(jsonOf(asMembersMeet(text)), heldFacts.facts);
  for (const site of brute.sites) {
    let count = 0;
    for (const known of cubeAt(brute, site).knownCases((number) => number <= FIRST || number % ONE_IN === 0))
      yield determine(
        bookOf(prepared),
        { ...known, site, ...(++count % 2 === 0 ? { setting: 'inpatient' } : {}) },
        '2026-11-21',
      );
  }
}

const citesIn = ({ cites, criteria }: AssessedCriterion): readonly Passage[] => [
  ...cites,
  ...criteria.flatMap(citesIn),
];

const isWrong: Readonly<Record<string, (determination: Determination) => boolean>> = {
  'decided, but nothing governs': ({ outcome, governing }) =>
    (outcome === 'needs-information') !== (governing.length === 0),
  'decided, but something is missing': ({ outcome, missing, possibleOutcomes }) =>
    (outcome === 'needs-information') !== missing.length > 0 ||
    (outcome === 'needs-information') !== possibleOutcomes.length > 1,
  'a label governs twice': ({ governing }) => new Set(governing).size !== governing.length,
  'no clause of the criteria governs': ({ outcome, criteria }) =>
    outcome !== 'needs-information' && !criteria.some(({ governs }) => governs),
  'a clause governs that is not met': ({ criteria }) =>
    criteria.some(({ governs, status }) => governs && status === 'not-met'),
  'a clause that governs says another outcome': ({ outcome, criteria }) =>
    criteria.some((clause) => clause.governs && clause.outcome !== outcome),
  'the payer is left a decision without a question': ({ outcome, question }) =>
    (outcome === 'payer-review') !== (question !== undefined),
  'not addressed without related policies': ({ outcome, relatedPolicies }) =>
    (outcome === 'not-addressed') !== (relatedPolicies !== undefined),
  'a decided outcome has no word of the payer': ({ outcome, payerWord }) =>
    ['medically-necessary', 'investigational', 'not-covered', 'not-medically-necessary'].includes(outcome) &&
    payerWord === null,
  'prior authorization is no value of CASE.md': ({ priorAuthorization }) =>
    !['required', 'not-required', 'depends-on-setting', 'not-applicable', 'not-stated'].includes(
      String(priorAuthorization),
    ),
  'a not-addressed case has documents or codes': ({ outcome, documents, codes }) =>
    outcome === 'not-addressed' && (documents?.length !== 0 || (codes?.length ?? 0) > 0),
  'one text alone leaves its documents open': ({ documents }) => documents === null,
  'a clause without a citation': ({ criteria }) => criteria.some(({ cites }) => cites.length === 0),
  'a citation that cannot be found in the payer’s document': ({
    policy,
    version,
    criteria,
    documents,
    codes,
    cautions,
  }) =>
    [
      ...criteria.flatMap(citesIn),
      ...[...(documents ?? []), ...(codes ?? []), ...cautions].flatMap(({ cites }) => cites),
    ].some(
      (cite) =>
        cite.policy !== policy ||
        cite.version !== version ||
        cite.place === '' ||
        cite.heading === '' ||
        !/^.+ \(.+\)$/.test(cite.document) ||
        cite.lines[0] < 1 ||
        cite.lines[1] < cite.lines[0],
    ),
  'the contract is not said to govern': ({ cautions }) => !cautions.some(({ id }) => id === 'contract-governs'),
  'a caution without words or title': ({ cautions }) =>
    cautions.some(({ title, says }) => says.length === 0 || title.length === 0),
  'it says approved or denied': (determination) =>
    /approved|denied|\bapproval|\bdenial/i.test(JSON.stringify(determination)),
};

describe.each(files)('does every determination under %s hold what it must', (file) => {
  const determinations = [...determinationsOf(file)];
  it.each(Object.entries(isWrong))('never: %s', (_, wrong) => {
    expect(determinations.length).toBeGreaterThan(0);
    expect(determinations.find(wrong)).toBeUndefined();
  });
});
