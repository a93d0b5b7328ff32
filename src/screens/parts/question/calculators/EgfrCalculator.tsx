import { useForm, useWatch } from 'react-hook-form';
import {
  creatinineQuery,
  creatinineUnits,
  egfr,
  egfrSource,
  readAge,
  readCreatinine,
  sexes,
  type Refusal,
} from '../../../../facts/index.ts';
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import { MeasureField } from '../../../../ui/MeasureField.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { useCaseActions } from '../../caseInHand.ts';
import { Calculator } from './Calculator.tsx';

interface Entered {
  creatinine: string;
  unit: string;
  age: string;
  sex: string;
  /** The creatinine whose unit was asked about: it is asked once. */
  queried: string;
}

const fields = ['creatinine', 'unit', 'age', 'sex'] as const;

/** eGFR from creatinine, age and sex, for adults. */
export function EgfrCalculator() {
  const { calculate } = useCaseActions();
  const {
    register,
    reset,
    getValues,
    setValue,
    setError,
    clearErrors,
    control,
    formState: { errors },
  } = useForm<Entered>({
    defaultValues: { creatinine: '', unit: 'mg/dL', age: '', sex: '', queried: '' },
  });
  const unit = useWatch({ control, name: 'unit' }) === 'µmol/L' ? 'µmol/L' : 'mg/dL';

  const refuse = ({ field, message }: Refusal): void => {
    setError(fields.find((name) => name === field) ?? 'creatinine', { message });
  };

  const onCalculate = (): void => {
    clearErrors();
    const entered = getValues();
    const creatinine = readCreatinine(entered.creatinine, unit);
    const age = readAge(entered.age);
    if (!creatinine.ok) {
      refuse(creatinine);
      return;
    }
    if (!age.ok) {
      refuse(age);
      return;
    }
    const query = creatinineQuery(creatinine.value, unit);
    const asked = `${entered.creatinine} ${unit}`;
    if (query !== undefined && entered.queried !== asked) {
      setValue('queried', asked);
      setError('creatinine', { message: query });
      return;
    }
    const result = egfr({ creatinine: creatinine.value, unit, age: age.value, sex: entered.sex });
    if (result.ok) calculate({ egfr: result.value });
    else refuse(result);
  };

  return (
    <Calculator
      summary="Work it out from the creatinine"
      action="Calculate the eGFR"
      source={egfrSource}
      forgotten="Creatinine, age and sex"
      onCalculate={onCalculate}
      onClose={reset}
    >
      <Notice>
        <p>For adults from 18 years. A value that the laboratory reports is taken as it is.</p>
      </Notice>
      <MeasureField
        {...register('creatinine')}
        id="calculator-creatinine"
        label="Serum creatinine"
        size="plain"
        unit={unit}
        error={errors.creatinine?.message}
      />
      <SelectField
        {...register('unit')}
        id="calculator-unit"
        label="Unit of the creatinine"
        options={creatinineUnits}
        error={errors.unit?.message}
      />
      <MeasureField
        {...register('age')}
        id="calculator-age"
        label="Age"
        size="plain"
        unit="years"
        error={errors.age?.message}
      />
      <ChoiceGroup
        {...register('sex')}
        id="calculator-sex"
        question="Sex"
        size="plain"
        options={sexes}
        error={errors.sex?.message}
      />
    </Calculator>
  );
}
