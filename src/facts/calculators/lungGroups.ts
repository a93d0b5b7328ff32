import type { LungEdition, LungM, LungN, LungT } from './lungCategories.ts';

export type LungStageGroup =
  '0' | 'IA1' | 'IA2' | 'IA3' | 'IB' | 'IIA' | 'IIB' | 'IIIA' | 'IIIB' | 'IIIC' | 'IVA' | 'IVB';
type Row = Readonly<Partial<Record<LungN, LungStageGroup>>>;

// Stage groups without distant metastasis. AJCC Cancer Staging Manual, 8th edition (2017), chapter 36;
// Goldstraw et al., Journal of Thoracic Oncology 2016; 11: 39-51.
const T1_AND_T2_EIGHTH: Row = { N1: 'IIB', N2: 'IIIA', N3: 'IIIB' };
// AJCC version 9 (2025); Rami-Porta et al., Journal of Thoracic Oncology 2024; 19: 1007-1027.
const T1_NINTH: Row = { N1: 'IIA', N2a: 'IIB', N2b: 'IIIA', N3: 'IIIB' };
const T2_NINTH: Row = { N1: 'IIB', N2a: 'IIIA', N2b: 'IIIB', N3: 'IIIB' };

/** Stage group by edition, T and N while there is no distant metastasis; absent: the edition groups no such combination. */
export const groupsWithoutMetastasis: Readonly<Record<LungEdition, Readonly<Record<LungT, Row>>>> = {
  'ajcc-8': {
    Tis: { N0: '0' },
    T1mi: { N0: 'IA1' },
    T1a: { N0: 'IA1', ...T1_AND_T2_EIGHTH },
    T1b: { N0: 'IA2', ...T1_AND_T2_EIGHTH },
    T1c: { N0: 'IA3', ...T1_AND_T2_EIGHTH },
    T2a: { N0: 'IB', ...T1_AND_T2_EIGHTH },
    T2b: { N0: 'IIA', ...T1_AND_T2_EIGHTH },
    T3: { N0: 'IIB', N1: 'IIIA', N2: 'IIIB', N3: 'IIIC' },
    T4: { N0: 'IIIA', N1: 'IIIA', N2: 'IIIB', N3: 'IIIC' },
  },
  'ajcc-9': {
    Tis: { N0: '0' },
    T1mi: { N0: 'IA1' },
    T1a: { N0: 'IA1', ...T1_NINTH },
    T1b: { N0: 'IA2', ...T1_NINTH },
    T1c: { N0: 'IA3', ...T1_NINTH },
    T2a: { N0: 'IB', ...T2_NINTH },
    T2b: { N0: 'IIA', ...T2_NINTH },
    T3: { N0: 'IIB', N1: 'IIIA', N2a: 'IIIA', N2b: 'IIIB', N3: 'IIIC' },
    T4: { N0: 'IIIA', N1: 'IIIA', N2a: 'IIIB', N2b: 'IIIB', N3: 'IIIC' },
  },
};

/** Stage group with distant metastasis, whatever T (but Tis) and N; the same sources. */
export const groupsWithMetastasis: Readonly<Record<Exclude<LungM, 'M0'>, LungStageGroup>> = {
  M1a: 'IVA',
  M1b: 'IVA',
  M1c: 'IVB',
  M1c1: 'IVB',
  M1c2: 'IVB',
};
