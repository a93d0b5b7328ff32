import { category, chosenCategory, isUnknown, type Category } from './category.ts';
import type { Refusal } from './refusal.ts';

export type KidneyStageGroup = 'I' | 'II' | 'III' | 'IV';
type KidneyT = 'T1' | 'T2' | 'T3' | 'T4';
type KidneyN = 'N0' | 'N1';
type KidneyM = 'M0' | 'M1';

/** Source of the stage groups, to be shown beside the result. */
export const kidneyStageSource = 'AJCC Cancer Staging Manual, 8th edition (2017), kidney';

/** What can be chosen for T, N and M, with our own short words. */
export const kidneyCategories: {
  readonly t: readonly Category<KidneyT>[];
  readonly n: readonly Category<KidneyN>[];
  readonly m: readonly Category<KidneyM>[];
} = {
  // Cut-offs: AJCC Cancer Staging Manual, 8th edition (2017), chapter 60. In our own words.
  t: [
    category('T1', 'Up to 7 cm, only in the kidney'),
    category('T2', 'Over 7 cm, only in the kidney'),
    category('T3', 'Into a large vein or the fat around the kidney'),
    category('T4', 'Beyond Gerota’s fascia, or grown into the adrenal gland'),
  ],
  n: [category('N0', 'No regional nodes'), category('N1', 'Regional nodes')],
  m: [category('M0', 'No distant metastasis'), category('M1', 'Distant metastasis')],
};

const group = (t: KidneyT, n: KidneyN, m: KidneyM): KidneyStageGroup => {
  if (m === 'M1' || t === 'T4') return 'IV';
  if (n === 'N1' || t === 'T3') return 'III';
  return t === 'T2' ? 'II' : 'I';
};

/** The answers as a form holds them; undefined, empty and `unknown` are unknown. */
export interface KidneyAnswers {
  readonly t: string | undefined;
  readonly n: string | undefined;
  readonly m: string | undefined;
}

/** Kidney stage group from T, N and M, AJCC 8th edition. M1 alone is enough for stage IV, whatever T and N are; else it refuses on `t`, `n` or `m` that is unknown. It always refuses on one that is no category. */
export const kidneyStage = (
  answers: KidneyAnswers,
): { readonly ok: true; readonly value: KidneyStageGroup } | Refusal => {
  // Distant metastasis is stage IV whatever T and N are; what is given beside it must still be a category.
  const isLeftOpen = (answer: string | undefined): boolean => answers.m === 'M1' && isUnknown(answer);
  const t = chosenCategory('t', answers.t, kidneyCategories.t, 'The 8th edition');
  if (!t.ok && !isLeftOpen(answers.t)) return t;
  const n = chosenCategory('n', answers.n, kidneyCategories.n, 'The 8th edition');
  if (!n.ok && !isLeftOpen(answers.n)) return n;
  const m = chosenCategory('m', answers.m, kidneyCategories.m, 'The 8th edition');
  if (!m.ok) return m;
  return { ok: true, value: t.ok && n.ok ? group(t.value, n.value, m.value) : 'IV' };
};
