import { isBegun, markedText, withPolicy } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel, Disclosure } from '../../../ui/Panel.tsx';
import { Cites } from '../Cites.tsx';
import { useDeskGround } from '../deskGround.ts';
import { useDesk } from '../deskInHand.ts';
import { changePolicy, DraftField, type PolicyText } from '../DraftField.tsx';
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

/** Puts what is marked into a field. */
function TakeWords({ name, of }: { readonly name: PolicyText; readonly of: string }) {
  const { draft } = useDeskGround();
  const { mark } = useDesk();
  const words = mark && draft.document ? markedText(draft.document, mark) : '';
  return (
    <Button disabled={words === '' || words.length > 200} onClick={() => changePolicy({ [name]: words })}>
      Take the marked words<span className="sr-only"> as the {of}</span>
    </Button>
  );
}

/** What the policy is: whose, called what, and what it says of itself. */
export function WhatPart() {
  const { draft } = useDeskGround();
  const { policy } = draft;
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
            <TakeWords name="title" of="title" />
          </DraftField>
          <DraftField name="number" label="Number, as printed" help="Empty where the document has none.">
            <TakeWords name="number" of="number" />
          </DraftField>
          <Cites
            name="scope"
            of="what the policy is about"
            cites={policy.scope.cites}
            put={(before, cites) => withPolicy(before, { scope: { ...before.policy.scope, cites } })}
          />
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
      {policy.held !== 'statement' && (
        <Panel heading="Billing codes">
          <CodeFields />
        </Panel>
      )}
      <Panel heading="Billing the member">
        <BillingFields />
      </Panel>
    </div>
  );
}
