import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AddedLibrary, Library } from '../../../library/index.ts';
import { loadAdded } from '../../../library/queries.ts';
import {
  added,
  bowelDistance,
  changed,
  evergreen,
  evergreenPayer,
  evergreenPolicy,
  held,
  inEveryText,
  libraryOf,
} from '../../../library/fixtures/libraries.ts';
import { AddedLibrariesProvider, noLibraries, type AddedLibraries } from '../../parts/addedLibraries.ts';
import { CaseAtHand } from '../../parts/fixtures/CaseAtHand.tsx';
import { Frame } from '../../parts/Frame.tsx';
import { LibrariesPanel } from './LibrariesPanel.tsx';

/** What the device keeps at the desk. */
const device = vi.hoisted((): { drafts: readonly object[] } => ({ drafts: [] }));
vi.mock('../../parts/deviceStore.ts', () => ({ keptEntries: () => Promise.resolve(device.drafts) }));

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
    <AddedLibrariesProvider
      value={{ ...noLibraries, whenRead: () => Promise.resolve({ holdings: held, libraries: [] }), ...libraries }}
    >
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

  it.each([
    [
      '2026-01-01T15:00:00.000Z',
      /^Caution: What was added on January 1, 2026 cannot be read/,
      /^Remove what was added on January 1, 2026$/,
    ],
    [
      '2025-12-01T15:00:00.000Z 2026-01-02T15:00:00.000Z',
      /^Caution: What was added on January 2, 2026 cannot be read/,
      /^Remove what was added on January 2, 2026$/,
    ],
    ['x', /^Caution: Something cannot be read/, /^Remove something$/],
  ])(
    'an entry that cannot be read, %s, is told in words, its exact place folded, and can be removed',
    async (key, says, remove) => {
      const onRemove = vi.fn(() => Promise.resolve());
      open({ unreadable: [{ key, why: 'note.madeOn: it is no day' }], remove: onRemove });
      const notice = screen.getByText(/ cannot be read$/, { selector: 'li p' }).closest('li');
      expect(notice?.textContent).toMatch(says);
      const exact = screen.getByText(`${key}: note.madeOn: it is no day`);
      expect(exact.closest('details')?.open).toBe(false);
      await userEvent.click(screen.getByRole('button', { name: remove }));
      expect(onRemove.mock.calls).toStrictEqual([[key]]);
    },
  );
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

  it.each([
    [[], 'Nothing of it is left.'],
    [[{ key: 'desk', value: 'a draft' }], 'The draft at the desk is kept there.'],
  ])('with what is kept at the desk, %j, it is said what is left: %s', async (drafts, says) => {
    device.drafts = drafts;
    open({ libraries: [added(evergreen)], remove: () => Promise.resolve() });
    await userEvent.click(button('Remove Payers of the practice'));
    expect(await screen.findByText(new RegExp(`^${says} It can`))).not.toBeNull();
    device.drafts = [];
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

const file = (name: string, content: unknown) =>
  new File([JSON.stringify(content)], name, { type: 'application/json' });
const field = (): HTMLElement => screen.getByLabelText('Add a library file');

it('what is removed again is not told as added', async () => {
  const libraries: AddedLibrary[] = [];
  const providing = (children: ReactNode) => (
    <AddedLibrariesProvider
      value={{
        ...noLibraries,
        libraries: [...libraries],
        whenRead: () => Promise.resolve({ holdings: held, libraries: [] }),
        add: (library) => {
          libraries.push(added(library));
          return Promise.resolve();
        },
        remove: () => Promise.resolve(),
      }}
    >
      <CaseAtHand facts={{}} textOf={textOf} path="/policies">
        {children}
      </CaseAtHand>
    </AddedLibrariesProvider>
  );
  const { rerender } = render(providing(<LibrariesPanel />));
  await userEvent.upload(field(), file('a.json', evergreen));
  expect(await screen.findByText('a.json was added on this device')).not.toBeNull();
  rerender(providing(<LibrariesPanel />));
  await userEvent.click(button('Remove Payers of the practice'));
  expect(await screen.findByText('Payers of the practice was removed from this device')).not.toBeNull();
  expect(screen.queryByText('a.json was added on this device')).toBeNull();
});

describe('one file is opened at a time', () => {
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

describe('a file of the name of a library that is there', () => {
  const there = added(evergreen, { by: 'device', on: '2026-11-20' });
  const openBeside = async (add: AddedLibraries['add']) => {
    const { withLibraries } = await loadAdded();
    const { holdings } = withLibraries(held, [there]);
    const whenRead: AddedLibraries['whenRead'] = (without) =>
      Promise.resolve(without === there.note.id ? { holdings: held, libraries: [] } : { holdings, libraries: [there] });
    open({ libraries: [there], add, whenRead });
  };
  const newer = { ...evergreen, madeOn: '2026-11-25', policies: [changed(evergreenPolicy, { printedAs: 'Policy 7' })] };

  it('can replace it in one press', async () => {
    const add = vi.fn(() => Promise.resolve());
    await openBeside(add);
    await userEvent.upload(field(), file('newer.json', newer));
    const replace = await screen.findByRole('button', { name: 'Replace the one added on November 20, 2026' });
    expect(add).not.toHaveBeenCalled();
    await userEvent.dblClick(replace);
    expect(await screen.findByText('newer.json was added on this device')).not.toBeNull();
    expect(add.mock.calls).toStrictEqual([[newer, 'newer.json', there.note.id]]);
    expect(screen.queryByText(/in place of the one added on November 20, 2026/)).not.toBeNull();
  });

  it('and is the same: there is nothing to add', async () => {
    const add = vi.fn(() => Promise.resolve());
    await openBeside(add);
    await userEvent.upload(field(), file('same.json', evergreen));
    expect(await screen.findByText(/there is nothing to add/)).not.toBeNull();
    expect([add.mock.calls, screen.queryByRole('button', { name: /Replace/ })]).toStrictEqual([[], null]);
  });

  it.each<[string, Partial<Library>, readonly string[]]>([
    [
      'and brings something else can also stand beside it',
      { payers: [{ id: 'regence', adds: { otherNames: ['Regence of Nowhere'] } }] },
      ['Replace the one added on November 20, 2026', 'Keep both'],
    ],
    [
      'and with faults can replace it by what is good in it',
      { ...newer, policies: [...newer.policies, { colour: 'blue' }] },
      ['Replace the one added on November 20, 2026 with the good ones'],
    ],
  ])('%s', async (_, parts, names) => {
    const add = vi.fn(() => Promise.resolve());
    await openBeside(add);
    await userEvent.upload(field(), file('other.json', { ...libraryOf(parts), name: evergreen.name }));
    for (const name of names) expect(await screen.findByRole('button', { name })).not.toBeNull();
    expect(add).not.toHaveBeenCalled();
  });

  it('and rests on it comes beside it', async () => {
    const add = vi.fn(() => Promise.resolve());
    await openBeside(add);
    const onIt = libraryOf({ payers: [{ id: 'evergreen', adds: { otherNames: ['Silver'] } }] });
    await userEvent.upload(field(), file('onIt.json', onIt));
    expect(await screen.findByText('onIt.json was added on this device')).not.toBeNull();
    expect(add.mock.calls).toStrictEqual([[onIt, 'onIt.json']]);
  });
});

describe('of a file that is no good library nothing is kept and nothing runs, and it is said why', () => {
  const whole = JSON.stringify(evergreen);
  const shadow = changed(bowelDistance, { name: 'sizeCm' });
  it.each<[string, string, RegExp]>([
    ['of 50 MB', 'x'.repeat(50_000_000), /^it has 50\.0 MB; allowed: at most 20 MB$/],
    ['of another program', '{"kind":"other"}', /^kind: "other" is the file of something else/],
    ['truncated', whole.slice(0, -9), /^it is no JSON/],
    ['with __proto__', whole.replace('"kind"', '"__proto__":{"wasRun":true},"kind"'), /^__proto__: no entry/],
    [
      'with HTML in every text',
      JSON.stringify({ ...evergreen, facts: [], payers: [inEveryText(evergreenPayer)], policies: [], cases: [] }),
      /^payers\[0\] .*<img/,
    ],
    [
      'with a fact that shadows one that is held',
      JSON.stringify(libraryOf({ facts: [shadow] })),
      /^facts\[0\] \(sizeCm\) name: /,
    ],
  ])('%s', async (_, text, words) => {
    const add = vi.fn(() => Promise.resolve());
    open({ add });
    await userEvent.upload(field(), new File([text], 'bad.json', { type: 'application/json' }));
    await screen.findByText('bad.json was not added');
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Take the good ones' })).toBeNull();
    expect([add.mock.calls, document.querySelector('main img, main script')]).toStrictEqual([[], null]);
    expect([Object.hasOwn(globalThis, 'wasRun'), Object.hasOwn(Object.prototype, 'wasRun')]).toStrictEqual([
      false,
      false,
    ]);
  });
});
