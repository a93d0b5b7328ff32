import { useForm, useWatch } from 'react-hook-form';
import { lungCategories, lungEditions, lungStage } from '../../../../facts/index.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { useCaseActions } from '../../caseInHand.ts';
import { Calculator } from './Calculator.tsx';
import { TnmFields, tnmFieldOf } from './TnmFields.tsx';

interface Entered {
  edition: string;
  t: string;
  n: string;
  m: string;
}

const [first] = lungEditions;

/** The lung stage group from T, N and M under the edition chosen; the edition and the nodes are kept with it. */
export function LungStageCalculator() {
  const { calculate } = useCaseActions();
  const {
    register,
    reset,
    getValues,
    setError,
    clearErrors,
    control,
    formState: { errors },
  } = useForm<Entered>({
    defaultValues: { edition: first.value, t: '', n: '', m: '' },
  });
  const chosen = useWatch({ control, name: 'edition' });
  const edition = lungEditions.find(({ value }) => value === chosen) ?? first;
  const onCalculate = (): void => {
    clearErrors();
    const result = lungStage(getValues());
    if (result.ok) calculate({ stage: result.value, stageEdition: result.edition, nodes: result.nodes });
    else setError(tnmFieldOf(result), { message: result.message });
  };
  return (
    <Calculator
      summary="Work it out from T, N and M"
      action="Fill in the stage group"
      source={edition.source}
      forgotten="The edition is kept, and whether nodes are involved; T, N and M themselves"
      onCalculate={onCalculate}
      onClose={reset}
    >
      <SelectField
        {...register('edition')}
        id="calculator-edition"
        label="Edition of the staging"
        options={lungEditions.map(({ value, word, hint }) => ({ value, word: `${word} (${hint.toLowerCase()})` }))}
      />
      <TnmFields
        key={edition.value}
        categories={lungCategories[edition.value]}
        field={(letter) => register(letter)}
        errorOf={(letter) => errors[letter]?.message}
      />
    </Calculator>
  );
}
