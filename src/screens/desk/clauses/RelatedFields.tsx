import { withClause, type DraftClause } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { changeDraft } from '../deskInHand.ts';

/** Policies to which a clause sends its cases. */
export function RelatedFields({ clause }: { readonly clause: DraftClause }) {
  const { key, related } = clause;
  const put = (next: DraftClause['related'], at?: string): void =>
    changeDraft((draft) => withClause(draft, key, { related: next }), at);
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">Policies that the text names instead</legend>
      {related.map((each, index) => (
        <div key={index} className="space-y-2">
          {(['number', 'title'] as const).map((field) => (
            <TextField
              key={field}
              name={`${key}-related-${String(index)}-${field}`}
              label={field === 'number' ? 'Number' : 'Title'}
              value={each[field]}
              onChange={({ target: { value } }) =>
                put(
                  related.map((other, at) => (at === index ? { ...other, [field]: value } : other)),
                  `${key}-related-${String(index)}-${field}`,
                )
              }
            />
          ))}
          <Button kind="quiet" onClick={() => put(related.filter((_, at) => at !== index))}>
            Take out<span className="sr-only"> the policy {each.number}</span>
          </Button>
        </div>
      ))}
      <Button onClick={() => put([...related, { number: '', title: '' }])}>Add a policy</Button>
    </fieldset>
  );
}
