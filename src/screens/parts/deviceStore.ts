import { openTurns } from './turns.ts';

/** What is kept on the device until a person removes it: libraries, and drafts of policies. Never a case, never a patient. */
const stores = ['libraries', 'drafts'] as const;
export type DeviceStore = (typeof stores)[number];

/** The most that a browser may take to open what it keeps, in ms. */
const MOST_MS = 5000;

const nameHere = (): string => `cryocheck ${new URL('./', document.baseURI).href}`;

const wordsOf = (error: DOMException | null): Error =>
  new Error(error === null ? 'this browser keeps nothing from this page' : `this browser refused: ${error.message}`);

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((done, fail) => {
    request.onsuccess = () => {
      done(request.result);
    };
    request.onerror = () => {
      fail(wordsOf(request.error));
    };
  });

/** The database of this folder; undefined where there is none and none is wanted. Looking for it leaves nothing behind. */
const opened = (isWanted: boolean): Promise<IDBDatabase | undefined> =>
  new Promise((done, fail) => {
    const request = indexedDB.open(nameHere(), 1);
    let isNone = false;
    let isGivenUp = false;
    const giveUp = (): void => {
      isGivenUp = true;
      fail(new Error('this browser does not open what it keeps; close other tabs of CryoCheck and try again'));
    };
    const limit = setTimeout(giveUp, MOST_MS);
    request.onblocked = giveUp;
    request.onupgradeneeded = () => {
      isNone = !isWanted || isGivenUp;
      if (isNone) request.transaction?.abort();
      else for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      clearTimeout(limit);
      // Nobody waits for it any longer, and whoever wants it removed would.
      if (isGivenUp) request.result.close();
      else done(request.result);
    };
    request.onerror = (event) => {
      clearTimeout(limit);
      event.preventDefault();
      if (isNone) done(undefined);
      else fail(wordsOf(request.error));
    };
  });

/** Does something with the database and lets go of it, so that another tab can remove it. */
const within = async <Result>(
  isWanted: boolean,
  act: (database: IDBDatabase) => Promise<Result>,
): Promise<Result | undefined> => {
  if (typeof indexedDB === 'undefined') throw wordsOf(null);
  const database = await opened(isWanted);
  if (!database) return undefined;
  try {
    return await act(database);
  } finally {
    database.close();
  }
};

const isEmpty = async (database: IDBDatabase): Promise<boolean> => {
  const counts = await Promise.all(
    stores.map((store) => asked(database.transaction(store).objectStore(store).count())),
  );
  return counts.every((count) => count === 0);
};

/** One entry; undefined where there is none. Rejects, with words, where the browser refuses. */
export const keptEntry = (store: DeviceStore, key: string): Promise<unknown> =>
  within<unknown>(false, (database) => asked(database.transaction(store).objectStore(store).get(key)));

/** What is kept under a key. */
export interface KeptEntry {
  readonly key: string;
  readonly value: unknown;
}

/** Every entry of a store, in the order of their keys. Rejects, with words, where the browser refuses. */
export const keptEntries = async (store: DeviceStore): Promise<readonly KeptEntry[]> =>
  (await within(false, async (database): Promise<readonly KeptEntry[]> => {
    const entries = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([asked(entries.getAllKeys()), asked<unknown[]>(entries.getAll())]);
    return keys.flatMap((key, index) => (typeof key === 'string' ? [{ key, value: values[index] }] : []));
  })) ?? [];

const inTurn = openTurns();

/** Waits for the browser's lock on the database, and answers with what lets go of it. A page without an origin has no locks, and no tab shares its database. */
const locked = (): Promise<() => void> =>
  new Promise((done) => {
    const withoutLock = (): void => {
      done(() => undefined);
    };
    if ('locks' in navigator)
      navigator.locks
        .request(
          nameHere(),
          () =>
            new Promise<void>((letGo) => {
              done(letGo);
            }),
        )
        .catch(withoutLock);
    else withoutLock();
  });

/** Does what changes the database while no other change is made, in this tab and, where the browser has locks, in any. */
const alone = <Result>(act: () => Promise<Result>): Promise<Result> =>
  inTurn(async () => {
    const letGo = await locked();
    try {
      return await act();
    } finally {
      letGo();
    }
  });

/** Keeps an entry, at once in place of another: both are done, or neither. Resolves once it is written; rejects, with words, where the browser refuses or is full. */
export const keepEntry = (store: DeviceStore, key: string, value: unknown, instead?: string): Promise<void> =>
  alone(async () => {
    await within(
      true,
      (database) =>
        new Promise<void>((done, fail) => {
          const transaction = database.transaction(store, 'readwrite');
          const entries = transaction.objectStore(store);
          entries.put(value, key);
          if (instead !== undefined) entries.delete(instead);
          // It asks for nothing more, and is not taken back when the page goes.
          transaction.commit();
          transaction.oncomplete = () => {
            done();
          };
          transaction.onabort = () => {
            fail(wordsOf(transaction.error));
          };
        }),
    );
  });

/** Removes the database. One that is still read in another tab goes once that lets go of it. */
const removeDatabase = (): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(nameHere());
    request.onsuccess = () => {
      done();
    };
    request.onblocked = () => {
      done();
    };
    request.onerror = () => {
      fail(wordsOf(request.error));
    };
  });

/** Changes an entry where the one that is there is the expected one, in one step. */
const changedIfExpected = (
  database: IDBDatabase,
  [store, key, value]: readonly [DeviceStore, string, unknown],
  isExpected: (kept: unknown) => boolean,
): Promise<boolean> =>
  new Promise((done, fail) => {
    const transaction = database.transaction(store, 'readwrite');
    const entries = transaction.objectStore(store);
    const request = entries.get(key);
    let isKept = false;
    request.onsuccess = () => {
      isKept = isExpected(request.result);
      if (isKept && value === undefined) entries.delete(key);
      else if (isKept) entries.put(value, key);
    };
    transaction.oncomplete = () => {
      done(isKept);
    };
    transaction.onabort = () => {
      fail(wordsOf(transaction.error));
    };
  });

/**
 * Keeps an entry as long as the one that is there is the expected one; what is there is looked at and changed at once, whatever
 * other tabs do. `undefined` removes it, and with the last one all trace that there ever was any. Resolves with false, and changes
 * nothing, where it is another. Rejects, with words, where the browser refuses or is full.
 */
export const keepIfExpected = (
  store: DeviceStore,
  key: string,
  value: unknown,
  isExpected: (kept: unknown) => boolean,
): Promise<boolean> =>
  alone(async () => {
    const done = await within(value !== undefined, async (database) => {
      const isKept = await changedIfExpected(database, [store, key, value], isExpected);
      return { isKept, isLast: isKept && value === undefined && (await isEmpty(database)) };
    });
    if (done?.isLast === true) await removeDatabase();
    return done?.isKept ?? isExpected(undefined);
  });

/** Removes an entry, and with the last one all trace that there ever was any. */
export const removeEntry = (store: DeviceStore, key: string): Promise<void> =>
  alone(async () => {
    const wasLast = await within(false, async (database) => {
      await asked(database.transaction(store, 'readwrite').objectStore(store).delete(key));
      return isEmpty(database);
    });
    if (wasLast === true) await removeDatabase();
  });
