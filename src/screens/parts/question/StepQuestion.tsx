import { memo } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { type FactDefinition, factNamed, type FactValue, type Vocabulary } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { useCaseActions, useCaseInHand } from '../caseInHand.ts';
import { QuestionField } from './QuestionField.tsx';
import { CalculatorFor } from './calculators/CalculatorFor.tsx';
import type { AnswerTexts } from './useAnswerForm.ts';

/** Offers the payer of the last case, never chosen beforehand. */
function LastPayerOffer({
  vocabulary,
  chosen,
}: {
  readonly vocabulary: Vocabulary;
  readonly chosen: FactValue | undefined;
}) {
  const { answer, remembered } = useCaseInHand();
  const payer = factNamed(vocabulary, 'payer');
  const last = vocabulary.payers.find(({ id }) => id === remembered.payer);
  if (!payer || !last || chosen !== undefined) return null;
  return (
    <Button
      onClick={() => {
        answer(payer, last.id);
      }}
    >
      Same as last time: {last.name}
    </Button>
  );
}

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
