import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Refusal, Choice } from '../../../../facts/index.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';

/** The select that a refusal belongs to. */
export const tnmFieldOf = ({ field }: Refusal): 't' | 'n' | 'm' => (field === 'n' || field === 'm' ? field : 't');

const letters = [
  { letter: 't', label: 'T: the tumor itself' },
  { letter: 'n', label: 'N: lymph nodes' },
  { letter: 'm', label: 'M: metastasis' },
] as const;

type TnmLetter = (typeof letters)[number]['letter'];

interface TnmFieldsProps {
  readonly categories: Readonly<Record<TnmLetter, readonly Choice[]>>;
  readonly field: (letter: TnmLetter) => UseFormRegisterReturn;
  readonly errorOf: (letter: TnmLetter) => string | undefined;
}

const optionsOf = (categories: readonly Choice[]): readonly Choice[] => [
  { value: '', word: 'Choose' },
  ...categories.map(({ value, word, hint }) => ({ value, word: hint === undefined ? word : `${word}: ${hint}` })),
];

/** The three selects of a TNM stage. */
export function TnmFields({ categories, field, errorOf }: TnmFieldsProps) {
  return letters.map(({ letter, label }) => (
    <SelectField
      key={letter}
      {...field(letter)}
      id={`calculator-${letter}`}
      label={label}
      options={optionsOf(categories[letter])}
      error={errorOf(letter)}
    />
  ));
}
