import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { AddedLibrariesProvider, noLibraries } from './addedLibraries.ts';
import { UnreadableNotice } from './UnreadableNotice.tsx';

afterEach(cleanup);

it('answers that nothing asks now are not told as unreadable, and each has a row of its own', () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const unasked = ['thyroid', 'lung'].map((site) => ({ key: `nodule@${site}`, name: 'nodule', text: `solid ${site}` }));
  render(<UnreadableNotice judged={{ unreadable: [], unasked }} />);
  expect(screen.queryByText(/could not be read/)).toBeNull();
  expect(screen.getByText('Some answers are to no question here')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toStrictEqual([
    'nodule: “solid thyroid”.',
    'nodule: “solid lung”.',
  ]);
  expect(complain).not.toHaveBeenCalled();
  complain.mockRestore();
});

it('while libraries are still to be read nobody knows what can be read, and what is asked', () => {
  const unasked = [{ key: 'nodule@lung', name: 'nodule', text: 'solid' }];
  const withLibraries = (isReading: boolean) => (
    <AddedLibrariesProvider value={{ ...noLibraries, isReading }}>
      <UnreadableNotice judged={{ unreadable: [], unasked }} />
    </AddedLibrariesProvider>
  );
  const { rerender } = render(withLibraries(true));
  expect(document.body.textContent).toBe('');
  rerender(withLibraries(false));
  expect(screen.getByText('One answer is to no question here')).toBeTruthy();
});
