import { withCitation, withCite, withPolicy, markOfLines, type Draft, type DraftPolicy } from '../../../desk/index.ts';
import { dateInWords } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { DateField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { useDatesFound, type DateFound } from '../document/datesFound.ts';
import { FaultsHere } from '../FaultsHere.tsx';

const bases = [
  { value: '', word: 'Choose' },
  { value: 'stated', word: 'The text says from when it is in force' },
  { value: 'published', word: 'The text says only when it came out' },
  { value: 'reviewed', word: 'Only a review date is printed' },
  { value: 'not-stated', word: 'No date is printed' },
] as const;

const dueBases = [
  { value: 'stated', word: 'The text names the day' },
  { value: 'inferred', word: 'Taken from yearly reviews' },
] as const;

type InForce = DraftPolicy['inForce'];
type ReviewDue = DraftPolicy['reviewDue'];

// A sentence that the policy had before does not fit another day.
const inForce = (part: Partial<InForce>, at?: string): void =>
  changeDraft((draft) => withPolicy(draft, { inForce: { ...draft.policy.inForce, says: '', ...part } }), at);
const reviewDue = (part: Partial<ReviewDue>, at?: string): void =>
  changeDraft((draft) => withPolicy(draft, { reviewDue: { ...draft.policy.reviewDue, says: '', ...part } }), at);

const dayOf = (date: string): string => (date.length === 7 ? `${date}-01` : date);

const yearAfter = (date: string): string => `${String(Number(date.slice(0, 4)) + 1)}${date.slice(4)}`;

const basisFor = { effective: 'stated', reviewed: 'reviewed', 'next-review': '', other: '' } as const;

/** The draft with a printed date as the first day, and its line cited. */
const withFirstDay = (draft: Draft, { date, kind, line }: DateFound): Draft => {
  const { document } = draft;
  const cited = document && withCitation(draft, markOfLines(document, line, line));
  if (!cited || date === null) return draft;
  const [next, id] = cited;
  const { inForce: before } = next.policy;
  return withPolicy(next, {
    inForce: {
      ...before,
      says: '',
      from: dayOf(date),
      basis: before.basis === '' ? basisFor[kind] : before.basis,
      cites: withCite(before.cites, id),
    },
  });
};

/** The draft with a printed day of review, and its line cited. */
const withReviewDue = (draft: Draft, { date, line }: DateFound): Draft => {
  const { document } = draft;
  const cited = document && withCitation(draft, markOfLines(document, line, line));
  if (!cited || date === null) return draft;
  const [next, id] = cited;
  const { reviewDue: before } = next.policy;
  return withPolicy(next, {
    reviewDue: { on: dayOf(date), basis: 'stated', says: '', cites: withCite(before.cites, id) },
  });
};

/** From when the policy is in force and on what basis, its end, and when a newer text is likely. */
export function DayFields() {
  const { draft } = useDeskGround();
  const { inForce: days, reviewDue: due } = draft.policy;
  const found = useDatesFound(draft.document);
  const dates = found.filter(({ kind }) => kind !== 'next-review');
  const reviews = found.filter(({ kind }) => kind === 'next-review');
  const faults = [...useFaultsAt('inForce'), ...useFaultsAt('until')];
  const dueFaults = useFaultsAt('reviewDue');
  return (
    <div className="space-y-5">
      <SelectField
        name="basis"
        label="What the text says of its date"
        options={bases}
        value={days.basis}
        onChange={({ target: { value } }) => {
          const basis = bases.find((each) => each.value === value)?.value ?? '';
          inForce(basis === 'not-stated' ? { basis, cites: [] } : { basis });
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
                    {each.printed} (line {each.line})
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
      {days.basis !== 'not-stated' && (
        <Cites
          name="inForce"
          of="the day in force"
          cites={days.cites}
          put={(before, cites) => withPolicy(before, { inForce: { ...before.policy.inForce, cites } })}
        />
      )}
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
              {days.from !== '' && (
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
              onChange={({ target: { value } }) => reviewDue({ basis: value === 'stated' ? 'stated' : 'inferred' })}
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
    </div>
  );
}
