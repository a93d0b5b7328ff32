import { withCite, withPolicy, type Draft, type DraftPolicy } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { DateField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { dateWords } from '../document/dateWords.ts';
import { useDatesFound, type DateFound } from '../document/datesFound.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { withPrintedDay } from './withPrintedDay.ts';

const bases = [
  { value: '', word: 'Choose' },
  { value: 'stated', word: 'The text says from when it is in force' },
  { value: 'published', word: 'The text says only when it came out' },
  { value: 'reviewed', word: 'Only a review date is printed' },
  { value: 'not-stated', word: 'No date is printed' },
] as const;

type InForce = DraftPolicy['inForce'];

// A sentence that the policy had before does not fit another day.
const inForce = (part: Partial<InForce>, at?: string): void =>
  changeDraft((draft) => withPolicy(draft, { inForce: { ...draft.policy.inForce, says: '', ...part } }), at);

// Of the day on which a policy was first written nobody says that this text is in force from it.
const basisFor = {
  origin: '',
  effective: 'stated',
  ends: '',
  reviewed: 'reviewed',
  'next-review': '',
  other: '',
} as const;

/** Dates that can be the first day in force, the likeliest first. */
const offered = ['effective', 'reviewed', 'other', 'origin'] as const;

/** The draft with a printed date as the first day. */
const withFirstDay = (draft: Draft, found: DateFound): Draft =>
  withPrintedDay(draft, found, (next, from, id) => {
    const { inForce: before } = next.policy;
    const basis = before.basis === '' ? basisFor[found.kind] : before.basis;
    return withPolicy(next, { inForce: { ...before, says: '', from, basis, cites: withCite(before.cites, id) } });
  });

/** From when the policy is in force and on what basis, and its end. */
export function InForceFields() {
  const { draft } = useDeskGround();
  const { inForce: days } = draft.policy;
  const found = useDatesFound(draft.document);
  const dates = offered.flatMap((wanted) => found.filter(({ kind }) => kind === wanted));
  const faults = [...useFaultsAt('inForce'), ...useFaultsAt('until')];
  return (
    <div className="space-y-5">
      <SelectField
        name="basis"
        label="What the text says of its date"
        options={bases}
        value={days.basis}
        onChange={({ target: { value } }) => {
          const basis = bases.find((each) => each.value === value)?.value ?? '';
          inForce({ basis });
        }}
      />
      {days.basis !== 'not-stated' && (
        <DateField
          size="plain"
          name="from"
          label="First day in force"
          help="Where only a month is printed: its first day."
          value={days.from}
          onChange={({ target: { value } }) => inForce({ from: value }, 'from')}
        >
          {days.from === '' && dates.length > 0 && (
            <ul role="list" className="flex flex-wrap gap-2">
              {dates.slice(0, 6).map((each) => (
                <li key={`${each.kind} ${each.printed}`}>
                  <Button onClick={() => changeDraft((before) => withFirstDay(before, each))}>
                    {each.printed} ({dateWords[each.kind]}, line {each.line})
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </DateField>
      )}
      <DateField
        size="plain"
        name="until"
        label="First day on which it is no longer in force"
        help="Empty: no end is stated."
        value={days.until}
        onChange={({ target: { value } }) => inForce({ until: value }, 'until')}
      />
      <FaultsHere faults={faults} />
      {(days.basis !== 'not-stated' || days.cites.length > 0) && (
        <Cites
          name="inForce"
          of="the day in force"
          cites={days.cites}
          put={(before, cites) => withPolicy(before, { inForce: { ...before.policy.inForce, cites } })}
        />
      )}
    </div>
  );
}
