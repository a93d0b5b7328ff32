import { describe, expect, it } from 'vitest';
import { added, evergreen, evergreenPolicy, held, libraryOf } from '../library/fixtures/libraries.ts';
import { noLibraries } from '../screens/parts/addedLibraries.ts';
import { openHoldings, type HoldingsState } from './holdingsStore.tsx';
import { openShelf, type ShelfNews, type ShelfPlaces } from './libraryShelf.ts';

/** A device that keeps in memory, and a page and a site without libraries. */
const device = (before: Readonly<Record<string, unknown>> = {}, places: Partial<ShelfPlaces> = {}) => {
  const kept = new Map(Object.entries(before));
  let state: HoldingsState = { holdings: held, added: noLibraries };
  const change = ({ holdings = state.holdings, added: changed }: ShelfNews): void => {
    state = { holdings, added: { ...state.added, ...changed } };
  };
  const all: ShelfPlaces = {
    ofSite: () => Promise.resolve([]),
    ofPage: () => [],
    kept: () => Promise.resolve([...kept].map(([key, value]) => ({ key, value }))),
    keep: (key, value, instead) => {
      kept.set(key, value);
      if (instead !== undefined) kept.delete(instead);
      return Promise.resolve();
    },
    remove: (key) => {
      kept.delete(key);
      return Promise.resolve();
    },
    betweenTabs: () => () => undefined,
    ...places,
  };
  const open = () => openShelf(held, change, all);
  return { kept, open, now: () => state };
};
const payersIn = ({ holdings }: HoldingsState): readonly string[] => holdings.index.payers.map(({ id }) => id);
const practice = { practice: added(evergreen) };

describe('what does an entry that cannot be read take with it', () => {
  it.each([
    ['another shape', { library: { payers: 'x' }, note: null }, /^kind: it is no library file/],
    ['a note of another kind', { library: evergreen, note: { id: 'bad' } }, /note\.name: /],
    ['the library of another key', added(evergreen), /kept as “practice”/],
    ['no object at all', 'x', /no library with a note/],
  ])('nothing: %s', async (_, bad, why) => {
    const { kept, open, now } = device({ bad, ...practice });
    const shelf = await open();
    expect(payersIn(now())).toContain('evergreen');
    expect(now().added.unreadable).toMatchObject([{ key: 'bad' }]);
    expect(now().added.unreadable[0]?.why).toMatch(why);
    expect(now().added.unread).toBeUndefined();
    await shelf.remove('bad');
    expect([[...kept.keys()], now().added.unreadable]).toStrictEqual([['practice'], []]);
  });

  it('nothing: a page that is damaged, a site that does not answer', async () => {
    const { open, now } = device(practice, {
      ofSite: () => Promise.reject(new Error('the site is silent')),
      ofPage: () => {
        throw new TypeError('the page is damaged');
      },
    });
    await open();
    expect(payersIn(now())).toContain('evergreen');
    expect(now().added.unread).toMatch(/the site is silent/);
    expect(now().added.unread).toMatch(/the page is damaged/);
  });

  it('nothing: a library in the page that is none is told, and the one beside it counts', async () => {
    const { open, now } = device({}, { ofPage: () => [{ library: 1, note: 2 }, added(evergreen, { by: 'page' })] });
    await open();
    expect(payersIn(now())).toContain('evergreen');
    expect(now().added.unread).toMatch(/^a library that came with this page: /);
  });
});

describe('in what order is the shelf changed', () => {
  it('one after the other: none of two that are added at once is lost', async () => {
    let waiting = 0;
    const { kept, open, now } = device(
      {},
      {
        keep: async (key, value) => {
          expect(waiting).toBe(0);
          waiting++;
          await new Promise((done) => setTimeout(done, 5));
          waiting--;
          kept.set(key, value);
        },
      },
    );
    const shelf = await open();
    const none = libraryOf({ name: 'Nothing' });
    await Promise.all([shelf.add(evergreen, 'a.json'), shelf.add(none, 'b.json'), shelf.add(none, 'c.json')]);
    expect(kept.size).toBe(3);
    expect(now().added.libraries.map(({ note }) => note.file)).toStrictEqual(['a.json', 'b.json', 'c.json']);
    expect(new Set(now().added.libraries.map(({ note }) => note.id)).size).toBe(3);
  });

  it('what was asked for after a failure is still done', async () => {
    const { kept, open } = device(practice, { keep: () => Promise.reject(new Error('full')) });
    const shelf = await open();
    await expect(Promise.all([shelf.add(evergreen, 'a.json'), shelf.remove('practice')])).rejects.toThrow('full');
    await shelf.whenRead();
    expect(kept.size).toBe(0);
  });
});

