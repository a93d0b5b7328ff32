import { withPolicy } from '../../../desk/index.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changePolicy, DraftField, WordsField } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';

const extents = [
  { value: 'whole', word: 'The whole document' },
  { value: 'statement', word: 'The policy statement, and not all of the rest' },
] as const;

/** Whether all of the document is at hand, and where it can be looked at. */
export function HeldFields() {
  const { draft } = useDeskGround();
  const { held, heldNote, kind } = draft.policy;
  const faults = useFaultsAt('held');
  return (
    <div className="space-y-5">
      <SelectField
        name="held"
        label="What this document holds"
        options={extents}
        value={held}
        onChange={({ target: { value } }) => changePolicy({ held: value === 'statement' ? 'statement' : 'whole' })}
      />
      {held === 'statement' && (
        <>
          <WordsField
            name="heldNote"
            label="What is missing"
            help="For instance: the copy breaks off in the description, so codes and history are not held."
            value={heldNote.says}
            onWords={(says) => changePolicy({ heldNote: { ...heldNote, says } }, 'heldNote')}
          />
          <Cites
            name="heldNote"
            of="where it breaks off"
            cites={heldNote.cites}
            put={(before, cites) => withPolicy(before, { heldNote: { ...before.policy.heldNote, cites } })}
          />
        </>
      )}
      <FaultsHere faults={faults} />
      <SelectField
        name="kind"
        label="Where it comes from"
        options={[
          { value: 'copy', word: 'A copy' },
          { value: 'payer-page', word: 'The payer’s own page' },
        ]}
        value={kind}
        onChange={({ target: { value } }) => changePolicy({ kind: value === 'payer-page' ? 'payer-page' : 'copy' })}
      />
      <DraftField
        name="address"
        label="Address at which it can be looked at"
        help="Taken as looked at today. Empty: not known."
      />
    </div>
  );
}
