/** Bytes that are gathered, to be written in one go. Copying bytes that are ready costs far less than joining and encoding texts. */
export interface Page {
  readonly add: (bytes: Uint8Array) => void;
  /** Adds one sign of ASCII, by its code. */
  readonly addSign: (code: number) => void;
  readonly addText: (text: string) => void;
  /** What was gathered; valid until the next thing is added after `clear`. */
  readonly bytes: () => Uint8Array;
  readonly clear: () => void;
}

const FIRST_SIZE = 1 << 19;
const MOST_BYTES_A_CHARACTER = 3;

export const createPage = (): Page => {
  let page = Buffer.allocUnsafe(FIRST_SIZE);
  let end = 0;
  const makeRoom = (wanted: number): void => {
    if (end + wanted <= page.length) return;
    const larger = Buffer.allocUnsafe(Math.max(page.length * 2, end + wanted));
    larger.set(page.subarray(0, end));
    page = larger;
  };
  return {
    add: (bytes) => {
      makeRoom(bytes.length);
      page.set(bytes, end);
      end += bytes.length;
    },
    addSign: (code) => {
      makeRoom(1);
      page[end++] = code;
    },
    addText: (text) => {
      makeRoom(text.length * MOST_BYTES_A_CHARACTER);
      end += page.write(text, end);
    },
    bytes: () => page.subarray(0, end),
    clear: () => {
      end = 0;
    },
  };
};

/** A text as UTF-8. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text);
/** Signs of JSON by their codes. */
export const signs = { comma: 0x2c, opened: 0x5b, closed: 0x5d, ended: 0x7d } as const;

const MOST_KEPT = 10_000;
const quoted = new Map<string, Uint8Array>();
const made = new WeakMap<object, Uint8Array>();

/** Adds a text as JSON. Most come again and again; what comes from cases is kept in limited number. */
export const addQuoted = (text: string, page: Page): void => {
  const known = quoted.get(text);
  if (known) {
    page.add(known);
    return;
  }
  const bytes = bytesOf(JSON.stringify(text));
  if (quoted.size < MOST_KEPT) quoted.set(text, bytes);
  page.add(bytes);
};

/** Adds what determinations share (a caution, a code, a test with its reading) as JSON, made once. */
export const addShared = (value: object, page: Page): void => {
  const known = made.get(value);
  if (known) {
    page.add(known);
    return;
  }
  const bytes = bytesOf(JSON.stringify(value));
  made.set(value, bytes);
  page.add(bytes);
};

/** Adds a list; `addItem` adds each of its items. */
export const addList = <Item>(items: readonly Item[], addItem: (item: Item, page: Page) => void, page: Page): void => {
  page.addSign(signs.opened);
  let isFirst = true;
  for (const item of items) {
    if (!isFirst) page.addSign(signs.comma);
    addItem(item, page);
    isFirst = false;
  }
  page.addSign(signs.closed);
};
