import { shown } from './shown.ts';

// The largest file of today, a policy, has some 60,000 characters and 12 levels. What is far beyond that is refused before it is looked at.
const MOST_CHARACTERS = 1_000_000;
const MOST_LEVELS = 40;

// By codes: every line of a long list is looked at sign by sign.
const [QUOTE, BACKSLASH, COLON, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x5c, 0x3a, 0x7b, 0x7d, 0x5b, 0x5d];

/** How deep brackets nest, and how many keys there are, counted without recursion; stops once too deep. */
const countIn = (text: string): { readonly levels: number; readonly keys: number } => {
  let level = 0;
  let deepest = 0;
  let inText = false;
  let keys = 0;
  for (let index = 0; index < text.length && deepest <= MOST_LEVELS; index++) {
    const code = text.charCodeAt(index);
    if (inText) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === COLON) keys++;
    else if (code === BRACE || code === BRACKET) deepest = Math.max(deepest, ++level);
    else if (code === BRACE_END || code === BRACKET_END) level--;
  }
  return { levels: deepest, keys };
};

const keysOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  const inner: readonly unknown[] = Object.values(value);
  for (const each of inner) keys += keysOf(each);
  return keys;
};

const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** The key that stands twice in one object of a text that is JSON. */
const repeatedKey = (text: string): string | undefined => {
  const open: (Set<string> | undefined)[] = [];
  let before = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const key = String(JSON.parse(before));
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
    before = token;
  }
  return undefined;
};

/** Digits and power of ten of a number as it is written, without zeros that say nothing. */
const plainNumber = (token: string): string => {
  const [, whole = '', fraction = '', power = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${kept} ${String(Number(power) - fraction.length + digits.length - kept.length)}`;
};

const MANY_DIGITS = /[\d.]{16}/;

/** A number of a text that is JSON with more digits than a double keeps: it would be read as another. */
const longNumber = (text: string): string | undefined =>
  MANY_DIGITS.test(text)
    ? [...text.matchAll(TOKENS)]
        .map(([token]) => token)
        .find((token) => /^-?\d/.test(token) && plainNumber(token) !== plainNumber(String(Number(token))))
    : undefined;

/** JSON from an untrusted text, or what is wrong with it in words. Too long (in characters) or too deep is refused without parsing it. */
export const readJson = (
  text: string,
  most: number = MOST_CHARACTERS,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } => {
  if (text.length > most)
    return { ok: false, message: `${String(text.length)} characters; at most ${String(most)} are read` };
  const { levels, keys } = countIn(text);
  if (levels > MOST_LEVELS) return { ok: false, message: `it nests more than ${String(MOST_LEVELS)} levels deep` };
  try {
    const value: unknown = JSON.parse(text);
    // Of two equal keys JSON keeps the last without a word.
    if (keysOf(value) !== keys)
      return { ok: false, message: `${shown(repeatedKey(text))} stands twice in one object; allowed: once` };
    const long = longNumber(text);
    return long === undefined
      ? { ok: true, value }
      : { ok: false, message: `${long} has more digits than are kept; allowed: at most 15` };
  } catch (error) {
    return { ok: false, message: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};
