import type { ReactNode } from 'react';
import { withPolicy, type DraftPolicy } from '../../desk/index.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFaultsAt } from './deskFaults.ts';
import { useDeskGround } from './deskGround.ts';
import { changeDraft } from './deskInHand.ts';
import { FaultsHere } from './FaultsHere.tsx';

/** The texts of a policy that a field holds as they are. */
export type PolicyText = 'number' | 'title' | 'printedAs' | 'edition' | 'policy' | 'version' | 'address';

interface DraftFieldProps {
  readonly name: PolicyText;
  readonly label: string;
  readonly help?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'date' | undefined;
  /** Where it is told what stands in the way; the name, if not said. */
  readonly place?: string | undefined;
  readonly children?: ReactNode;
}

/** A field for one text of the policy. */
export function DraftField({ name, label, help, placeholder, type, place = name, children }: DraftFieldProps) {
  const { draft } = useDeskGround();
  const faults = useFaultsAt(place);
  return (
    <div>
      <TextField
        name={name}
        label={label}
        help={help}
        type={type}
        width={type === 'date' ? 'date' : 'full'}
        placeholder={placeholder}
        value={draft.policy[name]}
        onChange={({ target: { value } }) => changeDraft((before) => withPolicy(before, { [name]: value }), name)}
      >
        {children}
      </TextField>
      <FaultsHere faults={faults} />
    </div>
  );
}

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly error?: string | undefined;
  readonly rows?: number | undefined;
  readonly onWords: (words: string) => void;
  /** What is done with the words when the field is left. */
  readonly onLeft?: ((words: string) => void) | undefined;
}

/** A field for a sentence or more of our own words. */
export const WordsField = ({ name, label, help, error, value, rows = 2, onWords, onLeft }: WordsFieldProps) => (
  <div className="[&_textarea]:min-h-16">
    <TextArea
      name={name}
      label={label}
      help={help}
      error={error}
      rows={rows}
      value={value}
      onChange={({ target }) => onWords(target.value)}
      onBlur={({ target }) => onLeft?.(target.value)}
    />
  </div>
);

/** Changes part of the policy. `at` names the field that is typed in. */
export const changePolicy = (part: Partial<DraftPolicy>, at?: string): void =>
  changeDraft((draft) => withPolicy(draft, part), at);
