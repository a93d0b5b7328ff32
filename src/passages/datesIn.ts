const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const DATE = new RegExp(
  `\\b(?:${MONTH}\\s+\\d{1,2},\\s*\\d{4}|${MONTH}\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'g',
);

/** What a document says of a date: that the policy is so old, its effect, its end, a review that was, a review to come, or nothing that is understood. */
export type DateKind = 'origin' | 'effective' | 'ends' | 'reviewed' | 'next-review' | 'other';

/** A date of a document. */
export interface PrintedDate {
  readonly printed: string;
  /** YYYY-MM-DD, or YYYY-MM where no day is printed; null where it is no date of the calendar. */
  readonly date: string | null;
  readonly kind: DateKind;
}

const kinds: readonly (readonly [DateKind, RegExp])[] = [
  // First: “original effective date” ends where “effective” does.
  [
    'origin',
    /\b(?:origin(?:al(?:ly)?|ation|ated)?|(?:initial(?:ly)?|first)(?=\s+(?:effective|issued?|publi|approv|implement|adopt)))\b(?:\s+(?:policy|effective|in\s+effect|issued?|date|publi\w+|approv\w+|implement\w+|adopt\w+|creat\w+))*|\binception\b|\bdate\s+created\b/gi,
  ],
  ['next-review', /next\s+(?:scheduled\s+|annual\s+)?review|review\s+(?:due|by)\b|re-?review/gi],
  ['effective', /\beffective\b|\bin effect\b|\bimplement(?:ed|ation)\b/gi],
  // Right before the date alone: “through our network from” ends nothing.
  [
    'ends',
    /\b(?:until|through|thru|expir(?:es|ed|ation)|end(?:s|ed)?|terminat(?:es|ed|ion))(?:\s+(?:date|on))*[\s:]*$/gi,
  ],
  ['reviewed', /\breview(?:ed)?\b|\brevis(?:ed|ion)\b|\bapproved\b|\bupdated?\b/gi],
];
/** The word that says what a date is stands before it, so many characters at most. */
const BEFORE = 60;

/** The nearest word before a date, and none beyond the date before it, says what it is; what was reviewed through a day ends on none. */
const kindAfter = (before: string): DateKind => {
  const all = kinds.flatMap(([kind, words]) =>
    [...before.matchAll(words)].map((match) => ({ kind, end: match.index + match[0].length })),
  );
  const isOfReview = all.some(({ kind }) => kind === 'reviewed') && !all.some(({ kind }) => kind === 'effective');
  const found = isOfReview ? all.filter(({ kind }) => kind !== 'ends') : all;
  return found.reduce<{ kind: DateKind; end: number }>((best, each) => (each.end > best.end ? each : best), {
    kind: 'other',
    end: -1,
  }).kind;
};

/** A year of two digits from here on is one of the last century. */
const PIVOT = 50;

const numbersOf = (printed: string): readonly string[] | undefined => {
  if (/^\d{4}-/.test(printed)) return printed.split('-');
  if (/^\d/.test(printed)) {
    const [month = '', ...rest] = printed.split(/[/-]/);
    const year = rest.at(-1) ?? '';
    return [year.length === 2 ? `${Number(year) < PIVOT ? '20' : '19'}${year}` : year, month, ...rest.slice(0, -1)];
  }
  const [, name = '', day, year = ''] = /^([a-z]+)\.?\s+(?:(\d{1,2}),\s*)?(\d{4})$/i.exec(printed) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month === -1 ? undefined : [year, String(month + 1), ...(day === undefined ? [] : [day])];
};

const calendarDate = (printed: string): string | null => {
  const [year = '', month = '', day] = (numbersOf(printed) ?? []).map((part) => part.padStart(2, '0'));
  const date = [year, month, day ?? '01'].join('-');
  const time = Date.parse(date);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    return null;
  return day === undefined ? date.slice(0, 7) : date;
};

/** Days and months as a document prints them, each once for what is said of it, in its order. */
export const datesIn = (text: string): readonly PrintedDate[] => {
  const dates = new Map<string, PrintedDate>();
  let end = 0;
  for (const match of text.matchAll(DATE)) {
    const printed = match[0].replace(/\s+/g, ' ');
    const kind = kindAfter(text.slice(Math.max(end, match.index - BEFORE), match.index));
    const key = `${kind} ${printed}`;
    if (!dates.has(key)) dates.set(key, { printed, date: calendarDate(printed), kind });
    end = match.index + match[0].length;
  }
  return [...dates.values()];
};

/** Months from the year 0 to a date. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Dates so many months after it show that an effective date is of an earlier edition, told in the history. */
const OF_AN_EARLIER_EDITION = 12;

/**
 * The day from which a document says it is in effect: the latest one that it names so; null where it names none, or only that of an
 * earlier edition.
 */
export const effectiveDate = (dates: readonly PrintedDate[]): string | null => {
  const latest = (kinds: readonly DateKind[]): string | undefined =>
    dates
      .flatMap(({ kind, date }) => (date !== null && kinds.includes(kind) ? [date] : []))
      .sort()
      .at(-1);
  const effective = latest(['effective']);
  const newest = latest(['reviewed', 'other']);
  if (effective === undefined) return null;
  return newest !== undefined && monthOf(newest) - monthOf(effective) > OF_AN_EARLIER_EDITION ? null : effective;
};
