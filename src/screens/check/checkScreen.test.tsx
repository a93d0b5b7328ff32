import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { useLocation } from 'wouter';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { heldFacts, questionOf, type Facts } from '../../facts/index.ts';
import { CaseAtHand } from '../parts/fixtures/CaseAtHand.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';
import { CheckScreen } from './CheckScreen.tsx';

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');

const carcinoma = {
  payer: 'bcbsma',
  serviceDate: '2026-11-26',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
};

const Place = () => <output data-testid="place">{useLocation()[0]}</output>;

/** Gives another answer, as any screen does. */
function Answering({ name, text }: { readonly name: string; readonly text: string }) {
  const { answer } = useCaseActions();
  const fact = heldFacts.facts.find((each) => each.name === name);
  return (
    <button
      type="button"
      onClick={() => {
        if (fact) answer(fact, text);
      }}
    >
      {`Answer ${name}`}
    </button>
  );
}

const openCheck = async (facts: Facts, others: readonly (readonly [string, string])[] = []) => {
  render(
    <CaseAtHand facts={facts} textOf={textOf} path="/check">
      <CheckScreen />
      <Place />
      {others.map(([name, text]) => (
        <Answering key={name} name={name} text={text} />
      ))}
    </CaseAtHand>,
  );
  // Until the policy is read it is not known what is asked.
  await vi.waitUntil(() => screen.queryAllByText(/questions? left|No more answers/).length > 0);
  return userEvent.setup();
};

/** The row of a fact: its question, its answer, and the way to change it. */
const row = (name: string): HTMLElement => {
  const fact = heldFacts.facts.find((each) => each.name === name);
  const term = fact && screen.getByText(questionOf(fact, { site: 'kidney' }).question);
  const found = term?.closest<HTMLElement>('dl > div');
  if (!found) throw new TypeError(`no row for ${name}`);
  return found;
};

beforeAll(() => {
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

describe('what was answered, before it is judged', () => {
  it('stands under its step with the way to change it, in the words of its site, days as in the United States', async () => {
    await openCheck(carcinoma);
    expect(row('serviceDate').textContent).toContain('11/26/2026');
    expect(row('stage').textContent).toContain('Stage I');
    expect(within(row('sizeCm')).getByText('3.4 cm')).toBeTruthy();
    expect(within(row('sizeCm')).getByRole('link').getAttribute('href')).toBe('#/stage');
    expect(within(row('sizeCm')).getByRole('link').textContent).toBe('Change Greatest dimension');
  });

  it('says of what is asked and open that it is not known, and how many questions are left', async () => {
    await openCheck(carcinoma);
    expect(row('egfr').textContent).toContain('I don’t know yet');
    expect(screen.getAllByText(/^About \d+ questions left$/).length).toBeGreaterThan(0);
  });

  it('shows what is known though nothing asks for it any more', async () => {
    await openCheck({ ...carcinoma, surgicalCandidacy: 'not-a-candidate', egfr: 52 });
    expect(screen.getAllByText('No more answers are needed').length).toBeGreaterThan(0);
    expect(row('egfr').textContent).toContain('52 mL/min/1.73 m²');
  });

  it('never calls unknown what was typed and cannot be read', async () => {
    const user = await openCheck(carcinoma, [['egfr', '5x']]);
    await user.click(screen.getByRole('button', { name: 'Answer egfr' }));
    expect(row('egfr').textContent).toContain('“5x” could not be read');
    expect(row('egfr').textContent).not.toContain('don’t know');
  });

  it('keeps apart what belongs to another site, with that site’s name', async () => {
    const user = await openCheck(carcinoma, [['site', 'lung']]);
    await user.click(screen.getByRole('button', { name: 'Answer site' }));
    const apart = await screen.findByRole('region', { name: 'Answers kept apart' });
    expect(apart.textContent).toContain('Greatest dimension (Kidney)');
    expect(apart.textContent).toContain('3.4 cm');
  });

  it('goes on to the result', async () => {
    const user = await openCheck(carcinoma);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByTestId('place').textContent).toBe('/result');
  });
});
