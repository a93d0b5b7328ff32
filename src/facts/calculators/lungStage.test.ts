import { describe, expect, it } from 'vitest';
import { lungCategories } from './lungCategories.ts';
import { lungStage } from './lungStage.ts';

const stageOf = (edition: string, t: string, n: string, m: string): string => {
  const result = lungStage({ edition, t, n, m });
  return result.ok ? result.value : '-';
};

// Written by hand; "-" is refused.
const eighth = `
        N0    N1    N2    N3
  Tis   0     -     -     -
  T1mi  IA1   -     -     -
  T1a   IA1   IIB   IIIA  IIIB
  T1b   IA2   IIB   IIIA  IIIB
  T1c   IA3   IIB   IIIA  IIIB
  T2a   IB    IIB   IIIA  IIIB
  T2b   IIA   IIB   IIIA  IIIB
  T3    IIB   IIIA  IIIB  IIIC
  T4    IIIA  IIIA  IIIB  IIIC`;

const ninth = `
        N0    N1    N2a   N2b   N3
  Tis   0     -     -     -     -
  T1mi  IA1   -     -     -     -
  T1a   IA1   IIA   IIB   IIIA  IIIB
  T1b   IA2   IIA   IIB   IIIA  IIIB
  T1c   IA3   IIA   IIB   IIIA  IIIB
  T2a   IB    IIB   IIIA  IIIB  IIIB
  T2b   IIA   IIB   IIIA  IIIB  IIIB
  T3    IIB   IIIA  IIIA  IIIB  IIIC
  T4    IIIA  IIIA  IIIB  IIIB  IIIC`;

const cells = (table: string): readonly (readonly [string, string, string])[] => {
  const [columns = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([t = '', ...groups]) =>
    groups.map((group, at): readonly [string, string, string] => [t, columns[at] ?? '', group]),
  );
};

describe.each([
  ['ajcc-8', eighth, 36],
  ['ajcc-9', ninth, 45],
] as const)('stage groups of %s without distant metastasis', (edition, table, size) => {
  it('has every cell in the table', () => {
    const { t, n } = lungCategories[edition];
    expect(cells(table)).toHaveLength(size);
    expect(cells(table).map(([ofT, ofN]) => `${ofT} ${ofN}`)).toStrictEqual(
      t.flatMap((ofT) => n.map((ofN) => `${ofT.value} ${ofN.value}`)),
    );
  });

  it.each(cells(table))('%s %s M0 is %s', (t, n, group) => {
    expect(stageOf(edition, t, n, 'M0')).toBe(group);
  });
});

describe('with distant metastasis', () => {
  const groups = [
    ['ajcc-8', 'M1a', 'IVA'],
    ['ajcc-8', 'M1b', 'IVA'],
    ['ajcc-8', 'M1c', 'IVB'],
    ['ajcc-9', 'M1a', 'IVA'],
    ['ajcc-9', 'M1b', 'IVA'],
    ['ajcc-9', 'M1c1', 'IVB'],
    ['ajcc-9', 'M1c2', 'IVB'],
  ] as const;

  it.each(groups)('%s: any T any N %s is %s, but not Tis', (edition, m, group) => {
    for (const t of lungCategories[edition].t)
      for (const n of lungCategories[edition].n)
        expect(stageOf(edition, t.value, n.value, m)).toBe(t.value === 'Tis' ? '-' : group);
  });
});

describe('what else the answer says', () => {
  it('keeps the edition and tells the nodes', () => {
    expect(lungStage({ edition: 'ajcc-9', t: 'T1b', n: 'N1', m: 'M0' })).toStrictEqual({
      ok: true,
      value: 'IIA',
      nodes: 'positive',
      edition: 'ajcc-9',
    });
    expect(lungStage({ edition: 'ajcc-8', t: 'T2b', n: 'N0', m: 'M0' })).toStrictEqual({
      ok: true,
      value: 'IIA',
      nodes: 'negative',
      edition: 'ajcc-8',
    });
  });

  it.each([
    ['ajcc-7', 'T1a', 'N0', 'M0', 'edition', 'Choose the 8th edition or version 9.'],
    [undefined, 'T1a', 'N0', 'M0', 'edition', 'Choose the 8th edition or version 9.'],
    ['ajcc-9', 'T1a', 'N2', 'M0', 'n', 'Version 9 has no category “N2” here. Choose N0, N1, N2a, N2b or N3.'],
    ['ajcc-8', 'T1a', 'N2a', 'M0', 'n', 'The 8th edition has no category “N2a” here. Choose N0, N1, N2 or N3.'],
    ['ajcc-9', 'T1a', 'N0', 'M1c', 'm', 'Version 9 has no category “M1c” here. Choose M0, M1a, M1b, M1c1 or M1c2.'],
    [
      'ajcc-8',
      'TX',
      'N0',
      'M0',
      't',
      'The 8th edition has no category “TX” here. Choose Tis, T1mi, T1a, T1b, T1c, T2a, T2b, T3 or T4.',
    ],
    [
      'ajcc-8',
      'constructor',
      'N0',
      'M0',
      't',
      'The 8th edition has no category “constructor” here. Choose Tis, T1mi, T1a, T1b, T1c, T2a, T2b, T3 or T4.',
    ],
    ['ajcc-8', undefined, 'N0', 'M0', 't', 'Choose T. While it is unknown, the stage group stays unknown.'],
    ['ajcc-8', 'T1a', 'unknown', 'M0', 'n', 'Choose N. While it is unknown, the stage group stays unknown.'],
    ['ajcc-8', 'T1a', 'N0', '', 'm', 'Choose M. While it is unknown, the stage group stays unknown.'],
    ['ajcc-8', 'Tis', 'N1', 'M0', 'n', 'The 8th edition has no stage group for Tis with N1. Check T and N.'],
    ['ajcc-9', 'Tis', 'N0', 'M1a', 'm', 'Version 9 has no stage group for Tis with M1a. Check T and M.'],
  ])('%s %s %s %s is refused on %s', (edition, t, n, m, field, message) => {
    expect(lungStage({ edition, t, n, m })).toStrictEqual({ ok: false, field, message });
  });
});

describe('does distant metastasis decide the stage by itself', () => {
  it.each([
    ['M1a', 'unknown', '', { ok: true, value: 'IVA', edition: 'ajcc-8' }],
    ['M1c', '', 'N0', { ok: true, value: 'IVB', nodes: 'negative', edition: 'ajcc-8' }],
    ['M1b', 'T2a', '', { ok: true, value: 'IVA', edition: 'ajcc-8' }],
  ])('%s with T "%s" and N "%s"', (m, t, n, read) => {
    expect(lungStage({ edition: 'ajcc-8', t, n, m })).toStrictEqual(read);
  });

  it('but not beside a carcinoma in situ, and M0 decides nothing', () => {
    expect(lungStage({ edition: 'ajcc-8', t: 'Tis', n: '', m: 'M1a' }).ok).toBe(false);
    expect(lungStage({ edition: 'ajcc-8', t: '', n: '', m: 'M0' }).ok).toBe(false);
  });
});
