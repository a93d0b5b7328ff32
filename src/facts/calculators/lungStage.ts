import { chosenCategory, isUnknown } from './category.ts';
import { lungCategories, lungEditions, type LungEdition, type LungN } from './lungCategories.ts';
import { groupsWithMetastasis, groupsWithoutMetastasis, type LungStageGroup } from './lungGroups.ts';
import { refuse, type Refusal } from './refusal.ts';

/** The answers as a form holds them; undefined, empty and `unknown` are unknown. */
export interface LungAnswers {
  readonly edition: string | undefined;
  readonly t: string | undefined;
  readonly n: string | undefined;
  readonly m: string | undefined;
}

/** The stage group, with the two other facts that follow from the same answers. */
export interface LungStage {
  readonly ok: true;
  readonly value: LungStageGroup;
  /** Absent where N is unknown. */
  readonly nodes?: 'negative' | 'positive';
  readonly edition: LungEdition;
}

const nodesOf = (n: LungN): 'negative' | 'positive' => (n === 'N0' ? 'negative' : 'positive');

/**
 * Lung stage group from T, N and M, under the AJCC/UICC 8th edition or AJCC version 9 (IASLC 9th edition, in force from 2025).
 * Refuses on `edition`, `t`, `n` or `m`: one is unknown, the edition does not have the category, or it groups no such
 * combination (Tis or T1mi with positive nodes; "any T" of stage IV leaves out Tis).
 */
export const lungStage = (answers: LungAnswers): LungStage | Refusal => {
  const edition = lungEditions.find(({ value }) => value === answers.edition);
  if (!edition) return refuse('edition', 'Choose the 8th edition or version 9.');
  const categories = lungCategories[edition.value];
  const name = edition.value === 'ajcc-8' ? 'The 8th edition' : 'Version 9';
  const metastasis = chosenCategory('m', answers.m, categories.m, name);
  // Distant metastasis is stage IV whatever T and N are; what is given beside it must still be a category.
  if (metastasis.ok && metastasis.value !== 'M0' && isUnknown(answers.t)) {
    const value = groupsWithMetastasis[metastasis.value];
    if (isUnknown(answers.n)) return { ok: true, value, edition: edition.value };
    const n = chosenCategory('n', answers.n, categories.n, name);
    return n.ok ? { ok: true, value, nodes: nodesOf(n.value), edition: edition.value } : n;
  }
  const t = chosenCategory('t', answers.t, categories.t, name);
  if (!t.ok) return t;
  const isDecidedByM = metastasis.ok && metastasis.value !== 'M0' && t.value !== 'Tis' && isUnknown(answers.n);
  if (isDecidedByM) return { ok: true, value: groupsWithMetastasis[metastasis.value], edition: edition.value };
  const n = chosenCategory('n', answers.n, categories.n, name);
  if (!n.ok) return n;
  const m = chosenCategory('m', answers.m, categories.m, name);
  if (!m.ok) return m;

  const inSituSpread = t.value === 'Tis' && m.value !== 'M0';
  if (inSituSpread) return refuse('m', `${name} has no stage group for Tis with ${m.value}. Check T and M.`);
  const value =
    m.value === 'M0' ? groupsWithoutMetastasis[edition.value][t.value][n.value] : groupsWithMetastasis[m.value];
  if (value === undefined)
    return refuse('n', `${name} has no stage group for ${t.value} with ${n.value}. Check T and N.`);
  return { ok: true, value, nodes: nodesOf(n.value), edition: edition.value };
};
