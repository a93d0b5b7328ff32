import { choicesOf, questionOf, type FactDefinition, type Facts, type Vocabulary } from '../../../facts/index.ts';
import { UNKNOWN } from '../../../questionnaire/index.ts';
import { DateField, TextField } from '../../../ui/TextField.tsx';
import { MeasureField } from '../../../ui/MeasureField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';

interface TrialFieldProps {
  /** Only where the same fact is asked twice on a page. */
  readonly id?: string | undefined;
  readonly fact: FactDefinition;
  readonly facts: Facts;
  readonly vocabulary: Vocabulary;
  readonly text: string;
  readonly error: string | undefined;
  readonly onTry: (text: string) => void;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** One fact of the case as a small field, to try another value. */
export function TrialField({ id, fact, facts, vocabulary, text, error, onTry }: TrialFieldProps) {
  const { name, label, domain } = fact;
  const { question } = questionOf(fact, facts);
  const field = {
    id,
    name: `trial-${name}`,
    label,
    help: label === question ? undefined : question,
    error,
    size: 'plain' as const,
    value: text,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      onTry(target.value);
    },
  };
  if (domain.of === 'number') return <MeasureField {...field} unit={domain.unit} />;
  if (domain.of === 'date') return <DateField {...field} />;
  if (domain.of === 'procedure-codes') return <TextField {...field} />;
  const choices = choicesOf(fact, vocabulary, { site: textOf(facts['site']), payer: textOf(facts['payer']) });
  const options = choices.map(({ value, word }) => ({ value, word }));
  // Without a payer nothing could be said: the trial stays with one.
  return (
    <SelectField
      {...field}
      value={text === '' ? UNKNOWN : text}
      options={domain.of === 'payers' ? options : [...options, { value: UNKNOWN, word: 'Not known' }]}
    />
  );
}
