import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type Facts } from '../../facts/index.ts';
import { madeUp, madeUpBook, madeUpOwner, madeUpVersion, otherwise, supports } from '../fixtures/madeUp.ts';
import type { Condition } from '../policy/condition.ts';
import type { BookOwner } from './book.ts';
import { booksOf } from './compileBook.ts';

const kidney = supports('K', { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 } }] });
const lung = supports('L', { all: [{ site: 'lung' }, { nodes: 'negative' }] });
const elsewhere = { ...otherwise, outcome: 'not-addressed' };
const named = (name: string) => {
  const fact = factNamed({ ...heldFacts, payers: [] }, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};

describe('on what can a ruling of a book turn', () => {
  const book = booksOf(
    madeUpOwner([{ policy: 'acme-1', when: ['gold'] }, { policy: 'acme-2' }]),
    [madeUpVersion('acme-1', [kidney, elsewhere]), madeUpVersion('acme-2', [lung, otherwise])],
    heldFacts,
  );

  it('on the facts of all its texts, on the line of business and the setting, each once', () => {
    const turnsOn = (serviceDate: string) => [...book({ serviceDate }).turnsOn].sort();
    expect(turnsOn('2026-01-01')).toStrictEqual(['nodes', 'product', 'setting', 'site', 'sizeCm']);
    // Where no version is in force, the day says which is the nearest.
    expect(turnsOn('2020-01-01')).toStrictEqual(['product', 'serviceDate', 'setting']);
    const withoutOne = booksOf(
      madeUpOwner([{ policy: 'acme-1', when: ['gold'] }, { policy: 'acme-2' }]),
      [madeUpVersion('acme-1', [kidney, elsewhere])],
      heldFacts,
    );
    expect(withoutOne({ serviceDate: '2026-01-01' }).turnsOn).toContain('serviceDate');
  });

  it('on what the other facts leave open', () => {
    const { canTurnOn } = book({ serviceDate: '2026-01-01' });
    const turning = (facts: Facts) =>
      ['product', 'nodes', 'sizeCm', 'setting'].filter((name) => canTurnOn(named(name), facts));
    expect(turning({})).toStrictEqual(['product', 'nodes', 'sizeCm']);
    expect(turning({ site: 'kidney' })).toStrictEqual(['product', 'sizeCm']);
    expect(turning({ site: 'kidney', product: 'gold' })).toStrictEqual(['sizeCm']);
    expect(turning({ site: 'kidney', product: 'silver' })).toStrictEqual([]);
  });
});

describe('does the setting matter', () => {
  const says = (inpatient: string, outpatient: string) => ({
    priorAuthorization: {
      inpatient: { status: inpatient, says: 'Made up.', cites: ['L1'] },
      outpatient: { status: outpatient, says: 'Made up.', cites: ['L1'] },
    },
  });
  const first = (inpatient: string, outpatient: string) => madeUp([kidney, elsewhere], says(inpatient, outpatient));
  const second = (inpatient: string, outpatient: string) => madeUp([lung, otherwise], says(inpatient, outpatient));

  it.each<[string, readonly object[], Facts, boolean]>([
    ['where the text asks for one alone', [second('required', 'not-required')], {}, true],
    ['not where it asks for both', [second('required', 'required')], {}, false],
    [
      'not where the two texts in question agree on neither',
      [first('required', 'not-required'), second('not-required', 'required')],
      {},
      false,
    ],
    ['where they agree on one', [first('required', 'required'), second('not-required', 'required')], {}, true],
    [
      'by the text in question alone',
      [first('required', 'required'), second('not-required', 'required')],
      { site: 'kidney', sizeCm: 3 },
      false,
    ],
  ])('%s', (_, files, facts, matters) => {
    expect(madeUpBook(files).settingMatters(facts)).toBe(matters);
  });
});

describe('by which names is a policy of a book known', () => {
  it.each([
    ['MP-384', 'Ablation', ['MP-384', '384', 'Ablation']],
    ['230.9', null, ['230.9']],
    ['Liver', null, ['Liver']],
    ['12 Liver', null, ['12 Liver']],
    [null, 'Ablation', ['Ablation']],
  ])('%s, %s', (number, title, names) => {
    expect([...madeUpBook([madeUp([otherwise], { number, title })]).names]).toStrictEqual(names);
  });
});

describe('the payer’s own cautions', () => {
  const caution = (id: string, when?: Condition) => ({ id, title: id, says: id, ...(when ? { when } : {}) });
  const bookWith = (...cautions: BookOwner['cautions']) =>
    booksOf(madeUpOwner([{ policy: 'acme-1' }], cautions), [madeUpVersion('acme-1', [otherwise])], heldFacts)({});

  it('are told at the sites where they can be met', () => {
    const { cautionsAt } = bookWith(
      caution('always'),
      caution('kidney', { site: 'kidney' }),
      caution('nodes', { all: [{ site: 'lung' }, { nodes: 'positive' }] }),
    );
    const at = (site: string | undefined) => cautionsAt(site).map(({ entry: { id }, when }) => [id, typeof when]);
    expect(at('kidney')).toStrictEqual([
      ['always', 'string'],
      ['kidney', 'string'],
    ]);
    expect(at('lung')).toStrictEqual([
      ['always', 'string'],
      ['nodes', 'function'],
    ]);
    expect(at(undefined)).toHaveLength(3);
    expect(cautionsAt('lung')).toBe(cautionsAt('lung'));
  });

  it('one about no fact stops the book, with its place', () => {
    expect(() => bookWith(caution('always'), caution('colour', { colour: 'red' }))).toThrow(
      'acme: cautions[1].when.colour: fact "colour" does not exist',
    );
  });

  it('and so does a line of business where the facts know none', () => {
    const withoutProduct = { ...heldFacts, facts: heldFacts.facts.filter(({ name }) => name !== 'product') };
    const version = { ...madeUpVersion('acme-1', [otherwise]), read: undefined };
    expect(() => booksOf(madeUpOwner([{ policy: 'acme-1', when: ['gold'] }]), [version], withoutProduct)({})).toThrow(
      new TypeError('the facts table has no line of business'),
    );
  });
});
