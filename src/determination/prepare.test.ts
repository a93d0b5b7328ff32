import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/index.ts';
import { factNamed } from '../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const code = {
  kind: 'CPT',
  codes: ['50593'],
  says: 'A code',
  status: 'by-clause',
  fits: { all: [{ site: 'kidney' }, { approach: 'percutaneous' }] },
  cites: ['L1'],
};
const clauses = [
  supports('A', {
    all: [
      { site: 'kidney' },
      {
        any: [
          { label: 'A.1', cites: ['L1'], solitaryKidney: true },
          { label: 'A.2', cites: ['L1'], egfr: { below: 60 } },
        ],
      },
    ],
  }),
  otherwise,
];
const policy = preparedMadeUp(clauses, undefined, { codes: [code] });
const same = { status: 'required', says: 'Made up.', cites: ['L1'] };

describe('what does a policy by itself say of a case', () => {
  it('how it stands', () => {
    expect(policy.standing({ site: 'kidney' })).toMatchObject({
      outcome: 'needs-information',
      missing: ['egfr', 'solitaryKidney'],
    });
    expect(policy.standing({ site: 'kidney', solitaryKidney: true }).outcome).toBe('medically-necessary');
  });

  it.each<[string, Facts, boolean]>([
    ['site', {}, true],
    ['egfr', { site: 'kidney' }, true],
    ['egfr', { site: 'kidney', solitaryKidney: true }, false],
    ['egfr', { site: 'lung' }, false],
    ['sizeCm', { site: 'kidney' }, false],
  ])('whether %s can change it, in %j: %s', (name, facts, can) => {
    const fact = factNamed(policy.vocabulary, name);
    expect(fact && policy.canTurnOn(fact, facts)).toBe(can);
  });

  it('on which facts anything of it turns', () => {
    expect(new Set(policy.turnsOn)).toStrictEqual(new Set(['site', 'solitaryKidney', 'egfr']));
  });

  it('whether the setting matters', () => {
    const alike = preparedMadeUp(clauses, undefined, { priorAuthorization: { inpatient: same, outpatient: same } });
    expect([policy.settingMatters({}), alike.settingMatters({})]).toStrictEqual([true, false]);
  });

  it('whether its codes fit, as far as is known', () => {
    const [listed] = policy.codes;
    expect(
      [{ site: 'kidney' }, { site: 'lung' }, { site: 'kidney', approach: 'percutaneous' }].map((facts) =>
        listed?.fits(facts),
      ),
    ).toStrictEqual(['unknown', 'not-met', 'met']);
  });

  it('which numbers of it are near to a limit', () => {
    expect(policy.nearThresholds({ egfr: 60, calculated: ['egfr'] }).map(({ threshold }) => threshold)).toStrictEqual([
      60,
    ]);
  });

  it('nothing of where it comes from', () => {
    expect(policy.told).toStrictEqual([]);
  });
});
