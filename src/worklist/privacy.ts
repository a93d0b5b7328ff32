import { normalized } from './normalized.ts';
import { plainHeader } from './sheet.ts';
import { factOfHeader, privateHeader, useOfHeader } from './words.ts';

/** A column that was not taken in, and what it holds: "a name", "a birth date". */
export interface DroppedColumn {
  readonly header: string;
  readonly holds: string;
}

/** So many cells are looked at before a column is taken in. */
const SAMPLE = 200;
/** From this share of its cells a column holds what they look like. */
const MOST_CELLS = 0.5;
/** A list of procedures is of these days; a column of older dates is one of births. */
const BIRTHS_BEFORE = 2012;

const yearIn = (text: string): number | undefined => {
  const year = /(?:^|[/.\- ])((?:19|20)\d{2})(?:$|[/.\-T ])/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
};

const looks: readonly { readonly holds: string; readonly fits: (text: string) => boolean }[] = [
  { holds: 'a birth date', fits: (text) => (yearIn(text) ?? BIRTHS_BEFORE) < BIRTHS_BEFORE },
  { holds: 'a phone number', fits: (text) => /^\+?1?[\s.-]*\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}(\s*x\d+)?$/.test(text) },
  { holds: 'an address', fits: (text) => /^\S+@\S+\.\S+$/.test(text) },
  {
    holds: 'an address',
    fits: (text) =>
      /^\d+\s+.*\b(st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|ct|court|way|hwy|apt)\b/i.test(text) ||
      /^\d{5}-\d{4}$/.test(text),
  },
  {
    holds: 'a member or record number',
    fits: (text) => /^\d{3}-\d{2}-\d{4}$/.test(text) || /^[A-Z]{0,4}[-\s]?\d{6,}[A-Z]{0,2}$/i.test(text),
  },
  { holds: 'a name', fits: (text) => /^\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}'’.-]*(\s+\p{L}\.?)?$/u.test(text) },
  {
    holds: 'a name',
    fits: (text) => /^\p{Lu}[\p{Ll}'’-]+\s+(\p{Lu}\.?\s+)?\p{Lu}[\p{L}'’-]+$/u.test(text) && !/\d/.test(text),
  },
];

/** A header word within a longer header: "Patient Last Name", "Member ID (primary)". */
const privateWithin = (header: string): string | undefined => {
  const words = normalized(header)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
    .split(' ');
  for (let size = words.length; size > 0; size--)
    for (let from = 0; from + size <= words.length; from++) {
      const found = privateHeader(words.slice(from, from + size).join(' '));
      if (found !== undefined) return found;
    }
  return undefined;
};

/**
 * What a column says of a person, by its header or by its cells; undefined: nothing that was noticed. A header that names a fact,
 * a key or a clinician is taken at its word, unless its cells look like birth dates, phones or numbers of a person.
 */
export const privateContentOf = (header: string, texts: readonly string[]): string | undefined => {
  const plain = plainHeader(header);
  const own = privateHeader(plain);
  if (own !== undefined) return own;
  if (factOfHeader(plain) !== undefined || useOfHeader(plain) !== undefined) return undefined;
  const within = privateWithin(plain);
  if (within !== undefined) return within;
  const sample = texts
    .filter((text) => text.trim() !== '')
    .slice(0, SAMPLE)
    .map((text) => text.trim());
  if (sample.length === 0) return undefined;
  return looks.find(({ fits }) => sample.filter(fits).length / sample.length >= MOST_CELLS)?.holds;
};
