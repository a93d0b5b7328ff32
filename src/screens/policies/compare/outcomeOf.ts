import type { Policy } from '../../../determination/index.ts';
import type { CopyCompared } from '../../../submission/comparison/index.ts';
import type { CopyAnswer } from '../../parts/copy/copyQuestion.ts';

/** What is kept of a comparison; undefined of another policy's document. `today` is YYYY-MM-DD. */
export const outcomeOf = (
  { comparison, hasPages }: Extract<CopyAnswer, { ok: true }>,
  { policy, version }: Policy,
  today: string,
): CopyCompared | undefined => {
  const { verdict, passages, effective } = comparison;
  if (verdict === 'another') return undefined;
  return {
    policy,
    version,
    comparedOn: today,
    documentDate: effective,
    passages: passages.length,
    changed: passages.flatMap(({ id, found }) => (found === 'unchanged' ? [] : [id])),
    pages: hasPages
      ? Object.fromEntries(passages.flatMap(({ id, page }) => (page === null ? [] : [[id, page] as const])))
      : {},
  };
};
