import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldBook, heldPolicy } from '../../../testing/held.ts';
import { determine, type Policy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { copyStandingOf, type CopyCompared, type CopyStanding } from './index.ts';

const { policy } = heldPolicy(readFileSync('public/policies/bcbsma-260_2024-09.json', 'utf8'));
const DAY = '2026-11-26';

const compared = (part: Partial<CopyCompared>): CopyCompared => ({
  policy: 'bcbsma-260',
  version: '2024-09',
  comparedOn: DAY,
  documentDate: null,
  unchanged: Object.keys(policy.citations),
  changed: [],
  pages: {},
  ...part,
});

const standing = (facts: Facts, part: Partial<CopyCompared> = {}, text: Policy = policy): CopyStanding => {
  const known = { payer: 'bcbsma', serviceDate: DAY, setting: 'inpatient', ...facts };
  const found = copyStandingOf([compared(part)], determine(heldBook('bcbsma', known), known, DAY), text, known);
  if (!found) throw new TypeError('they were compared');
  return found;
};

const carcinoma = { site: 'kidney', tumorType: 'renal-cell-carcinoma', stage: 'I' };
const met = { ...carcinoma, sizeCm: 3.4, solitaryKidney: false, egfr: 52, resectionWorsensKidneyFunction: true };
const tooLarge = { ...met, sizeCm: 5.5, surgicalCandidacy: 'not-a-candidate' };
const lung = { site: 'lung', tumorType: 'non-small-cell-lung-cancer', stage: 'IIIA' };

describe('on which passages does a result rest', () => {
  it.each<[string, Facts, readonly string[], readonly string[]]>([
    // The two bullets are two ways; one is enough.
    ['the way in which a clause is met, and no other', met, ['L39', 'L41'], ['L42']],
    ['what keeps the case from being supported', tooLarge, ['L39'], []],
    ['all that is still open, while nothing is decided', { ...carcinoma, sizeCm: 3.4 }, ['L39', 'L41', 'L42'], []],
    ['the clauses that were asked before what is left over', { site: 'breast' }, ['L49'], ['L39', 'L44']],
  ])('%s', (_, facts, among, without) => {
    const { rests } = standing(facts);
    expect(rests).toEqual(expect.arrayContaining([...among]));
    expect(rests.filter((id) => without.includes(id))).toEqual([]);
  });

  it('a limit that the payer changed counts where it decided, also against the case', () => {
    for (const facts of [met, tooLarge, { ...carcinoma, sizeCm: 3.4 }])
      expect(standing(facts, { changed: ['L39'], unchanged: [] }).changed).toEqual(['L39']);
    const other = standing(lung, { changed: ['L39'] });
    expect([other.changed, other.isUnchanged]).toEqual([[], true]);
  });
});

describe('when does the text still stand', () => {
  it('where every passage was looked for and found', () => {
    expect(standing(met).isUnchanged).toBe(true);
  });
  it('not where one was never looked for, though none is known to have changed', () => {
    const part = standing(met, { unchanged: ['L39'] });
    expect([part.isUnchanged, part.changed]).toEqual([false, []]);
  });
  it('not where the result rests on nothing of this text', () => {
    const none = standing(met, { version: '2020-09' }, { ...policy, version: '2020-09' });
    expect(none).toMatchObject({ rests: [], isUnchanged: false });
  });
});
