import { checkDetails, detailNamed, type DetailName } from '../../submission/details/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import type { DetailsForm } from '../parts/requestDetails.ts';

const inputModes: Readonly<Partial<Record<string, 'numeric' | 'tel'>>> = {
  npi: 'numeric',
  phone: 'tel',
  count: 'numeric',
  'taxpayer-number': 'numeric',
};

interface DetailInputProps {
  readonly name: DetailName;
  readonly form: DetailsForm;
}

/** One detail of the request. Nothing is submitted, and the browser keeps no history of it. */
export function DetailInput({ name, form: { details, enter } }: DetailInputProps) {
  const { today } = useCaseInHand();
  const { label, help, kind, choices } = detailNamed(name);
  const shared = {
    name,
    label,
    help,
    size: 'plain',
    autoComplete: 'off',
    value: details[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      enter({ [name]: event.target.value });
    },
  } as const;
  if (choices) return <SelectField {...shared} options={[{ value: '', word: 'Not entered' }, ...choices]} />;
  const error = checkDetails(details, { today }).find(({ field }) => field === name)?.message;
  // Some browsers send what they check for spelling to a server.
  if (kind === 'sentences') return <TextArea {...shared} spellCheck={false} rows={2} error={error} />;
  return <TextField {...shared} error={error} spellCheck={false} inputMode={inputModes[kind]} />;
}
