/** What is kept on the device until a person removes it: libraries, and drafts of policies. Never a case, never a patient. */
const stores = ['libraries', 'drafts'] as const;
export type DeviceStore = (typeof stores)[number];

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
    request.onupgradeneeded = () => {
      isNone = !isWanted;
      if (isNone) request.transaction?.abort();
      else for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      done(request.result);
    };
    request.onerror = (event) => {
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

/** Every entry of a store, in the order of their keys. Rejects, with words, where the browser refuses. */
export const keptEntries = async (store: DeviceStore): Promise<readonly unknown[]> =>
  (await within<readonly unknown[]>(false, (database) =>
    asked(database.transaction(store).objectStore(store).getAll()),
  )) ?? [];

/** Keeps an entry. Resolves once it is written; rejects, with words, where the browser refuses or is full. */
export const keepEntry = async (store: DeviceStore, key: string, value: unknown): Promise<void> => {
  await within(
    true,
    (database) =>
      new Promise<void>((done, fail) => {
        const transaction = database.transaction(store, 'readwrite');
        transaction.objectStore(store).put(value, key);
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
};

/** Removes an entry, and with the last one all trace that there ever was any. */
export const removeEntry = async (store: DeviceStore, key: string): Promise<void> => {
  const wasLast = await within(false, async (database) => {
    await asked(database.transaction(store, 'readwrite').objectStore(store).delete(key));
    return isEmpty(database);
  });
  if (wasLast === true) await asked(indexedDB.deleteDatabase(nameHere()));
};
