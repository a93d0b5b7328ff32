import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Facts } from '../../../../facts/index.ts';
import { CaseActionsProvider, type CaseActions } from '../../caseInHand.ts';
import { EgfrCalculator } from './EgfrCalculator.tsx';
import { KidneyStageCalculator } from './KidneyStageCalculator.tsx';
import { LungStageCalculator } from './LungStageCalculator.tsx';

afterEach(cleanup);

const nothing = (): void => undefined;

/** Opens a calculator inside a form, as a step holds it, and tells what it fills in and whether the form was sent. */
const open = async (calculator: 'egfr' | 'lung' | 'kidney') => {
  const calculate = vi.fn<(values: Facts) => void>();
  const sent = vi.fn();
  const actions: CaseActions = {
    calculate,
    answer: nothing,
    note: nothing,
    keepCompared: nothing,
    take: nothing,
    dismissHandedOn: nothing,
    startAnew: nothing,
  };
  const user = userEvent.setup();
  render(
    <CaseActionsProvider value={actions}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent();
        }}
      >
        {calculator === 'egfr' && <EgfrCalculator />}
        {calculator === 'lung' && <LungStageCalculator />}
        {calculator === 'kidney' && <KidneyStageCalculator />}
      </form>
    </CaseActionsProvider>,
  );
  await user.click(screen.getByText(/^Work it out from/));
  return { user, calculate, sent };
};

type Opened = Awaited<ReturnType<typeof open>>;

interface Blood {
  readonly creatinine: string;
  readonly unit?: string;
  readonly age: string;
  readonly sex: 'Male' | 'Female';
}

const enter = async ({ user }: Opened, { creatinine, unit = 'mg/dL', age, sex }: Blood): Promise<void> => {
  for (const [label, text] of [
    ['Serum creatinine', creatinine],
    ['Age', age],
  ] as const) {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  }
  await user.selectOptions(screen.getByLabelText('Unit of the creatinine'), unit);
  await user.click(screen.getByRole('radio', { name: sex }));
};

const calculateEgfr = ({ user }: Opened): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Calculate the eGFR' }));

/** What was filled in, once. */
const filledIn = ({ calculate }: Opened): Facts => {
  expect(calculate).toHaveBeenCalledTimes(1);
  return calculate.mock.calls[0]?.[0] ?? {};
};

// CKD-EPI 2021, as the calculators of the National Kidney Foundation print it.
test.each<[Blood, number]>([
  [{ creatinine: '1.09', age: '55', sex: 'Male' }, 80],
  [{ creatinine: '85', unit: 'µmol/L', age: '65', sex: 'Female' }, 66],
  [{ creatinine: '1.2', age: '55', sex: 'Male' }, 71],
])('eGFR from %o is %d', async (blood, printed) => {
  const opened = await open('egfr');
  await enter(opened, blood);
  await calculateEgfr(opened);
  expect(Math.round(Number(filledIn(opened)['egfr']))).toBe(printed);
});

test('the unit of a creatinine that would be very high is asked about once', async () => {
  const opened = await open('egfr');
  await enter(opened, { creatinine: '85', age: '65', sex: 'Female' });
  await calculateEgfr(opened);
  expect(screen.getByText('85 mg/dL would be very high. Is µmol/L meant?')).toBeTruthy();
  expect(opened.calculate).not.toHaveBeenCalled();
  await calculateEgfr(opened);
  expect(opened.calculate).toHaveBeenCalledTimes(1);
});

test.each<[Blood, string]>([
  [{ creatinine: '0.6', age: '17', sex: 'Female' }, 'This equation is for adults, from 18 years.'],
  [{ creatinine: '0.05', age: '18', sex: 'Female' }, 'The eGFR would be over 200.'],
])('%o fills nothing in', async (blood, says) => {
  const opened = await open('egfr');
  await enter(opened, blood);
  await calculateEgfr(opened);
  expect(screen.getByText(says, { exact: false })).toBeTruthy();
  expect(opened.calculate).not.toHaveBeenCalled();
});

test('Enter in a field calculates, and does not send the step', async () => {
  const opened = await open('egfr');
  await enter(opened, { creatinine: '1.29', age: '70', sex: 'Male' });
  await opened.user.type(screen.getByLabelText('Age'), '{Enter}');
  expect(filledIn(opened)['egfr']).toBeCloseTo(59.65, 2);
  expect(opened.sent).not.toHaveBeenCalled();
});

test('what was entered is forgotten when the calculator is closed', async () => {
  const opened = await open('egfr');
  await enter(opened, { creatinine: '1.087', age: '56', sex: 'Male' });
  await opened.user.click(screen.getByText(/^Work it out from/));
  expect(screen.queryByLabelText('Serum creatinine')).toBeNull();
  await opened.user.click(screen.getByText(/^Work it out from/));
  expect(screen.getByLabelText<HTMLInputElement>('Serum creatinine').value).toBe('');
});

const choose = async ({ user }: Opened, letters: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, value] of Object.entries(letters)) await user.selectOptions(screen.getByLabelText(label), value);
};

test.each([
  ['ajcc-8', 'T1c', 'N1', { stage: 'IIB', stageEdition: 'ajcc-8', nodes: 'positive' }],
  ['ajcc-9', 'T1c', 'N1', { stage: 'IIA', stageEdition: 'ajcc-9', nodes: 'positive' }],
  ['ajcc-8', 'T2b', 'N0', { stage: 'IIA', stageEdition: 'ajcc-8', nodes: 'negative' }],
  ['ajcc-9', 'T2b', 'N0', { stage: 'IIA', stageEdition: 'ajcc-9', nodes: 'negative' }],
])('lung by %s: %s %s M0', async (edition, t, n, filled) => {
  const opened = await open('lung');
  await choose(opened, { 'Edition of the staging': edition });
  await choose(opened, { 'T: the tumor itself': t, 'N: lymph nodes': n, 'M: metastasis': 'M0' });
  await opened.user.click(screen.getByRole('button', { name: 'Fill in the stage group' }));
  expect(opened.calculate).toHaveBeenCalledWith(filled);
});

test('kidney T1 N0 M0 is I; what is missing is asked for', async () => {
  const opened = await open('kidney');
  await choose(opened, { 'T: the tumor itself': 'T1', 'N: lymph nodes': 'N0' });
  await opened.user.click(screen.getByRole('button', { name: 'Fill in the stage' }));
  expect(screen.getByText(/^Choose M\./)).toBeTruthy();
  expect(opened.calculate).not.toHaveBeenCalled();
  await choose(opened, { 'M: metastasis': 'M0' });
  await opened.user.click(screen.getByRole('button', { name: 'Fill in the stage' }));
  expect(opened.calculate).toHaveBeenCalledWith({ stage: 'I' });
});
