import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';

let isBroken = true;
/** A screen that cannot be drawn, until it can. */
function Broken() {
  if (isBroken) throw new Error('the shape of it is wrong');
  return <p>The screen itself</p>;
}
const isToldBroken = (): boolean => screen.queryByRole('heading', { name: 'This screen broke' }) !== null;

beforeEach(() => {
  isBroken = true;
  // React says each fault aloud, too.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('where a screen breaks, it is told that no determination could be made, and nothing of the screen is left', () => {
  render(
    <ErrorBoundary place="/result">
      <p>Medically necessary</p>
      <Broken />
    </ErrorBoundary>,
  );
  expect(isToldBroken()).toBe(true);
  expect(screen.getByText('No determination could be made.')).toBeTruthy();
  expect(screen.getByText('the shape of it is wrong')).toBeTruthy();
  expect(screen.queryByText('Medically necessary')).toBeNull();
});

it('going elsewhere leaves the fault behind; drawing the same place again does not', () => {
  const at = (place: string) => (
    <ErrorBoundary place={place}>{place === '/result' ? <Broken /> : <p>Another screen</p>}</ErrorBoundary>
  );
  const { rerender } = render(at('/result'));
  rerender(at('/result'));
  expect(isToldBroken()).toBe(true);
  rerender(at('/check'));
  expect(isToldBroken()).toBe(false);
  expect(screen.getByText('Another screen')).toBeTruthy();
  rerender(at('/result'));
  expect(isToldBroken()).toBe(true);
});

it('“Try again” lets go of what failed, and then draws the screen', async () => {
  const letGo = vi.fn(() => {
    isBroken = false;
  });
  render(
    <ErrorBoundary onTryAgain={letGo}>
      <Broken />
    </ErrorBoundary>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(letGo).toHaveBeenCalledOnce();
  expect(screen.getByText('The screen itself')).toBeTruthy();
  expect(isToldBroken()).toBe(false);
});
