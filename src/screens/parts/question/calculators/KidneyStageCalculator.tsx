import { useForm } from 'react-hook-form';
import { kidneyCategories, kidneyStage, kidneyStageSource } from '../../../../facts/index.ts';
import { useCaseActions } from '../../caseInHand.ts';
import { Calculator } from './Calculator.tsx';
import { TnmFields, tnmFieldOf } from './TnmFields.tsx';

/** The kidney stage from T, N and M. */
export function KidneyStageCalculator() {
  const { calculate } = useCaseActions();
  const {
    register,
    reset,
    getValues,
    setError,
    clearErrors,
    formState: { errors },
  } = useForm({ defaultValues: { t: '', n: '', m: '' } });
  const onCalculate = (): void => {
    clearErrors();
    const result = kidneyStage(getValues());
    if (result.ok) calculate({ stage: result.value });
    else setError(tnmFieldOf(result), { message: result.message });
  };
  return (
    <Calculator
      summary="Work it out from T, N and M"
      action="Fill in the stage"
      source={kidneyStageSource}
      forgotten="T, N and M"
      onCalculate={onCalculate}
      onClose={reset}
    >
      <TnmFields
        categories={kidneyCategories}
        field={(letter) => register(letter)}
        errorOf={(letter) => errors[letter]?.message}
      />
    </Calculator>
  );
}
