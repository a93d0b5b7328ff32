import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { evergreenDraft } from '../../../../testing/evergreenDraft.ts';
import type { Draft } from '../../../desk/index.ts';
import { heldFacts } from '../../../facts/index.ts';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { CaseAtHand } from '../../parts/fixtures/CaseAtHand.tsx';
import { startOver } from '../deskInHand.ts';
import { TriedCase } from './TryCase.tsx';

const size = heldFacts.facts.find(({ name }) => name === 'sizeCm');

function Size() {
  const { answers, answer } = useCaseInHand();
  return (
    <input
      aria-label="Size"
      value={answers.texts['sizeCm'] ?? ''}
      onChange={({ target }) => {
        if (size) answer(size, target.value);
      }}
    />
  );
}

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');
const screenOf = (draft: Draft) => (
  <CaseAtHand facts={{}} textOf={textOf}>
    <TriedCase draft={draft}>
      <Size />
    </TriedCase>
  </CaseAtHand>
);
const shown = (): string | undefined => screen.getByLabelText<HTMLInputElement>('Size').value;
const draft = evergreenDraft();

/** The case that is tried by the draft, once another part of the desk was looked at. */
const tried = (by: Draft): string | undefined => {
  cleanup();
  render(screenOf(by));
  return shown();
};

afterEach(() => {
  cleanup();
  startOver(2);
});

const tryFour = (): void => {
  render(screenOf(draft));
  fireEvent.change(screen.getByLabelText('Size'), { target: { value: '4' } });
  expect(shown()).toBe('4');
};

test('a case that is tried stays while its draft is mended', () => {
  tryFour();
  expect(tried(draft)).toBe('4');
  const renamed: Draft = {
    ...draft,
    payer: { ...draft.payer, name: 'Evergreen' },
    policy: { ...draft.policy, title: 'T' },
  };
  expect(tried(renamed)).toBe('4');
});

test.each<[what: string, other: Draft]>([
  ['of another payer', { ...draft, payer: { ...draft.payer, id: 'bcbsal' } }],
  ['of another policy', { ...draft, began: { policy: 'p', version: 'v', isNewer: true } }],
])('a draft %s begins without it', (_, other) => {
  tryFour();
  expect(tried(other)).toBe('');
});

test('it goes when the desk is begun anew', () => {
  tryFour();
  act(() => startOver(2));
  expect(tried(draft)).toBe('');
});

test('it is gone when the page is left, also where the browser keeps the page whole', () => {
  tryFour();
  act(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  });
  expect(shown()).toBe('');
});
