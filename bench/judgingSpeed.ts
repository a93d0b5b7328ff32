import { determine, type PreparedBook } from '../src/determination/index.ts';
import type { Facts } from '../src/facts/index.ts';
import { partialCases, shuffled } from './cases.ts';
import { freshTexts } from './held.ts';
import { count, exactly, type Row } from './report.ts';
import { median, medianRates, milliseconds } from './timing.ts';

const FRESH_ROUNDS = 7;
const TODAY = '2026-11-21';

type Judge = (book: PreparedBook, facts: Facts) => unknown;

const standing: Judge = (book, facts) => book.standing(facts);
const whole: Judge = (book, facts) => determine(book, facts, TODAY);
const freshBooks = (): readonly PreparedBook[] => freshTexts().map(({ book }) => book);

/** Cases with the book that judges each, in mixed order; the books are told by their place in the list. */
const mixed = (): readonly (readonly [number, Facts])[] =>
  shuffled(freshTexts().flatMap(({ text }, place) => partialCases(text).map((facts) => [place, facts] as const)));

const through = (cases: readonly (readonly [number, Facts])[], books: readonly PreparedBook[], judge: Judge): void => {
  for (const [place, facts] of cases) {
    const book = books[place];
    if (book) judge(book, facts);
  }
};

/** Cases a second where each book was compiled just before and no case was judged: all caches are empty. */
const firstPassRate = (cases: readonly (readonly [number, Facts])[], judge: Judge): number =>
  median(
    Array.from({ length: FRESH_ROUNDS }, () => {
      const books = freshBooks();
      return (cases.length * 1000) / milliseconds(() => through(cases, books, judge));
    }),
  );

/** Fewer are too soon through to be timed. */
const FEWEST = 1000;

/** Cases a second of the slowest text, each by itself in its payer's book: what an office with one payer meets. */
const slowestAlone = async (
  cases: readonly (readonly [number, Facts])[],
  books: readonly PreparedBook[],
): Promise<number> => {
  const own = books.map((_, place) => cases.filter(([each]) => each === place));
  const rates = await medianRates(
    own.flatMap((each, place) =>
      each.length < FEWEST
        ? []
        : [{ name: String(place), cases: each.length, run: () => through(each, books, standing) }],
    ),
  );
  return Math.min(...rates.values());
};

/** Partial and complete cases of all texts of all payers’ books: their exact standing, and whole determinations. */
export const measureJudging = async (): Promise<readonly Row[]> => {
  const cases = mixed();
  const books = freshBooks();
  const rates = await medianRates([
    { name: 'standing', cases: cases.length, run: () => through(cases, books, standing) },
    { name: 'whole', cases: cases.length, run: () => through(cases, books, whole) },
  ]);
  return [
    {
      what: 'distinct cases, each tested fact unknown or any value, numbers at and beside thresholds',
      result: exactly(cases.length),
    },
    {
      what: 'exact outcome, possible outcomes and missing facts: each case once, caches empty',
      result: `${count(firstPassRate(cases, standing))} / s`,
    },
    {
      what: 'the same again and again, texts one by one: the slowest',
      result: `${count(await slowestAlone(cases, books))} / s`,
      target: 'at least 2,000,000 / s',
    },
    {
      what: 'the same again and again, all texts in mixed order',
      result: `${count(rates.get('standing') ?? 0)} / s`,
    },
    { what: 'whole determinations: each case once, caches empty', result: `${count(firstPassRate(cases, whole))} / s` },
    {
      what: 'the same again and again',
      result: `${count(rates.get('whole') ?? 0)} / s`,
      target: 'at least 100,000 / s',
    },
  ];
};
