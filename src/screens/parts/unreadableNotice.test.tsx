// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
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
