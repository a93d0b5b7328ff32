import { withPolicy } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { DateField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changePolicy, DraftField, WordsField } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';

const extents = [
  { value: '', word: 'Choose' },
  { value: 'whole', word: 'The whole document' },
  { value: 'statement', word: 'The policy statement, and not all of the rest' },
] as const;

const kinds = [
  { value: '', word: 'Choose' },
  { value: 'copy', word: 'A copy' },
  { value: 'payer-page', word: 'The payer’s own page' },
] as const;

interface DayFieldProps {
  readonly name: 'readOn' | 'checkedOn';
  readonly label: string;
  readonly day: string;
}

/** A day that a person says: today is a press away. */
function DayField({ name, label, day }: DayFieldProps) {
  const { today } = useDeskGround();
  const faults = useFaultsAt(name);
  return (
    <div>
      <DateField
        size="plain"
        name={name}
        label={label}
        value={day}
        onChange={({ target: { value } }) => changePolicy({ [name]: value }, name)}
      >
        {day === '' && (
          <Button onClick={() => changePolicy({ [name]: today })}>
            Today<span className="sr-only"> as the {label.toLowerCase()}</span>
          </Button>
        )}
      </DateField>
      <FaultsHere faults={faults} />
    </div>
  );
}

/** Whether all of the document is at hand, and where it can be looked at. */
export function HeldFields() {
  const { draft } = useDeskGround();
  const { held, heldNote, kind, readOn, address, checkedOn } = draft.policy;
  const faults = useFaultsAt('held');
  const kindFaults = useFaultsAt('kind');
  return (
    <div className="space-y-5">
      <SelectField
        name="held"
        label="What this document holds"
        help="With the statement alone, no billing codes and no papers of the text can be entered: they stand in the rest."
        options={extents}
        value={held}
        onChange={({ target: { value } }) =>
          changePolicy({ held: extents.find((each) => each.value === value)?.value ?? '' })
        }
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
        options={kinds}
        value={kind}
        onChange={({ target: { value } }) =>
          changePolicy({ kind: kinds.find((each) => each.value === value)?.value ?? '' })
        }
      />
      <FaultsHere faults={kindFaults} />
      <DayField name="readOn" label="Day on which you read it" day={readOn} />
      <DraftField name="address" label="Address at which it can be looked at" help="Empty: not known." />
      {address.trim() !== '' && (
        <DayField name="checkedOn" label="Day on which it was looked at there" day={checkedOn} />
      )}
    </div>
  );
}
