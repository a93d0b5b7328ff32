import { useId } from 'react';
import type { ChecklistItem } from '../../determination/index.ts';
import {
  evidenceStates,
  evidenceWords,
  type ChecklistRow,
  type EvidenceState,
} from '../../submission/evidence/index.ts';
import { optionRow, Select, SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';

interface DocumentRowProps {
  readonly row: ChecklistRow;
  /** The key of its note. */
  readonly noteAs: string;
  /** The other documents of the list, of which it can be a part. */
  readonly others: readonly ChecklistItem[];
  readonly query: string | undefined;
}

const states = evidenceStates.map((value) => ({ value, word: evidenceWords[value] }));
const stateOf = (text: string): EvidenceState => evidenceStates.find((state) => state === text) ?? 'open';

/** One document: a tick for "have it", its state, and, once it is more than not checked, its date and place. */
export function DocumentRow({ row: { item, entry }, noteAs, others, query }: DocumentRowProps) {
  const { note } = useCaseActions();
  const id = useId();
  const isNoted = entry.state !== 'open';
  const name = (part: string): string => `document-${item.id}-${part}`;
  return (
    <li className="py-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <label
          htmlFor={id}
          className="flex min-h-11 min-w-64 flex-1 cursor-pointer items-center gap-3 rounded-md hover:bg-sunken"
        >
          <input
            id={id}
            type="checkbox"
            name={name('have')}
            className="size-6 shrink-0 cursor-pointer scroll-mt-32"
            checked={entry.state === 'present'}
            onChange={(event) => {
              note(noteAs, { state: event.target.checked ? 'present' : 'open' });
            }}
          />
          <span>{item.name}</span>
        </label>
        <Select
          name={name('state')}
          aria-label={`${item.name}: where it stands`}
          value={entry.state}
          onChange={(event) => {
            note(noteAs, { state: stateOf(event.target.value) });
          }}
          box="min-h-11 rounded-md border border-edge bg-surface ps-3 text-ink"
        >
          {states.map(optionRow)}
        </Select>
      </div>
      {isNoted && item.says !== item.name && <p className="ps-9 text-sm text-muted">{item.says}</p>}
      {isNoted && (
        <div className="grid items-end gap-3 pb-3 ps-9 *:min-w-0 sm:grid-cols-4">
          <TextField
            name={name('date')}
            label={entry.state === 'requested' ? 'Requested on' : 'Date'}
            help="MM/DD/YYYY"
            size="plain"
            error={query}
            value={entry.date}
            onChange={(event) => {
              note(noteAs, { date: event.target.value });
            }}
          />
          <TextField
            name={name('title')}
            label="Called"
            size="plain"
            value={entry.title}
            onChange={(event) => {
              note(noteAs, { title: event.target.value });
            }}
          />
          <TextField
            name={name('place')}
            label="Where it is"
            size="plain"
            value={entry.place}
            onChange={(event) => {
              note(noteAs, { place: event.target.value });
            }}
          />
          <SelectField
            name={name('same-as')}
            label="Same document as"
            size="plain"
            value={entry.sameAs}
            options={[
              { value: '', word: 'Its own' },
              ...others.map((other) => ({ value: other.id, word: other.name })),
            ]}
            onChange={(event) => {
              note(noteAs, { sameAs: event.target.value });
            }}
          />
        </div>
      )}
    </li>
  );
}
