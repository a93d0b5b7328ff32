import { LiveRegion } from '../../ui/Spoken.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { Frame } from '../parts/Frame.tsx';
import { HandedOnNotice } from '../parts/CaseNotices.tsx';
import { useComparison } from './comparison.ts';
import { GivenAnswers } from './GivenAnswers.tsx';
import { NextQuestion } from './NextQuestion.tsx';
import { PayerColumns } from './PayerColumns.tsx';
import { useInquiry } from './useInquiry.ts';

/** The case in hand before every payer at once, and what any of them still needs. */
export function PayersScreen() {
  const comparison = useComparison();
  const { answers } = useCaseInHand();
  const inquiry = useInquiry(comparison, answers);
  const { payers, settled } = comparison;
  const standing = `${String(settled)} of ${String(payers.length)} payers settled`;
  return (
    <Frame width="page">
      <PageTitle title="All payers" />
      <LiveRegion message={standing} />
      <div className="space-y-8">
        <HandedOnNotice />
        <p>The same case, judged by each payer’s own policy that was in force on the date of service. {standing}.</p>
        <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)] print:block">
          <div className="space-y-8">
            <NextQuestion comparison={comparison} inquiry={inquiry} />
            <section aria-labelledby="known">
              <h2 id="known" className="mb-2 text-lg font-semibold">
                What is known
              </h2>
              <GivenAnswers comparison={comparison} onChange={inquiry.goBackTo} />
            </section>
          </div>
          <section aria-labelledby="payers" className="print:mt-6">
            <h2 id="payers" className="mb-2 text-lg font-semibold">
              What each payer’s policy says
            </h2>
            <PayerColumns comparison={comparison} />
          </section>
        </div>
      </div>
    </Frame>
  );
}
