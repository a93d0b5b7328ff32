import { memo } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { FactDefinition, FactValue, Vocabulary } from '../../../facts/index.ts';
import { useCaseActions } from '../caseInHand.ts';
import { CalculatorFor } from './calculators/CalculatorFor.tsx';
import { LastPayerOffer } from './LastPayerOffer.tsx';
import { QuestionField } from './QuestionField.tsx';
import type { AnswerTexts } from './useAnswerForm.ts';

interface StepQuestionProps {
  readonly fact: FactDefinition;
  readonly vocabulary: Vocabulary;
  readonly site: FactValue | undefined;
  readonly tumorType: FactValue | undefined;
  readonly payer: FactValue | undefined;
  readonly text: string;
  readonly error: string | undefined;
  readonly note: string | undefined;
  readonly register: UseFormRegister<AnswerTexts>;
}

/** A question of the step with what helps to answer it. Drawn again only where something of its own has changed. */
export const StepQuestion = memo(function StepQuestion({
  fact,
  vocabulary,
  site,
  tumorType,
  payer,
  text,
  error,
  note,
  register,
}: StepQuestionProps) {
  const { answer } = useCaseActions();
  const field = register(fact.name, {
    onChange: (event: { target: { value: string } }) => {
      answer(fact, event.target.value, typeof payer === 'string' ? payer : undefined);
    },
  });
  return (
    <QuestionField
      fact={fact}
      vocabulary={vocabulary}
      site={site}
      tumorType={tumorType}
      payer={payer}
      text={text}
      field={field}
      error={error}
      note={note}
    >
      <CalculatorFor fact={fact.name} site={site} />
      {fact.domain.of === 'payers' && <LastPayerOffer vocabulary={vocabulary} chosen={payer} />}
    </QuestionField>
  );
});
