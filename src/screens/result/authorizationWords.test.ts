import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { booksOf, determine, loadPolicy } from '../../determination/index.ts';
import { heldFacts, type Facts } from '../../facts/index.ts';
import { authorizationAnswer } from './authorizationWords.ts';

const products = [
  { value: 'commercial', word: 'Commercial' },
  { value: 'medicare', word: 'Medicare Advantage' },
];
const vocabulary = { ...heldFacts, payers: [{ id: 'acme', name: 'Acme Health', products }] };
const held = (file: string): Readonly<Record<string, unknown>> =>
  z.parse(z.record(z.string(), z.unknown()), JSON.parse(readFileSync(`public/policies/${file}.json`, 'utf8')));
const cited = z.looseObject({ citations: z.record(z.string(), z.unknown()) });
const supporting = held('regence-132_2026-06');

/** A held text under another name, with another rule on authorization. */
const textOf = (policy: string, status: string, text = supporting, ofOutpatient = {}) => {
  const rule = { status, says: 'Made up.', cites: Object.keys(z.parse(cited, text).citations).slice(0, 1) };
  const changed = {
    ...text,
    policy,
    priorAuthorization: { inpatient: rule, outpatient: { ...rule, ...ofOutpatient } },
  };
  const loaded = loadPolicy(changed, vocabulary);
  if (!loaded.ok) throw new TypeError(JSON.stringify(loaded.problems));
  return {
    policy,
    version: loaded.prepared.policy.version,
    from: '2025-01-01',
    until: null,
    read: loaded.prepared.read,
  };
};

type Contacts = Parameters<typeof authorizationAnswer>[0]['payer']['contacts'];

/** A payer whose Medicare members have a text of their own. */
const answerFor = (ofMedicare: ReturnType<typeof textOf>, facts: Facts, contacts: Contacts = null) => {
  const versions = [ofMedicare, textOf('acme-1', 'required')];
  const book = [{ policy: 'acme-2', when: ['medicare'] }, { policy: 'acme-1' }];
  const bookOn = booksOf({ id: 'acme', name: 'Acme Health', products, cautions: [], book }, versions, heldFacts);
  const known = { payer: 'acme', site: 'prostate', ablationExtent: 'whole-gland', ...facts };
  const judged = bookOn(known);
  const determination = determine(judged, known, '2026-11-26');
  const prepared = judged.entries
    .flatMap(({ text }) => text ?? [])
    .find(({ policy }) => determination.policy === policy.policy);
  return authorizationAnswer({ payer: { contacts }, book: judged, determination, prepared, facts: known, vocabulary });
};
const supported = textOf('acme-2', 'not-required');

describe('where the line of business decides authorization and nothing else', () => {
  it('says so while it is unknown, with each rule to choose', () => {
    const { says, next, byProduct } = answerFor(supported, {});
    expect(says).toBe('It depends on the line of business');
    expect(next).toBe('Call the number on the member’s card. Ask which policy applies.');
    expect(byProduct).toStrictEqual([
      { value: 'commercial', word: 'Commercial: yes' },
      { value: 'medicare', word: 'Medicare Advantage: no' },
    ]);
  });

  it('says the rule of the one that is known, and keeps the switch', () => {
    expect(answerFor(supported, { product: 'medicare' })).toMatchObject({ says: 'No', byProduct: [{}, {}] });
    expect(answerFor(supported, { product: 'commercial' }).says).toBe('Yes, before the service');
  });
});

it('the payer’s own contact stands in the place of the number on the card, where one is held', () => {
  const since = { knownFrom: 'the provider manual', since: '2026-01-01' };
  const { next } = answerFor(supported, { product: 'commercial' }, [
    { kind: 'phone', of: 'inpatient', at: '617-555-0100', ...since },
    { kind: 'portal', at: 'acme.example', ...since },
  ]);
  expect(next).toBe('Ask the payer: phone 617-555-0100 (inpatient); portal acme.example.');
});

describe('the reader’s own sentence stands beside the answer', () => {
  const uncovered = { status: 'not-applicable', says: 'It is called no covered service.' };
  const text = textOf('acme-2', 'required', supporting, uncovered);
  const ofSetting = (setting: Facts) => answerFor(text, { product: 'medicare', ...setting });

  it('of either setting under its name, and of the one that is known alone', () => {
    const beside = ['Outpatient: It is called no covered service.'];
    expect(ofSetting({})).toMatchObject({ beside, ownWords: ['Inpatient: Made up.'] });
    expect(ofSetting({ setting: 'outpatient' })).toMatchObject({ beside, ownWords: [] });
    expect(ofSetting({ setting: 'inpatient' })).toMatchObject({ beside: [], ownWords: ['Inpatient: Made up.'] });
  });

  it('but not where it says no more than the status', () => {
    const plain = { status: 'not-required', says: 'Prior authorization is not required.' };
    const asIs = textOf('acme-2', 'required', supporting, plain);
    expect(answerFor(asIs, { product: 'medicare', setting: 'outpatient' }).ownWords).toStrictEqual([]);
  });
});

describe('no switch of the line of business', () => {
  it('where both have the same rule', () => {
    const alike = textOf('acme-2', 'required');
    expect(answerFor(alike, { product: 'medicare' }).byProduct).toStrictEqual([]);
  });

  it('where it decides the verdict: then it is asked as such', () => {
    const unsupported = textOf('acme-2', 'not-required', held('bcbsal-733_2024-09'));
    expect(answerFor(unsupported, { product: 'medicare' }).byProduct).toStrictEqual([]);
  });
});
