import { describe, expect, it } from 'vitest';
import { otherwise, preparedMadeUp, supports } from '../determination/fixtures/madeUp.ts';
import { factNamed, heldFacts, type FactDefinition, type Facts, type Vocabulary } from '../facts/index.ts';
import { heldBook, heldVocabulary } from '../../testing/held.ts';
import { inquiriesFor } from './comparison.ts';

const yesNo = factNamed({ ...heldFacts, payers: [] }, 'solitaryKidney');
if (!yesNo) throw new TypeError('no fact solitaryKidney');
/** Five questions of the kidney, to be answered yes or no, in this order. */
const made = ['one', 'two', 'three', 'four', 'five'].map((name): FactDefinition => ({ ...yesNo, name, label: name }));
const facts = [...heldFacts.facts, ...made];
const vocabulary: Vocabulary = { ...heldFacts, facts, payers: [] };

/** A policy that supports a kidney tumor where all of these are answered yes. */
const takes = (...names: readonly string[]) =>
  preparedMadeUp(
    [supports('A', { all: [{ site: 'kidney' }, ...names.map((name) => ({ [name]: true }))] }), otherwise],
    facts,
  );
const askedOf = (known: Facts, ...policies: readonly ReturnType<typeof takes>[]) =>
  inquiriesFor(
    policies.map((prepared, place) => ({
      payer: `payer-${String(place)}`,
      prepared,
      facts: { site: 'kidney', ...known },
    })),
    vocabulary,
  ).map(({ fact, payer, settles, saves }) => [fact.name, payer, settles, saves]);
const settled = { setting: 'inpatient' };

describe('which question comes first', () => {
  it('the one that settles most payers, with what it saves of all of them', () => {
    expect(askedOf(settled, takes('one', 'two'), takes('two'))).toStrictEqual([
      ['two', undefined, 1.5, 2.5],
      ['one', undefined, 0.5, 1.5],
    ]);
  });

  it('of two that settle as many, the one that saves more questions', () => {
    expect(askedOf(settled, takes('one', 'two'), takes('three', 'four', 'five')).slice(0, 4)).toStrictEqual([
      ['three', undefined, 0.5, 2],
      ['four', undefined, 0.5, 2],
      ['five', undefined, 0.5, 2],
      ['one', undefined, 0.5, 1.5],
    ]);
  });

  it('of two as good, the one that is asked earlier, whichever payer comes first', () => {
    expect(askedOf(settled, takes('four'), takes('one')).map(([name]) => name)).toStrictEqual(['one', 'four']);
  });
});

describe('the setting comes last', () => {
  const decided = { one: true };
  const rule = { status: 'required', says: 'Made up.', cites: ['L1'] };
  const alike = preparedMadeUp([supports('A', { site: 'kidney' }), otherwise], facts, {
    priorAuthorization: { inpatient: rule, outpatient: rule },
  });

  it('where prior authorization turns on it for any payer that the text of speaks to the case', () => {
    expect(askedOf({}, takes('one'))).toStrictEqual([
      ['one', undefined, 1, 1],
      ['setting', undefined, 0, 0],
    ]);
    expect(askedOf(decided, takes('one'))).toStrictEqual([['setting', undefined, 0, 0]]);
  });

  it('also where it turns on it for one of two', () => {
    expect(askedOf(decided, takes('one'), alike)).toStrictEqual([['setting', undefined, 0, 0]]);
  });

  it('not where it is known', () => {
    expect(askedOf({ ...decided, ...settled }, takes('one'))).toStrictEqual([]);
  });

  it('not where the rule is the same in both', () => {
    expect(askedOf({}, alike)).toStrictEqual([]);
  });

  it('not where the text does not speak of the case', () => {
    const silent = preparedMadeUp([supports('A', { site: 'lung' }), { ...otherwise, outcome: 'not-addressed' }], facts);
    expect(askedOf({}, silent)).toStrictEqual([]);
  });
});

describe('whose question is the line of business', () => {
  it('of each payer by itself', () => {
    const cases = ['bcbsri', 'bcbsma'].map((payer) => {
      const known = { payer, site: 'prostate', setting: 'inpatient' };
      return { payer, prepared: heldBook(payer, known), facts: known };
    });
    const asked = inquiriesFor(cases, heldVocabulary);
    expect(new Set(asked.filter(({ fact }) => fact.name === 'product').map(({ payer }) => payer))).toStrictEqual(
      new Set(['bcbsri', 'bcbsma']),
    );
    for (const { fact, payer } of asked) expect(payer === undefined).toBe(fact.name !== 'product');
  });
});
