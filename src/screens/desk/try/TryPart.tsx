import { policyIdOf, versionOf } from '../../../desk/index.ts';
import { versionKey, type Holdings } from '../../../library/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { HoldingsProvider } from '../../parts/holdings.ts';
import { useJudgedCase } from '../../parts/judgedCase.ts';
import { CheckProblems } from '../CheckProblems.tsx';
import { useFaults } from '../deskFaults.ts';
import { changeDraft } from '../deskInHand.ts';
import { useDeskGround } from '../deskGround.ts';
import { deskAddress } from '../deskParts.ts';
import { useDraftViews } from '../draftViews.ts';
import { useDraftHoldings } from '../draftHoldings.ts';
import { CaseFields, TriedCase } from './TryCase.tsx';
import { WorkedCases } from './WorkedCases.tsx';

function FreeCase() {
  const { answers, answer } = useCaseInHand();
  const judged = useJudgedCase(false);
  const { Result } = useDraftViews();
  return (
    <div className="space-y-5">
      <CaseFields judged={judged} answers={answers} onAnswer={answer} />
      {judged.isLoading ? <p>Reading the policies.</p> : <Result />}
    </div>
  );
}

function Tried({ holdings }: { readonly holdings: Holdings }) {
  const { draft, today } = useDeskGround();
  const { Picture, Differences } = useDraftViews();
  const name = { policy: policyIdOf(draft), version: versionOf(draft, today) };
  return (
    <HoldingsProvider value={holdings}>
      <div className="space-y-8">
        <Panel heading="Worked cases">
          <WorkedCases onChange={changeDraft} />
        </Panel>
        <Panel heading="Ask it anything">
          <p className="mb-3 text-sm text-muted">
            The questions of the wizard, and its result, by this draft. It stays until the page is closed, and is kept
            nowhere.
          </p>
          <TriedCase draft={draft}>
            <FreeCase />
          </TriedCase>
        </Panel>
        <Disclosure summary="The picture of how it decides">
          <Picture {...name} />
        </Disclosure>
        <Disclosure summary="What differs from another policy, or from its older version">
          <Differences {...name} />
        </Disclosure>
      </div>
    </HoldingsProvider>
  );
}

/** The draft tried as if it were held. */
export function TryPart() {
  const { draft, today } = useDeskGround();
  const { holdings, problems } = useDraftHoldings();
  const faults = (useFaults() ?? []).filter(({ kind }) => kind !== 'look');
  const name = { policy: policyIdOf(draft), version: versionOf(draft, today) };
  // A version of this name that was added, or is held, is not the draft.
  const isTried = holdings.added.policies.get(versionKey(name))?.by === 'draft';
  if (!isTried)
    return (
      <div className="space-y-4">
        <Notice kind="warning" title="It cannot be tried yet">
          <p>
            Something is not written yet, or cannot stay as it is:{' '}
            <TextLink href={deskAddress('wrong')}>see what is wrong</TextLink>.
          </p>
        </Notice>
        {faults.length === 0 && <CheckProblems problems={problems} />}
      </div>
    );
  return <Tried holdings={holdings} />;
}
