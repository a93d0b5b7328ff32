import type { PreparedCopy } from './preparedCopy.ts';
import { wordsIn } from './words.ts';

/** What a policy is called: as its text prints it, null where it bears none. */
export interface PolicyNames {
  readonly number: string | null;
  readonly title: string | null;
}

/** A title stands near the beginning. */
const HEAD_WORDS = 400;
/** Titles are reworded from year to year: this share of its words must stand in order of the page. */
const TITLE_SHARE = 0.8;
/** So much of the text that was read proves whose it is, whatever it is called. */
const SURELY_SHARED = 0.85;
/** So much of the copy itself stands in what was read: a part of it was pasted. */
const SURELY_A_PART = 0.7;

/** The number that a document gives itself at its head. */
const OWN_NUMBER = /\bpolicy\s+(?:number|no\.?|#)\s*:?\s*((?:[a-z]{1,6}-?)?\d[\w.]*)/i;

/** A number without the words and letters before it: "Surgery, Policy No. 132" is 132, "MP-429" is 429. */
const bareNumber = (number: string): string =>
  /\d[\w.]*$/.exec(number.toLowerCase())?.[0].replace(/^0+/, '') ?? number.toLowerCase();

const bearsAnother = ({ document: { text, words } }: Pick<PreparedCopy, 'document'>, number: string): boolean => {
  const own = OWN_NUMBER.exec(text.slice(0, words[HEAD_WORDS]?.start))?.[1];
  return own !== undefined && bareNumber(own) !== bareNumber(number);
};

const numberStands = (text: string, number: string): boolean => {
  const escaped = bareNumber(number).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(policy|number|no\\.?|ncd|#|\\()[\\s:#.-]*(?:[a-z]{1,6}-?)?0*${escaped}(?![\\d.]*\\d)`, 'i').test(
    text,
  );
};

const titleStands = ({ document }: Pick<PreparedCopy, 'document'>, title: string): boolean => {
  const wanted = wordsIn(title).map(({ folded }) => folded);
  const head = document.words.slice(0, HEAD_WORDS).map(({ folded }) => folded);
  const nearest = head.map((_, from) => {
    const stretch = new Set(head.slice(from, from + wanted.length + 3));
    return wanted.filter((word) => stretch.has(word)).length;
  });
  return wanted.length > 0 && Math.max(0, ...nearest) / wanted.length >= TITLE_SHARE;
};

/**
 * Whether a copy is a text of this policy: it bears no other number, and it bears the number; or, without one, the title; or nearly all that was read stands in
 * it; or nearly all of it stood in what was read (a part that was pasted).
 */
export const isThisPolicy = (copy: PreparedCopy, { number, title }: PolicyNames, shared: number): boolean => {
  const { words, text } = copy.document;
  if (words.length === 0) return false;
  if (number !== null && bearsAnother(copy, number)) return false;
  const own = copy.known.filter(Boolean).length / words.length;
  const isCalledSo = number !== null ? numberStands(text, number) : title !== null && titleStands(copy, title);
  return (isCalledSo && shared > 0.1) || shared >= SURELY_SHARED || own >= SURELY_A_PART;
};
