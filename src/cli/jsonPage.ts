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

/** Adds a field of few values as JSON, with what stands before it. What comes from cases is kept in limited number. */
export const quotedField = (before: string): ((text: string | null, page: Page) => void) => {
  const made = new Map<string | null, Uint8Array>();
  return (text, page) => {
    let bytes = made.get(text);
    if (!bytes) {
      bytes = bytesOf(before + JSON.stringify(text));
      if (made.size < MOST_KEPT) made.set(text, bytes);
    }
    page.add(bytes);
  };
};

/** Adds what determinations share as JSON, made once, with what stands before it. `inOrder`: its fields as they are written. */
export const sharedField = <Value extends object>(
  before: string,
  inOrder: (value: Value) => object = (value) => value,
): ((value: Value | null, page: Page) => void) => {
  const made = new WeakMap<Value, Uint8Array>();
  const none = bytesOf(`${before}null`);
  return (value, page) => {
    let bytes = value === null ? none : made.get(value);
    if (!bytes && value !== null) {
      bytes = bytesOf(before + JSON.stringify(inOrder(value)));
      made.set(value, bytes);
    }
    if (bytes) page.add(bytes);
  };
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
