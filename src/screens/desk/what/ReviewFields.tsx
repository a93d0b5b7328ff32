import { withCite, withPolicy, type Draft, type DraftPolicy } from '../../../desk/index.ts';
import { dateInWords, yearAfter } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { DateField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { useDatesFound, type DateFound } from '../document/datesFound.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { withPrintedDay } from './withPrintedDay.ts';

const dueBases = [
  { value: '', word: 'Choose' },
  { value: 'stated', word: 'The text names the day' },
  { value: 'inferred', word: 'Taken from yearly reviews' },
] as const;

type ReviewDue = DraftPolicy['reviewDue'];

// A sentence that the policy had before does not fit another day.
const reviewDue = (part: Partial<ReviewDue>, at?: string): void =>
  changeDraft((draft) => withPolicy(draft, { reviewDue: { ...draft.policy.reviewDue, says: '', ...part } }), at);

/** The draft with a printed day of review. */
const withReviewDue = (draft: Draft, found: DateFound): Draft =>
  withPrintedDay(draft, found, (next, on, id) =>
    withPolicy(next, {
      reviewDue: { on, basis: 'stated', says: '', cites: withCite(next.policy.reviewDue.cites, id) },
    }),
  );

// While a year is typed, the field holds the first centuries; after the last year that can be typed there is none.
const isPlausible = (day: string): boolean => day >= '1900-01-01' && day < '9999-01-01';

/** When a newer text is likely. */
export function ReviewFields() {
  const { draft } = useDeskGround();
  const { inForce: days, reviewDue: due } = draft.policy;
  const reviews = useDatesFound(draft.document).filter(({ kind }) => kind === 'next-review');
  const dueFaults = useFaultsAt('reviewDue');
  return (
    <div className="space-y-3">
      <DateField
        size="plain"
        name="due"
        label="Day on which a newer text is likely"
        help="Its next review. From that day on every answer says: look for a newer text. Empty: none."
        value={due.on}
        onChange={({ target: { value } }) => reviewDue({ on: value }, 'due')}
      >
        {due.on === '' && (
          <div className="flex flex-wrap gap-2">
            {reviews.map((each) => (
              <Button key={each.printed} onClick={() => changeDraft((before) => withReviewDue(before, each))}>
                {each.printed} (next review, line {each.line})
              </Button>
            ))}
            {isPlausible(days.from) && (
              <Button onClick={() => reviewDue({ on: yearAfter(days.from), basis: 'inferred' })}>
                A year after: {dateInWords(yearAfter(days.from))}
              </Button>
            )}
          </div>
        )}
      </DateField>
      {due.on !== '' && (
        <>
          <SelectField
            name="dueBasis"
            label="Where that day comes from"
            options={dueBases}
            value={due.basis}
            onChange={({ target: { value } }) =>
              reviewDue({ basis: dueBases.find((each) => each.value === value)?.value ?? '' })
            }
          />
          <Cites
            name="reviewDue"
            of="the next review"
            cites={due.cites}
            put={(before, cites) => withPolicy(before, { reviewDue: { ...before.policy.reviewDue, cites } })}
          />
        </>
      )}
      <FaultsHere faults={dueFaults} />
    </div>
  );
}
