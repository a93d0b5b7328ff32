import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import {
  choicesOf,
  offeredChoices,
  questionOf,
  type FactDefinition,
  type FactValue,
  type Vocabulary,
} from '../../../facts/index.ts';
import { UNKNOWN } from '../../../questionnaire/index.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { DateField, TextField } from '../../../ui/TextField.tsx';
import { MeasureField } from '../../../ui/MeasureField.tsx';

interface QuestionFieldProps {
  readonly fact: FactDefinition;
  readonly vocabulary: Vocabulary;
  readonly site: FactValue | undefined;
  readonly tumorType: FactValue | undefined;
  readonly payer: FactValue | undefined;
  readonly field: UseFormRegisterReturn;
  readonly text: string;
  readonly error: string | undefined;
  readonly note: string | undefined;
  readonly children?: ReactNode;
}

const notYet = { value: UNKNOWN, word: 'I don’t know yet' };

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The question of one fact, in the form that its domain asks for. */
export function QuestionField({
  fact,
  vocabulary,
  site,
  tumorType,
  payer,
  field,
  text,
  error,
  note,
  children,
}: QuestionFieldProps) {
  const { question, help } = questionOf(fact, { site, tumorType });
  const words = { help, error, note, children };
  switch (fact.domain.of) {
    case 'number':
      return <MeasureField {...field} {...words} label={question} unit={fact.domain.unit} />;
    case 'date':
      // Given its text by React, which leaves a date that is half typed alone; the form's own reset would empty it.
      return (
        <DateField
          {...words}
          name={field.name}
          label={question}
          value={text}
          onChange={({ target: { value } }) => {
            void field.onChange({ type: 'change', target: { name: field.name, value } });
          }}
        />
      );
    case 'procedure-codes':
      return <TextField {...field} {...words} label={question} size="question" width="half" />;
    default: {
      const setting = { site: textOf(site), payer: textOf(payer) };
      return (
        <ChoiceGroup
          {...field}
          {...words}
          question={question}
          options={offeredChoices(choicesOf(fact, vocabulary, setting), setting.site, text)}
          lastOption={notYet}
          isSearched={fact.domain.of === 'payers'}
        />
      );
    }
  }
}
