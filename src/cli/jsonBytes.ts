import type { Page } from './page.ts';

/** A text as UTF-8. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text);
export const comma = bytesOf(',');
const opened = bytesOf('[');
const closed = bytesOf(']');
const empty = bytesOf('[]');

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
  if (items.length === 0) {
    page.add(empty);
    return;
  }
  let before = opened;
  for (const item of items) {
    page.add(before);
    addItem(item, page);
    before = comma;
  }
  page.add(closed);
};
