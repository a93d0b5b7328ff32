import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { heldFacts, factNamed, type Payer, type Vocabulary } from '../../../facts/index.ts';
import { QuestionField } from './QuestionField.tsx';

const plans = 'BCDEFGHIJKLMN'.split('').map((letter): Payer => ({
  id: `plan-${letter.toLowerCase()}`,
  name: `Health Plan ${letter}`,
  otherNames: [],
  products: [],
}));
const anthem: Payer = {
  id: 'acme',
  name: 'Acme Mutual',
  otherNames: ['Anthem BCBS', 'Blue Advantage'],
  products: [],
};

function PayerQuestion({ payers }: { readonly payers: readonly Payer[] }) {
  const { register } = useForm();
  const vocabulary: Vocabulary = { ...heldFacts, payers };
  const fact = factNamed(vocabulary, 'payer');
  return (
    fact && (
      <QuestionField
        fact={fact}
        vocabulary={vocabulary}
        site={undefined}
        tumorType={undefined}
        payer={undefined}
        field={register('payer')}
        text=""
        error={undefined}
        note={undefined}
      />
    )
  );
}

beforeAll(() => {
  Element.prototype.checkVisibility = function isShown() {
    return this.closest('[hidden]') === null;
  };
});
afterEach(cleanup);

const shown = (): readonly string[] => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);

describe('the payer among fourteen', () => {
  it.each(['Anthem BCBS', 'blue advantage', 'Antem', 'anthme'])('is found by “%s”, and says why', async (text) => {
    const user = userEvent.setup();
    render(<PayerQuestion payers={[...plans, anthem]} />);
    expect(shown()).toHaveLength(15);
    await user.click(await screen.findByRole('searchbox', { name: 'Search the list' }));
    await user.paste(text);
    // “I don’t know yet” is always there.
    expect(shown()).toStrictEqual(['acme', 'unknown']);
    expect(screen.getByRole('status').textContent).toBe('1 of 14 shown');
    expect(screen.getByText(/^Also called (Anthem BCBS|Blue Advantage)$/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Acme Mutual' }));
  });

  it('no other name stands beside a payer that was found by its own', async () => {
    const user = userEvent.setup();
    render(<PayerQuestion payers={[...plans, anthem]} />);
    await user.type(await screen.findByRole('searchbox'), 'acme');
    expect(shown()).toStrictEqual(['acme', 'unknown']);
    expect(screen.queryByText(/Also called/)).toBeNull();
  });

  it('few payers are read, not searched', () => {
    render(<PayerQuestion payers={[anthem, ...plans.slice(0, 5)]} />);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
