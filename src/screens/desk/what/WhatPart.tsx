import { isBegun, withCitation, withCite, withPolicy, type Draft, type Mark } from '../../../desk/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Cites } from '../Cites.tsx';
import { useDeskGround } from '../deskGround.ts';
import { useFaultsAt } from '../deskFaults.ts';
import { changeDraft } from '../deskInHand.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { TakeMarkedWords } from '../TakeMarkedWords.tsx';
import { DraftField } from '../DraftField.tsx';
import { AuthorizationFields } from './AuthorizationFields.tsx';
import { BillingFields } from './BillingFields.tsx';
import { CodeFields } from './CodeFields.tsx';
import { HeldFields } from './HeldFields.tsx';
import { InForceFields } from './InForceFields.tsx';
import { NameFields } from './NameFields.tsx';
import { PaperFields } from './PaperFields.tsx';
import { PayerFields } from './PayerFields.tsx';
import { ReviewFields } from './ReviewFields.tsx';
import { StartFrom } from './StartFrom.tsx';

/** The draft with marked words in a field; where the title stands the document says what it is about. */
const withWordsTaken = (draft: Draft, name: 'title' | 'number', words: string, mark: Mark): Draft => {
  const named = withPolicy(draft, { [name]: words });
  const cited = name === 'title' ? withCitation(named, mark) : undefined;
  if (!cited) return named;
  const [next, id] = cited;
  const { scope } = next.policy;
  return withPolicy(next, { scope: { ...scope, cites: withCite(scope.cites, id) } });
};

/** Puts what is marked into a field. */
const TakeWords = ({ name }: { readonly name: 'title' | 'number' }) => (
  <TakeMarkedWords
    of={name}
    onTake={(words, mark) => changeDraft((before) => withWordsTaken(before, name, words, mark))}
  />
);

/** What the policy is: whose, called what, and what it says of itself. */
export function WhatPart() {
  const { draft } = useDeskGround();
  const { policy } = draft;
  const faults = useFaultsAt('scope');
  return (
    <div className="space-y-8">
      {!isBegun(draft) && (
        <div className="space-y-3">
          <p>
            Read a payer’s policy into this tool. Begin with its document; then say what it is, and write its clauses.
            What you do is kept on this device, and can be left and come back to.
          </p>
          <StartFrom />
        </div>
      )}
      <Panel heading="Whose policy it is">
        <PayerFields />
      </Panel>
      <Panel heading="What it is called">
        <div className="space-y-5">
          <DraftField name="title" label="Title, as printed">
            <TakeWords name="title" />
          </DraftField>
          <DraftField name="number" label="Number, as printed" help="Empty where the document has none.">
            <TakeWords name="number" />
          </DraftField>
          <div>
            <Cites
              name="scope"
              of="what the policy is about"
              cites={policy.scope.cites}
              put={(before, cites) => withPolicy(before, { scope: { ...before.policy.scope, cites } })}
            />
            <FaultsHere faults={faults} />
          </div>
          <Disclosure summary="Names in this library">
            <NameFields />
          </Disclosure>
        </div>
      </Panel>
      <Panel heading="When it is in force">
        <div className="space-y-5">
          <InForceFields />
          <ReviewFields />
        </div>
      </Panel>
      <Panel heading="How much of it you have">
        <HeldFields />
      </Panel>
      <Panel heading="Prior authorization">
        <AuthorizationFields />
      </Panel>
      <Panel heading="What to send">
        <PaperFields />
      </Panel>
      <Panel heading="Billing codes">
        {policy.held === 'statement' ? (
          <p className="max-w-help text-sm text-muted">
            You have the policy statement alone: its list of codes is taken as not held.
            {policy.codes.length > 0 &&
              ' The codes that you entered stay with the draft, and count where you have the whole document.'}
          </p>
        ) : (
          <CodeFields />
        )}
      </Panel>
      <Panel heading="Billing the member">
        <BillingFields />
      </Panel>
    </div>
  );
}
