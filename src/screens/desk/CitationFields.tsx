import { MOST_QUOTED_WORDS, withCitationChanged, type DraftCitation, type Fault } from '../../desk/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeDraft } from './deskInHand.ts';
import { errorAt } from './fieldFaults.ts';
import { TakeMarkedWords } from './TakeMarkedWords.tsx';

interface CitationFieldsProps {
  readonly citation: DraftCitation;
  readonly name: string;
  readonly faults: readonly Fault[];
}

/** The deciding words of a passage, and where it stands. */
export function CitationFields({ citation, name, faults }: CitationFieldsProps) {
  const { id } = citation;
  const change = (part: Partial<DraftCitation>, field: string): void =>
    changeDraft((draft) => withCitationChanged(draft, id, part), `${id}-${field}`);
  const fields = [
    [
      'quote',
      'Deciding words',
      'At most ten, as the document prints them: letters and results quote them. Mark them in the document, or type them. Empty: none decide.',
    ],
    ['heading', 'Heading above it', 'As printed.'],
    [
      'place',
      'Where under the heading',
      'As a reader of the payer’s document finds it: first bullet, second paragraph.',
    ],
    ['says', 'In your own words', 'Empty: as the clause says it.'],
    ['note', 'Note', 'Anything a reader should know of this passage.'],
  ] as const;
  return (
    <div className="space-y-3">
      {fields.map(([field, label, help]) => (
        <TextField
          key={field}
          id={`${name}-${id}-${field}`}
          name={`${id}-${field}`}
          label={label}
          help={help}
          error={errorAt(faults, field)}
          value={citation[field]}
          onChange={({ target: { value } }) => change({ [field]: value }, field)}
        >
          {field === 'quote' && (
            <TakeMarkedWords
              of="deciding words"
              most={MOST_QUOTED_WORDS}
              onTake={(quote) => change({ quote }, 'quote')}
            />
          )}
        </TextField>
      ))}
      {citation.became !== '' && (
        <Button onClick={() => change({ became: '' }, 'became')}>It still says what was read</Button>
      )}
    </div>
  );
}
