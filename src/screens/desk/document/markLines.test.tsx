import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { linesOfPages, markOfLines } from '../../../desk/index.ts';
import { changeDesk, deskNow } from '../deskInHand.ts';
import { MarkLines } from './MarkLines.tsx';

const lines = [...linesOfPages([{ lines: ['one', 'two', 'three', 'four'] }])];
const text = { name: '', sha256: '', pages: 1, lines };

afterEach(() => {
  cleanup();
  changeDesk({ mark: undefined });
});

const from = (): HTMLInputElement => screen.getByLabelText('Mark from line');
const to = (): HTMLInputElement => screen.getByLabelText('Mark to line');

test('a number that no line has is told at its own field', async () => {
  render(<MarkLines text={text} />);
  await userEvent.type(from(), '99');
  expect(from().getAttribute('aria-invalid')).toBe('true');
  expect(to().getAttribute('aria-invalid')).toBeNull();
});

test('the fields show what is marked, however it was marked', async () => {
  render(<MarkLines text={text} />);
  await userEvent.type(from(), '1');
  act(() => changeDesk({ mark: markOfLines(text, 2, 3) }));
  expect([from().value, to().value]).toStrictEqual(['2', '3']);
  await userEvent.clear(from());
  await userEvent.type(from(), '1');
  expect(to().value).toBe('');
  act(() => changeDesk({ mark: markOfLines(text, 2, 2) }));
  await userEvent.clear(to());
  await userEvent.type(to(), '4');
  await userEvent.click(screen.getByRole('button', { name: 'Mark' }));
  expect(deskNow().mark).toStrictEqual(markOfLines(text, 2, 4));
  act(() => changeDesk({ mark: undefined }));
  expect([from().value, to().value]).toStrictEqual(['', '']);
});
