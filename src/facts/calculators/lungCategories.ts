import { category, type Category } from './category.ts';

/** The editions that the calculator knows, by the values of the fact `stageEdition`, each with the source to be shown. */
export const lungEditions = [
  {
    value: 'ajcc-8',
    word: '8th edition',
    hint: '2018 to 2024',
    source: 'AJCC Cancer Staging Manual, 8th edition (2017), lung',
  },
  {
    value: 'ajcc-9',
    word: 'Version 9',
    hint: 'From 2025',
    source: 'AJCC Cancer Staging System, version 9 (2025), lung',
  },
] as const;
export type LungEdition = (typeof lungEditions)[number]['value'];

export type LungT = 'Tis' | 'T1mi' | 'T1a' | 'T1b' | 'T1c' | 'T2a' | 'T2b' | 'T3' | 'T4';
export type LungN = 'N0' | 'N1' | 'N2' | 'N2a' | 'N2b' | 'N3';
export type LungM = 'M0' | 'M1a' | 'M1b' | 'M1c' | 'M1c1' | 'M1c2';

/** What can be chosen for T, N and M in one edition. */
export interface LungCategories {
  readonly t: readonly Category<LungT>[];
  readonly n: readonly Category<LungN>[];
  readonly m: readonly Category<LungM>[];
}

// Cut-offs of T: AJCC Cancer Staging Manual, 8th edition (2017), chapter 36; unchanged in AJCC version 9 (2025). In our own words.
const t: readonly Category<LungT>[] = [
  category('Tis', 'In situ'),
  category('T1mi', 'Minimally invasive adenocarcinoma'),
  category('T1a', 'Up to 1 cm'),
  category('T1b', 'Over 1 up to 2 cm'),
  category('T1c', 'Over 2 up to 3 cm'),
  category(
    'T2a',
    'Over 3 up to 4 cm, or smaller but in the main bronchus, the lung’s own pleura, or with collapse to the hilum',
  ),
  category('T2b', 'Over 4 up to 5 cm'),
  category('T3', 'Over 5 up to 7 cm, or into the chest wall or pericardium, or a second nodule in the same lobe'),
  category('T4', 'Over 7 cm, or into the mediastinum, diaphragm or spine, or a nodule in another lobe of that lung'),
];

const none = category('N0', 'None');
const hilar = category('N1', 'Same side, hilar or inside the lung');
const otherSide = category('N3', 'Other side, or above the collarbone');

const noMetastasis = category('M0', 'None');
const inTheChest = category('M1a', 'Within the chest: other lung, pleura or pericardium');
const single = category('M1b', 'One, outside the chest');

/** T, N and M per edition, with our own short words. Version 9 divides N2 and M1c (AJCC version 9, in force from 2025). */
export const lungCategories: Readonly<Record<LungEdition, LungCategories>> = {
  'ajcc-8': {
    t,
    n: [none, hilar, category('N2', 'Same side of the mediastinum, or below the carina'), otherSide],
    m: [noMetastasis, inTheChest, single, category('M1c', 'Several, outside the chest')],
  },
  'ajcc-9': {
    t,
    n: [
      none,
      hilar,
      category('N2a', 'Same side of the mediastinum or below the carina, one station'),
      category('N2b', 'Same side of the mediastinum or below the carina, several stations'),
      otherSide,
    ],
    m: [
      noMetastasis,
      inTheChest,
      single,
      category('M1c1', 'Several, outside the chest, in one organ system'),
      category('M1c2', 'Several, outside the chest, in more than one organ system'),
    ],
  },
};