describe('what comes of a library in place of another', () => {
  const [first, second] = ['2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z'];
  const onIt = libraryOf({
    name: 'On it',
    payers: [{ id: 'evergreen', adds: { otherNames: ['Evergreen Silver'] } }],
  });
  const both = { [first]: added(evergreen, { id: first }), [second]: added(onIt, { id: second }) };
  const newer = { ...evergreen, readBy: 'B. Reader' };

  it('it stands where that stood, for what rests on it, also after a restart, and again', async () => {
    const { kept, open, now } = device(both);
    const shelf = await open();
    await shelf.add(newer, 'newer.json', first);
    const [id = ''] = now().added.libraries.map(({ note }) => note.id);
    await shelf.add(newer, 'newest.json', id);
    const names = () => now().added.libraries.map(({ note }) => note.file);
    expect(names()).toStrictEqual(['newest.json', 'practice.json']);
    expect(now().added.problems).toStrictEqual(new Map());
    const again = device(Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1))));
    await again.open();
    expect(again.now().added.libraries).toStrictEqual(now().added.libraries);
    expect(payersIn(again.now())).toContain('evergreen');
  });

  it('it is told from the one before: nothing that was read over that counts for it', async () => {
    const { open, now } = device(both);
    const shelf = await open();
    const before = now().holdings.id;
    await shelf.add(newer, 'newer.json', first);
    expect(now().holdings.id).not.toBe(before);
  });

  it('where it cannot be kept, all is as it was', async () => {
    const { open, now } = device(both, { keep: () => Promise.reject(new Error('full')) });
    const shelf = await open();
    const before = now().added.libraries;
    await expect(shelf.add(newer, 'newer.json', first)).rejects.toThrow('full');
    expect((await shelf.whenRead()).libraries).toStrictEqual(before);
  });

  it('it can be checked as if that were gone', async () => {
    const { open } = device(both);
    const shelf = await open();
    const { holdings, libraries } = await shelf.whenRead(first);
    expect(libraries.map(({ note }) => note.id)).toStrictEqual([second]);
    expect(holdings.index.payers.map(({ id }) => id)).not.toContain('evergreen');
  });
});

describe('does a library stand without another that brought the same', () => {
  it('yes, once the other is removed', async () => {
    const both = {
      first: added(evergreen, { id: 'first' }),
      second: added(libraryOf({ ...evergreen, cases: [] }), { id: 'second' }),
    };
    const { open, now } = device(both);
    const shelf = await open();
    await shelf.remove('first');
    expect(now().added.problems).toStrictEqual(new Map());
    const [file] = now().holdings.index.payers.find(({ id }) => id === 'evergreen')?.versions ?? [];
    expect(JSON.parse(await now().holdings.readFile(file?.file ?? ''))).toStrictEqual(evergreenPolicy);
  });
});

describe('before the libraries are read', () => {
  it('it is said that they are, and what is added waits for them', async () => {
    const store = openHoldings(held);
    expect(store.get().added.isReading).toBe(true);
    // Nothing is kept here: the words are those of the device, and not that a page keeps none.
    await expect(store.get().added.add(evergreen, 'a.json')).rejects.toThrow('this browser keeps nothing');
    expect(store.get().added.isReading).toBe(false);
    expect(store.get().added.unread).toMatch('this browser keeps nothing');
  });
});

describe('a library that stands in the page and is kept on this device too', () => {
  const id = '2026-11-20T10:00:00.000Z';
  const ofPage = () => [added(evergreen, { id, by: 'page' })];

  it('is listed once, as that of the device; removed, it is that of the page', async () => {
    const { kept, open, now } = device({ [id]: added(evergreen, { id }) }, { ofPage });
    const shelf = await open();
    expect(now().added.libraries.map(({ note }) => note.by)).toStrictEqual(['device']);
    await shelf.remove(id);
    expect(kept.size).toBe(0);
    expect(now().added.libraries.map(({ note }) => note.by)).toStrictEqual(['page']);
  });

  it('once replaced on the device, counts as it is there', async () => {
    const { open, now } = device({ [id]: added(evergreen, { id }) }, { ofPage });
    const shelf = await open();
    await shelf.add({ ...evergreen, readBy: 'B. Reader' }, 'newer.json', id);
    expect(now().added.libraries.map(({ note }) => note.file)).toStrictEqual(['newer.json']);
    expect(now().added.problems).toStrictEqual(new Map());
  });
});

it('what another tab adds or removes is known in this one', async () => {
  const tabs: (() => void)[] = [];
  const betweenTabs: ShelfPlaces['betweenTabs'] = (onOther) => {
    tabs.push(onOther);
    return () => {
      for (const other of tabs) if (other !== onOther) other();
    };
  };
  const one = device({}, { betweenTabs });
  const first = await one.open();
  // The second tab keeps where the first one does.
  const two = device(
    {},
    {
      betweenTabs,
      kept: () => Promise.resolve([...one.kept].map(([key, value]) => ({ key, value }))),
      remove: (key) => {
        one.kept.delete(key);
        return Promise.resolve();
      },
    },
  );
  const second = await two.open();
  await first.add(evergreen, 'a.json');
  await second.whenRead();
  expect(payersIn(two.now())).toContain('evergreen');
  await second.remove([...one.kept.keys()][0] ?? '');
  await first.whenRead();
  expect([payersIn(one.now()).includes('evergreen'), one.now().added.libraries]).toStrictEqual([false, []]);
});
