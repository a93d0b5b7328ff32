import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { noLibraries } from './addedLibraries.ts';
import { LibraryNews } from './LibraryNews.tsx';

afterEach(cleanup);

const showAt = (path: string): HTMLElement => {
  render(
    <Router hook={memoryLocation({ path }).hook}>
      <LibraryNews added={{ ...noLibraries, unread: 'the browser refused' }} />
    </Router>,
  );
  return screen.getByText('Libraries could not be read: the browser refused.');
};

it.each([
  ['/result', true],
  ['/payers', true],
  ['/worklist', true],
  // Its papers are sent to the payer.
  ['/request', false],
])('at %s that libraries do not count stands on paper too: %s', (path, isPrinted) => {
  expect(showAt(path).closest('.print\\:hidden') === null).toBe(isPrinted);
});

it('leads to the libraries, but not from where they are', () => {
  showAt('/result');
  expect(screen.getByRole('link', { name: 'See the added libraries' })).toBeTruthy();
  cleanup();
  showAt('/policies');
  expect(screen.queryByRole('link')).toBeNull();
});
