import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepEntry, keepIfExpected, keptEntries, keptEntry, removeEntry } from './deviceStore.ts';

type Stores = Map<string, Map<string, unknown>>;
type Listener = ((event: { readonly preventDefault: () => void }) => void) | undefined;

interface Request {
  error: null;
  result?: object;
  transaction?: object;
  onupgradeneeded?: () => void;
  onsuccess?: Listener;
  onerror?: Listener;
}

/** As much of the browser's database as is asked for here; each request is answered a moment later, as a browser does. */
class Device {
  stores: Stores | undefined;

  private answer<Result>(act: () => Result) {
    const request: { result?: Result; error: null; onsuccess?: Listener } = { error: null };
    setTimeout(() => {
      request.result = act();
      request.onsuccess?.({ preventDefault: () => undefined });
    }, 1);
    return request;
  }

  deleteDatabase = () => this.answer(() => (this.stores = undefined));

  open = () => {
    const request: Request = { error: null };
    setTimeout(() => {
      const upgrade = { isAborted: false };
      if (!this.stores) {
        const made: Stores = new Map();
        request.result = { createObjectStore: (name: string) => made.set(name, new Map()) };
        request.transaction = { abort: () => (upgrade.isAborted = true) };
        request.onupgradeneeded?.();
        if (!upgrade.isAborted) this.stores = made;
      }
      request.result = { close: () => undefined, transaction: () => this.transaction() };
      (upgrade.isAborted ? request.onerror : request.onsuccess)?.({ preventDefault: () => undefined });
    }, 1);
    return request;
  };

  private transaction() {
    const transaction: { oncomplete?: () => void; commit: () => void; objectStore: (name: string) => object } = {
      commit: () => setTimeout(() => transaction.oncomplete?.(), 1),
      objectStore: (name) => {
        const entries = () => this.stores?.get(name) ?? new Map<string, unknown>();
        return {
          put: (value: unknown, key: string) => this.answer(() => entries().set(key, value)),
          delete: (key: string) => this.answer(() => entries().delete(key)),
          get: (key: string) => {
            // It ends by itself once nothing more is asked of it.
            setTimeout(() => transaction.oncomplete?.(), 4);
            return this.answer(() => entries().get(key));
          },
          count: () => this.answer(() => entries().size),
          getAll: () => this.answer(() => [...entries().values()]),
          getAllKeys: () => this.answer(() => [...entries().keys()]),
        };
      },
    };
    return transaction;
  }
}

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://clinic.example/cryocheck/' });
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what a device keeps', () => {
  it('comes back with its keys, and the last entry leaves no database', async () => {
    const device = new Device();
    vi.stubGlobal('indexedDB', device);
    expect([await keptEntries('libraries'), device.stores]).toStrictEqual([[], undefined]);
    await keepEntry('libraries', 'a', 1);
    expect(await keptEntries('libraries')).toStrictEqual([{ key: 'a', value: 1 }]);
    await removeEntry('libraries', 'a');
    expect(device.stores).toBeUndefined();
  });

  it('an entry comes in place of another in one step', async () => {
    vi.stubGlobal('indexedDB', new Device());
    await keepEntry('libraries', 'a', 1);
    await keepEntry('libraries', 'b', 2, 'a');
    expect(await keptEntries('libraries')).toStrictEqual([{ key: 'b', value: 2 }]);
  });

  it('a draft that is kept while the last library is removed stays', async () => {
    const device = new Device();
    vi.stubGlobal('indexedDB', device);
    await keepEntry('libraries', 'a', 1);
    for (const wait of [0, 1, 2, 3, 4, 5, 6]) {
      const removing = removeEntry('libraries', 'a');
      await new Promise((done) => setTimeout(done, wait));
      await Promise.all([removing, keepEntry('drafts', 'desk', 'words')]);
      expect(await keptEntries('drafts'), `after ${String(wait)} ms`).toStrictEqual([{ key: 'desk', value: 'words' }]);
      await keepEntry('libraries', 'a', 1);
      await removeEntry('drafts', 'desk');
    }
  });
});

describe('what is kept only in place of what is expected', () => {
  it('stays while the last library is removed', async () => {
    vi.stubGlobal('indexedDB', new Device());
    for (const wait of [0, 1, 2, 3, 4, 5, 6]) {
      await keepEntry('libraries', 'a', 1);
      const removing = removeEntry('libraries', 'a');
      await new Promise((done) => setTimeout(done, wait));
      const keeping = keepIfExpected('drafts', 'desk', 'words', (kept) => kept === undefined);
      expect((await Promise.all([removing, keeping]))[1]).toBe(true);
      expect(await keptEntry('drafts', 'desk'), `after ${String(wait)} ms`).toBe('words');
      await removeEntry('drafts', 'desk');
    }
  });

  it('changes nothing where another tab kept something else, also where it is to be removed', async () => {
    vi.stubGlobal('indexedDB', new Device());
    await keepEntry('drafts', 'desk', 'of another tab');
    expect(await keepIfExpected('drafts', 'desk', undefined, (kept) => kept === 'mine')).toBe(false);
    expect(await keepIfExpected('drafts', 'desk', 'more', (kept) => kept === 'mine')).toBe(false);
    expect(await keptEntry('drafts', 'desk')).toBe('of another tab');
  });

  it('leaves no database once the last of it is removed', async () => {
    const device = new Device();
    vi.stubGlobal('indexedDB', device);
    await keepEntry('drafts', 'desk', 'words');
    expect(await keepIfExpected('drafts', 'desk', undefined, (kept) => kept === 'words')).toBe(true);
    expect(device.stores).toBeUndefined();
  });
});

describe('another tab', () => {
  const lockedBy = (request: (name: string, act: () => Promise<void>) => Promise<void>): Device => {
    const device = new Device();
    vi.stubGlobal('indexedDB', device);
    vi.stubGlobal('navigator', { locks: { request } });
    return device;
  };

  it('is waited for by its lock, which is that of the folder', async () => {
    const names: string[] = [];
    lockedBy((name, act) => {
      names.push(name);
      return act();
    });
    await keepEntry('drafts', 'desk', 1);
    await removeEntry('drafts', 'desk');
    const name = 'cryocheck https://clinic.example/cryocheck/';
    expect(names).toStrictEqual([name, name]);
  });

  it('cannot be waited for where the browser refuses locks: the entry is kept', async () => {
    lockedBy(() => Promise.reject(new Error('no locks here')));
    await keepEntry('drafts', 'desk', 1);
    expect(await keptEntries('drafts')).toStrictEqual([{ key: 'desk', value: 1 }]);
  });
});

describe('a browser that does not open what it keeps', () => {
  const closed = 'this browser does not open what it keeps; close other tabs of CryoCheck and try again';

  it('is not waited for without an end, and what it opens later is let go', async () => {
    vi.useFakeTimers();
    const close = vi.fn();
    const request: { result: object; onsuccess?: () => void } = { result: { close } };
    vi.stubGlobal('indexedDB', { open: () => request });
    const reading = expect(keptEntries('libraries')).rejects.toThrow(closed);
    await vi.advanceTimersByTimeAsync(5000);
    await reading;
    request.onsuccess?.();
    expect(close).toHaveBeenCalledOnce();
  });

  it('is not waited for once it says that another tab is in the way', async () => {
    const request: { onblocked?: () => void } = {};
    vi.stubGlobal('indexedDB', { open: () => request });
    const reading = expect(keptEntries('libraries')).rejects.toThrow(closed);
    request.onblocked?.();
    await reading;
  });
});
