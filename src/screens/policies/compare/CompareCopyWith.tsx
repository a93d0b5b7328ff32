import { useQueryClient } from '@tanstack/react-query';
import type { Policy } from '../../../determination/index.ts';
import type { Comparison } from '../../../passages/index.ts';
import { type CopyCompared, restsOn } from '../../../submission/comparison/index.ts';
import { useCaseActions, useCaseInHand } from '../../parts/caseInHand.ts';
import type { CopyAnswer } from '../../parts/copy/copyQuestion.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { useJudgedCase } from '../../parts/judgedCase.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { CopyForm } from './CopyForm.tsx';
import { type CompareCopy, type ReadFingerprints, useComparison } from './useComparison.ts';

/** What is kept of a comparison; undefined of another policy's document. `today` is YYYY-MM-DD. */
const outcomeOf = (
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
    unchanged: passages.flatMap(({ id, found }) => (found === 'unchanged' ? [id] : [])),
    changed: passages.flatMap(({ id, found }) => (found === 'unchanged' ? [] : [id])),
    pages: hasPages
      ? Object.fromEntries(passages.flatMap(({ id, page }) => (page === null ? [] : [[id, page] as const])))
      : {},
  };
};

interface CompareCopyWithProps {
  readonly policy: Policy;
  readonly compare: CompareCopy;
  readonly read: ReadFingerprints;
}

/** Without page numbers where the document has no pages to tell apart. */
const onPages = ({ comparison, hasPages }: Extract<CopyAnswer, { ok: true }>): Comparison =>
  hasPages
    ? comparison
    : { ...comparison, passages: comparison.passages.map((passage) => ({ ...passage, page: null })) };

/** Takes the payer's document in and shows what comparing with it tells; its dates and counts are kept with the case. */
export function CompareCopyWith({ policy, compare, read }: CompareCopyWithProps) {
  const { today } = useCaseInHand();
  const { keepCompared } = useCaseActions();
  const { judgements, facts } = useJudgedCase(false);
  const rests = judgements.flatMap(({ judgement }) =>
    judgement.kind === 'determined' && facts['site'] !== undefined
      ? restsOn(judgement.determination, policy, facts)
      : [],
  );
  const keep = (answer: CopyAnswer): void => {
    const outcome = answer.ok ? outcomeOf(answer, policy, today) : undefined;
    if (outcome) keepCompared(outcome);
  };
  const queries = useQueryClient();
  const { id: holdings } = useHoldings();
  // Read once, with the first document; what failed is asked for again with the next.
  const readOnce: ReadFingerprints = ({ policy: id, version }) =>
    queries.query({
      // Libraries bring fingerprints of their own.
      queryKey: ['fingerprints', holdings, id, version],
      queryFn: () => read(policy),
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    });
  const { state, ask } = useComparison(policy, { compare, read: readOnce }, keep);
  const answer = state.stands === 'answered' ? state.answer : undefined;
  return (
    <div className="space-y-6">
      <p>
        Is the payer’s current document still the text that was read here? It is read in this tab, sent nowhere, and
        forgotten with the tab. Dates and counts of the comparison stay with the case; no word of the document does.
      </p>
      <CopyForm error={answer?.ok === false ? answer.says : undefined} onCopy={ask} />
      <div aria-busy={state.stands === 'reading'}>
        {state.stands === 'reading' && <p role="status">Reading and comparing your copy.</p>}
        {answer?.ok === true && (
          <ComparisonView policy={policy} comparison={onPages(answer)} rests={rests} today={today} />
        )}
      </div>
    </div>
  );
}
