import { editionOf, policyIdOf, printedAsOf, versionOf } from '../../../desk/index.ts';
import { useDeskGround } from '../deskGround.ts';
import { DraftField } from '../DraftField.tsx';

/** The names under which it is kept: made from title, number and day, and changed where they do not fit. */
export function NameFields() {
  const { draft, today } = useDeskGround();
  return (
    <div className="space-y-5">
      <p className="text-sm text-muted">These are made for you. Change one only where it does not fit.</p>
      <DraftField
        name="printedAs"
        label="What people call the document"
        help="It stands in every letter."
        placeholder={printedAsOf(draft)}
      />
      <DraftField name="edition" label="Its edition in a word" placeholder={editionOf(draft)} />
      <DraftField
        name="policy"
        place="policyId"
        label="Short name of the policy"
        help="The same for every version of it."
        placeholder={policyIdOf({ ...draft, policy: { ...draft.policy, policy: '' } })}
      />
      <DraftField
        name="version"
        label="Short name of this version"
        placeholder={versionOf({ ...draft, policy: { ...draft.policy, version: '' } }, today)}
      />
    </div>
  );
}
