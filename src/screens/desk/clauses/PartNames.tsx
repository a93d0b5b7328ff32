import { memo, useCallback } from 'react';
import { withPartChanged, type Draft, type DraftCondition } from '../../../desk/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { changeDraft } from '../deskInHand.ts';

const fields = [
  [
    'label',
    'Its number in the document',
    'Where the text numbers it, such as RCC.1. A numbered alternative is named in the result.',
  ],
  ['requires', 'In a few words', 'As it stands in a letter’s table: No more than 4 cm.'],
  ['says', 'In your own words', 'Where the question and its answers do not say it well.'],
] as const;

interface PartNamesProps extends Pick<DraftCondition, 'label' | 'requires' | 'says' | 'cites'> {
  readonly partKey: string;
}

/** What a condition is called, and the passage that it alone rests on: wanted by few, and drawn again only where it changed itself. */
export const PartNames = memo(function PartNames({ partKey: key, cites, ...part }: PartNamesProps) {
  const put = useCallback(
    (draft: Draft, own: string[]) => withPartChanged(draft, key, (each) => [{ ...each, cites: own }]),
    [key],
  );
  const isNamed = cites.length > 0 || fields.some(([field]) => part[field] !== '');
  return (
    <Disclosure summary={isNamed ? 'Its own words and passage' : 'Give it words or a passage of its own'}>
      <div className="space-y-3">
        {fields.map(([field, label, help]) => (
          <TextField
            key={field}
            name={`${key}-${field}`}
            label={label}
            help={help}
            value={part[field]}
            onChange={({ target: { value } }) =>
              changeDraft(
                (draft) => withPartChanged(draft, key, (each) => [{ ...each, [field]: value }]),
                `${key}-${field}`,
              )
            }
          />
        ))}
        <Cites name={key} of="this condition" cites={cites} put={put} />
      </div>
    </Disclosure>
  );
});
