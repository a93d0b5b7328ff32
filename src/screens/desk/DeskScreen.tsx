import { memo, useEffect } from 'react';
import { isBegun } from '../../desk/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { Frame } from '../parts/Frame.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { HoldingsProvider, useHoldings } from '../parts/holdings.ts';
import { useHeldBeside } from './ownLibrary.ts';
import { ClausesPart } from './clauses/ClausesPart.tsx';
import { DonePart } from './done/DonePart.tsx';
import { AskableProvider } from './deskGround.ts';
import { focusSoon, forgetSteps, redoDraft, startOver, undoDraft, useDraft, useOfDesk } from './deskInHand.ts';
import { chooseDraft, openKeptDraft } from './keptDraft.ts';
import { partsOfDesk, type ShownPart } from './deskParts.ts';
import { DocumentColumn } from './document/DocumentColumn.tsx';
import { LookAtDraft, useAskableOfDraft } from './groundOfDraft.ts';
import { NextPart } from './NextPart.tsx';
import { PartLinks } from './PartLinks.tsx';
import { TryPart } from './try/TryPart.tsx';
import { WhatPart } from './what/WhatPart.tsx';
import { WrongPart } from './wrong/WrongPart.tsx';

const contents: Readonly<Record<ShownPart, () => React.ReactNode>> = {
  what: () => <WhatPart />,
  clauses: () => <ClausesPart />,
  wrong: () => <WrongPart />,
  try: () => <TryPart />,
  done: () => <DonePart />,
};

/** Where the focus goes when the button that was pressed can do no more. */
const STEPS = 'desk-steps';

function StepsBack() {
  const { edition } = useHoldings().facts;
  const back = useOfDesk(({ work }) => work.past.length);
  const forward = useOfDesk(({ work }) => work.future.length);
  const isEmpty = useOfDesk(({ work }) => !isBegun(work.now));
  return (
    <div id={STEPS} role="group" aria-label="Steps of this draft" tabIndex={-1} className="mb-3">
      <Toolbar>
        <Button disabled={back === 0} onClick={undoDraft} data-repeats>
          Undo
        </Button>
        <Button disabled={forward === 0} onClick={redoDraft} data-repeats>
          Redo
        </Button>
        <Button
          disabled={isEmpty}
          onClick={() => {
            startOver(edition);
            focusSoon(STEPS);
          }}
        >
          Start over
        </Button>
      </Toolbar>
      {isEmpty && back + forward > 0 && (
        <p role="status" className="mt-1 text-sm">
          The desk is empty. Undo brings back what was here.{' '}
          <Button
            kind="text"
            onClick={() => {
              forgetSteps();
              focusSoon(STEPS);
            }}
          >
            Forget what was here
          </Button>
        </p>
      )}
    </div>
  );
}

/** Where the browser does not keep the draft, or another tab keeps another one. */
function KeptNotice() {
  const kept = useOfDesk((desk) => desk.kept);
  const refusal = useOfDesk((desk) => desk.refusal);
  const other = useOfDesk((desk) => desk.other);
  if (other)
    return (
      <div className="lg:sticky lg:top-0 lg:z-10" role="alert">
        <Notice kind="warning" title="This draft was changed in another tab">
          <p className="mb-2">
            Choose with which of the two to go on. The other one is not lost: Undo brings it back. Until you choose,
            nothing of this tab is kept.
          </p>
          <Toolbar>
            <Button onClick={() => chooseDraft(true)}>Take that of the other tab</Button>
            <Button onClick={() => chooseDraft(false)}>Go on with this one</Button>
          </Toolbar>
        </Notice>
      </div>
    );
  if (kept === 'refused')
    return (
      <Notice kind="warning" title="This draft is not kept on this device">
        <p>{refusal}. Save it as a library file, under Done, before you leave the page.</p>
      </Notice>
    );
  if (kept === 'unreadable')
    return (
      <Notice kind="warning" title="The draft that was kept here cannot be opened">
        <p>Another version of this page wrote it. The next thing you write takes its place.</p>
      </Notice>
    );
  return null;
}

const DeskParts = memo(function DeskParts({ part }: { readonly part?: string | undefined }) {
  const askable = useAskableOfDraft();
  const { edition } = useHoldings().facts;
  const shown = partsOfDesk.find((each) => each.part === part) ?? partsOfDesk[0];
  const kept = useOfDesk((desk) => desk.kept);
  useEffect(() => {
    void openKeptDraft(edition);
  }, [edition]);
  const column = <DocumentColumn />;
  return (
    <AskableProvider value={askable}>
      <LookAtDraft />
      <Frame width="columns">
        <div className="flex flex-wrap items-start justify-between gap-x-6">
          <PageTitle title={`Read a policy: ${shown.word.toLowerCase()}`} />
          <StepsBack />
        </div>
        <div className="mb-4">
          <PartLinks shown={shown.part} />
        </div>
        <KeptNotice />
        {kept === 'reading' ? (
          <p>Reading what is kept on this device.</p>
        ) : shown.part === 'try' ? (
          <div className="space-y-6">
            <Disclosure summary="The document">{column}</Disclosure>
            {contents.try()}
            <NextPart shown="try" />
          </div>
        ) : (
          <div className="grid gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
            <section aria-label="The document" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
              {column}
            </section>
            <div className="min-w-0">
              {contents[shown.part]()}
              <NextPart shown={shown.part} />
            </div>
          </div>
        )}
      </Frame>
    </AskableProvider>
  );
});

/** The desk: a payer's policy is read into the tool, beside its document. What is held is what is held beside the draft. */
export function DeskScreen({ part }: { readonly part?: string | undefined }) {
  const draft = useDraft();
  const { today } = useCaseInHand();
  return (
    <HoldingsProvider value={useHeldBeside(draft, today)}>
      <DeskParts part={part} />
    </HoldingsProvider>
  );
}
