import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { determine } from './determine.ts';
import { madeUp, madeUpBook, otherwise, supports } from './fixtures/madeUp.ts';
import { readPolicy } from './policy/readPolicy.ts';

const entry = (codes: readonly string[], status: string, changes: object = {}) => ({
  kind: 'CPT',
  codes,
  says: `For ${codes.join(' and ')}`,
  status,
  fits: { site: 'kidney' },
  cites: ['L1'],
  ...changes,
});
const listing = (codes: readonly object[]) =>
  madeUp([supports('Small', { sizeCm: { atMost: 4 } }), otherwise], { codes });
const said = (codes: readonly object[], facts: object) => {
  const found = determine(madeUpBook([listing(codes)]), { ...facts }, '2026-11-26');
  return {
    listed: found.codes?.map(({ code }) => code),
    warned: found.cautions.filter(({ id }) => id === 'code-mismatch').map(({ says }) => says),
  };
};

describe('a code that stands in two entries of a list', () => {
  it.each([
    [[['50593', '50250'], ['50593']], 'codes[1].codes[0]: code "50593" stands already at codes[0].codes[0]'],
    [[['50593', '50250', '50593']], 'codes[0].codes[2]: code "50593" stands already at codes[0].codes[0]'],
  ])('is refused by its second place: %j', (lists, expected) => {
    const { read, problems } = readPolicy(listing(lists.map((codes) => entry(codes, 'by-clause'))), {
      ...heldFacts,
      payers: [],
    });
    expect(read).toBeUndefined();
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toStrictEqual([expected]);
  });
});

describe('what is said of a planned code', () => {
  const list = [
    entry(['50593'], 'criteria-must-be-met'),
    entry(['50250'], 'investigational'),
    entry(['32994'], 'criteria-must-be-met', { fits: { site: 'lung' } }),
    entry(['31641'], 'by-clause', { clauses: ['Else'] }),
  ];
  const small = { site: 'kidney', sizeCm: 3 };

  it('nothing where it fits, and all that fits is listed', () => {
    expect(said(list, { ...small, cptCodes: ['50593'] })).toStrictEqual({ listed: ['50593', '50250'], warned: [] });
  });

  it('that it does not fit the case', () => {
    expect(said(list, { ...small, cptCodes: ['32994'] }).warned).toStrictEqual([
      '32994 is in the policy’s list, but does not fit the site, type or approach of this case.',
    ]);
  });

  it('that its status contradicts an outcome that supports, and no other outcome', () => {
    expect(said(list, { ...small, cptCodes: ['50250'] }).warned).toStrictEqual([
      '50250 is listed as investigational, which contradicts the outcome of this case.',
    ]);
    expect(said(list, { ...small, sizeCm: 5, cptCodes: ['50250'] }).warned).toStrictEqual([]);
  });

  it('that it is listed for another clause than the one that decides, once one does', () => {
    expect(said(list, { ...small, cptCodes: ['31641'] })).toStrictEqual({
      listed: ['50593', '50250'],
      warned: ['31641 is listed for another use than the one that decides this case.'],
    });
    expect(said(list, { site: 'kidney', cptCodes: ['31641'] }).warned).toStrictEqual([]);
    expect(said(list, { site: 'kidney', sizeCm: 5, cptCodes: ['31641'] })).toStrictEqual({
      listed: ['50593', '50250', '31641'],
      warned: [],
    });
  });

  it('that it is not listed, each by itself', () => {
    expect(said(list, { ...small, cptCodes: ['99999', '50593', '88888'] }).warned).toStrictEqual(
      ['99999', '88888'].map(
        (code) => `${code} is not in this policy’s list of codes. Not listed is not excluded: ask the payer.`,
      ),
    );
  });
});
