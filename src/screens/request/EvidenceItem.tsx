import { factNamed, type Vocabulary } from '../../facts/index.ts';
import {
  evidenceStates,
  evidenceWords,
  type ChecklistRow,
  type EvidenceState,
} from '../../submission/evidence/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';
import { Cites } from '../parts/Quotation.tsx';

interface EvidenceItemProps {
  readonly row: ChecklistRow;
  readonly vocabulary: Vocabulary;
  /** The key under which it is noted. */
  readonly noteAs: string;
  readonly query: string | undefined;
}

const states = evidenceStates.map((value) => ({ value, word: evidenceWords[value] }));
const stateOf = (text: string): EvidenceState => evidenceStates.find((state) => state === text) ?? 'open';

/** One item of the checklist: its state, and where the document is found. */
export function EvidenceItem({ row: { item, entry }, vocabulary, noteAs, query }: EvidenceItemProps) {
  const { note } = useCaseActions();
  const proves = item.facts.map((name) => factNamed(vocabulary, name)?.label ?? name);
  const name = (part: string): string => `evidence-${item.id}-${part}`;
  return (
    <div className="space-y-3 rounded-md border border-line bg-surface p-4">
      <SelectField
        name={name('state')}
        label={item.says}
        help={
          <>
            {item.clauses.length > 0 && `For ${item.clauses.join(', ')}. `}
            {proves.length > 0 && `Shows: ${proves.join('; ')}. `}
            <Cites passages={item.cites} />
          </>
        }
        options={states}
        value={entry.state}
        onChange={(event) => {
          note(noteAs, { state: stateOf(event.target.value) });
        }}
      />
      {entry.state !== 'open' && (
        <div className="grid items-end gap-3 sm:grid-cols-3">
          <TextField
            name={name('title')}
            label="Document"
            size="plain"
            value={entry.title}
            onChange={(event) => {
              note(noteAs, { title: event.target.value });
            }}
          />
          <TextField
            name={name('date')}
            label="Date"
            help="MM/DD/YYYY"
            size="plain"
            error={query}
            value={entry.date}
            onChange={(event) => {
              note(noteAs, { date: event.target.value });
            }}
          />
          <TextField
            name={name('place')}
            label="Place in the chart"
            size="plain"
            value={entry.place}
            onChange={(event) => {
              note(noteAs, { place: event.target.value });
            }}
          />
        </div>
      )}
    </div>
  );
}
