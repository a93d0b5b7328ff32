import { withClause, type DraftClause } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { changeDraft, focusSoon } from '../deskInHand.ts';
import { TakeMarkedWords } from '../TakeMarkedWords.tsx';

const fields = [
  { field: 'number', label: 'Number' },
  { field: 'title', label: 'Title' },
] as const;
type Field = (typeof fields)[number]['field'];

/** Policies to which a clause sends its cases. */
export function RelatedFields({ clause }: { readonly clause: DraftClause }) {
  const { key, related } = clause;
  const put = (next: DraftClause['related'], at?: string): void =>
    changeDraft((draft) => withClause(draft, key, { related: next }), at);
  const nameOf = (index: number, field: Field): string => `${key}-related-${String(index)}-${field}`;
  const set = (index: number, field: Field, text: string): void =>
    put(
      related.map((other, at) => (at === index ? { ...other, [field]: text } : other)),
      nameOf(index, field),
    );
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">Policies that the text names instead</legend>
      {related.map((each, index) => (
        <div key={index} className="space-y-2">
          {fields.map(({ field, label }) => (
            <TextField
              key={field}
              name={nameOf(index, field)}
              label={label}
              value={each[field]}
              onChange={({ target: { value } }) => set(index, field, value)}
            >
              <TakeMarkedWords of={`${field} of this policy`} onTake={(words) => set(index, field, words)} />
            </TextField>
          ))}
          <Button kind="quiet" onClick={() => put(related.filter((_, at) => at !== index))}>
            Take out<span className="sr-only"> the policy {each.number}</span>
          </Button>
        </div>
      ))}
      <Button
        onClick={() => {
          put([...related, { number: '', title: '' }]);
          focusSoon(nameOf(related.length, 'number'));
        }}
      >
        Add a policy
      </Button>
    </fieldset>
  );
}
