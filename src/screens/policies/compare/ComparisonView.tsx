import type { Policy } from '../../../determination/index.ts';
import type { Comparison } from '../../../passages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { SaveIcon } from '../../../ui/laterIcons.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { LiveRegion } from '../../../ui/Spoken.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { download } from '../../parts/download.ts';
import { changeReport } from './changeReport.ts';
import { CopyDates } from './CopyDates.tsx';
import { identityInWords, verdictOf } from './compareWords.ts';
import { PassageList } from './PassageList.tsx';

interface ComparisonViewProps {
  readonly policy: Policy;
  readonly comparison: Comparison;
  /** Ids of the passages on which the case in hand rests. */
  readonly rests: readonly string[];
  readonly today: string;
}

/** What comparing with the copy tells: which policy, dates, the passages that count here, the others, what is new. */
export function ComparisonView({ policy, comparison, rests, today }: ComparisonViewProps) {
  const { verdict, words } = verdictOf(comparison, policy, rests);
  const isAsked = (id: string): boolean => rests.length === 0 || rests.includes(id);
  const asked = comparison.passages.filter(({ id }) => isAsked(id));
  const others = comparison.passages.filter(({ id }) => !isAsked(id));
  const othersChanged = others.filter(({ found }) => found !== 'unchanged').length;
  return (
    <div data-comparison={verdict} className="space-y-6">
      <Notice kind={verdict === 'unchanged' ? 'info' : 'problem'} title={words} />
      <LiveRegion message={words} />
      <Panel heading="Is it this policy?">
        <p>{identityInWords(comparison, policy)}</p>
      </Panel>
      <Panel heading="Dates">
        <CopyDates policy={policy} dates={comparison.dates} />
      </Panel>
      <Panel heading={rests.length === 0 ? 'Cited passages' : 'Passages that this result rests on'}>
        <PassageList policy={policy} passages={asked} />
      </Panel>
      {others.length > 0 && (
        <Panel heading="Other cited passages">
          <Disclosure
            summary={`${String(others.length)} passages, ${othersChanged === 0 ? 'all unchanged' : `${String(othersChanged)} changed or gone`}`}
          >
            <PassageList policy={policy} passages={others} />
          </Disclosure>
        </Panel>
      )}
      <Panel heading="New in your copy">
        {comparison.new.length === 0 ? (
          <p>No new sentence was found beside the cited passages.</p>
        ) : (
          <>
            <p>Read these: nothing in the text that was read stands in their place.</p>
            <ul className="mt-2 list-disc space-y-2 ps-5">
              {comparison.new.map((sentence) => (
                <li key={sentence} data-new="" className="wrap-anywhere">
                  {sentence}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      {verdict !== 'another' && (
        <Panel heading="Report of the change">
          <p className="mb-2">
            For whoever keeps this library: which passages changed and the new words. Nothing of a patient is in it.
          </p>
          <Toolbar>
            <CopyButton label="Copy the report" text={() => changeReport(policy, comparison, today)} />
            <Button
              onClick={() => {
                const name = `change-${policy.policy}_${policy.version}.txt`;
                download(name, 'text/plain', changeReport(policy, comparison, today));
              }}
            >
              <SaveIcon />
              Save the report
            </Button>
          </Toolbar>
        </Panel>
      )}
    </div>
  );
}
