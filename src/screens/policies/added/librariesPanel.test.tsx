// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { added, evergreen, held } from '../../../library/fixtures/libraries.ts';
import { AddedLibrariesProvider, noLibraries, type AddedLibraries } from '../../parts/addedLibraries.ts';
import { CaseAtHand } from '../../parts/fixtures/CaseAtHand.tsx';
import { Frame } from '../../parts/Frame.tsx';
import { LibrariesPanel } from './LibrariesPanel.tsx';

afterEach(cleanup);

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');
const problem = { part: 'policies[0]', of: '', place: 'version', message: 'held already' };

/** Something that the page was asked for and that is not done yet. */
const pending = () => {
  const ends: { resolve: () => void; reject: (error: Error) => void } = { resolve: vi.fn(), reject: vi.fn() };
  const promise = new Promise<void>((resolve, reject) => {
    Object.assign(ends, { resolve, reject });
  });
  return { ends, promise };
};
const open = (libraries: Partial<AddedLibraries>) =>
  render(
    <AddedLibrariesProvider value={{ ...noLibraries, whenRead: () => Promise.resolve(held), ...libraries }}>
      <CaseAtHand facts={{}} textOf={textOf} path="/policies">
        <Frame>
          <LibrariesPanel />
        </Frame>
      </CaseAtHand>
    </AddedLibrariesProvider>,
  );
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const none = 'None. All policies below come with CryoCheck.';

describe('what is said of libraries before and after they are read', () => {
  it('that they are read, and not that there are none', () => {
    open({ isReading: true });
    expect(screen.queryByText(none)).toBeNull();
    expect(screen.queryByText('Reading the libraries that were added.')).not.toBeNull();
  });

  it('that there are none, without any notice', () => {
    open({});
    expect(screen.queryByText(none)).not.toBeNull();
    expect(screen.queryByText(/without all that was added/)).toBeNull();
  });

  it.each<[string, Partial<AddedLibraries>, RegExp]>([
    ['what could not be read', { unread: 'the browser refused' }, /Libraries could not be read: the browser refused\./],
    [
      'an entry that is none',
      { unreadable: [{ key: 'x', why: 'no' }] },
      /kept on this device as a library cannot be read/,
    ],
    [
      'parts that are not used',
      { libraries: [added(evergreen)], problems: new Map([['practice', [problem]]]) },
      /Not all of Payers of the practice is used\./,
    ],
  ])('in the frame of every screen: %s', async (_, libraries, words) => {
    open(libraries);
    expect(await screen.findByText('Answers here are given without all that was added')).not.toBeNull();
    expect(screen.queryByText(words)).not.toBeNull();
    expect(screen.queryByText(none)).toBeNull();
  });

  it('an entry that cannot be read is listed by its key, and can be removed', async () => {
    const remove = vi.fn(() => Promise.resolve());
    open({ unreadable: [{ key: '2026-01-01', why: 'it is no library' }], remove });
    expect(screen.queryByText('it is no library')).not.toBeNull();
    await userEvent.click(button('Remove what is kept as 2026-01-01'));
    expect(remove.mock.calls).toStrictEqual([['2026-01-01']]);
  });
});

describe('what is told of a library that is removed', () => {
  const removed = 'Payers of the practice was removed from this device';

  it('nothing before it is; and it can come back until it has', async () => {
    const [removing, adding, again] = [pending(), pending(), pending()];
    const add = vi.fn(() => adding.promise).mockImplementationOnce(() => again.promise);
    open({ libraries: [added(evergreen)], remove: () => removing.promise, add });
    await userEvent.click(button('Remove Payers of the practice'));
    expect(screen.queryByText(removed)).toBeNull();
    removing.ends.resolve();
    expect(await screen.findByText(removed)).not.toBeNull();

    await userEvent.dblClick(button('Put it back'));
    expect(add).toHaveBeenCalledOnce();
    again.ends.reject(new Error('the browser is full'));
    expect(await screen.findByText('the browser is full')).not.toBeNull();
    expect(screen.queryByText(removed)).not.toBeNull();

    await userEvent.click(button('Put it back'));
    expect(screen.queryByText(removed)).not.toBeNull();
    adding.ends.resolve();
    await vi.waitFor(() => {
      expect(screen.queryByText(removed)).toBeNull();
    });
  });

  it('what could not be removed is not told as removed', async () => {
    open({ libraries: [added(evergreen)], remove: () => Promise.reject(new Error('the browser refused')) });
    await userEvent.click(button('Remove Payers of the practice'));
    expect(await screen.findByText('the browser refused')).not.toBeNull();
    expect(screen.queryByText(removed)).toBeNull();
  });

  it('two that are removed can both come back', async () => {
    const other = added({ ...evergreen, name: 'Other payers' }, { id: 'other' });
    open({ libraries: [added(evergreen), other], remove: () => Promise.resolve() });
    await userEvent.click(button('Remove Payers of the practice'));
    await userEvent.click(button('Remove Other payers'));
    expect(screen.getAllByRole('button', { name: 'Put it back' })).toHaveLength(2);
  });
});

describe('one file is opened at a time', () => {
  const file = (name: string, content: unknown) =>
    new File([JSON.stringify(content)], name, { type: 'application/json' });
  const field = (): HTMLElement => screen.getByLabelText('Add a library file');

  it('a second one is told, and can be chosen again', async () => {
    const adding = pending();
    const add = vi.fn(() => adding.promise);
    open({ add });
    await userEvent.upload(field(), file('a.json', evergreen));
    await userEvent.upload(field(), file('b.json', evergreen));
    expect(screen.queryByText('b.json was not opened')).not.toBeNull();
    adding.ends.resolve();
    expect(await screen.findByText('a.json was added on this device')).not.toBeNull();
    expect(add).toHaveBeenCalledOnce();
    expect(screen.queryByText('b.json was not opened')).not.toBeNull();
  });

  it('what is good in it is taken once', async () => {
    const adding = pending();
    const add = vi.fn(() => adding.promise);
    open({ add });
    await userEvent.upload(
      field(),
      file('a.json', { ...evergreen, policies: [...evergreen.policies, { colour: 'blue' }] }),
    );
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Take the good ones' }));
    adding.ends.resolve();
    expect(await screen.findByText('a.json was added on this device')).not.toBeNull();
    expect(add).toHaveBeenCalledOnce();
  });
});
