import type { Bounds, NumberDomain } from './definition.ts';
import { withUnit } from './domain.ts';

const signs = [
  ['above', '>'],
  ['atLeast', '>='],
  ['below', '<'],
  ['atMost', '<='],
] as const;

/** Bounds as they are typed: `>60`, `<=15`, `3-5`, or `>3 <=4`. The inverse of `typedBounds`. */
export const boundsAsTyped = (bounds: Bounds): string => {
  const { atLeast, atMost } = bounds;
  if (atLeast !== undefined && atMost !== undefined) return `${String(atLeast)}-${String(atMost)}`;
  return signs.flatMap(([key, sign]) => (bounds[key] === undefined ? [] : [`${sign}${String(bounds[key])}`])).join(' ');
};

const keyOfSign: ReadonlyMap<string, keyof Bounds> = new Map([
  ['>', 'above'],
  ['>=', 'atLeast'],
  ['≥', 'atLeast'],
  ['=>', 'atLeast'],
  ['<', 'below'],
  ['<=', 'atMost'],
  ['≤', 'atMost'],
  ['=<', 'atMost'],
]);

/** One end of bounds as it was typed: which, and the text of its number. */
export type TypedEnd = readonly [end: keyof Bounds, number: string];

const SIGN_FIRST = /^(>=|<=|=>|=<|>|<|≥|≤)\s*([^<>=≥≤]+)/;
const RANGE = /^([\d.]+[^\d\-–—<>]*?)\s*[-–—]\s*(\d.*)$/s;

/**
 * The ends of bounds that were typed, with the texts of their numbers; undefined where a text is none: `>60`, `≥ 60`, `3-5`,
 * `>3 <=4`. Whether the numbers are numbers is not judged here.
 */
export const typedEnds = (text: string): readonly TypedEnd[] | undefined => {
  const range = RANGE.exec(text.trim());
  if (range)
    return [
      ['atLeast', (range[1] ?? '').trim()],
      ['atMost', (range[2] ?? '').trim()],
    ];
  const ends: TypedEnd[] = [];
  for (let left = text.trim(); left !== '';) {
    const [whole = '', sign = '', number = ''] = SIGN_FIRST.exec(left) ?? [];
    const end = keyOfSign.get(sign);
    if (end === undefined) return undefined;
    ends.push([end, number.trim()]);
    left = left.slice(whole.length).trim();
  }
  return ends.length === 0 ? undefined : ends;
};

/** Bounds as people read them, with the unit: "above 60 mL/min/1.73 m²", "3 to 5 cm". */
export const boundsInText = ({ above, atLeast, below, atMost }: Bounds, domain: NumberDomain): string =>
  withUnit(
    atLeast !== undefined && atMost !== undefined
      ? `${String(atLeast)} to ${String(atMost)}`
      : [
          ...(above === undefined ? [] : [`above ${String(above)}`]),
          ...(atLeast === undefined ? [] : [`at least ${String(atLeast)}`]),
          ...(below === undefined ? [] : [`below ${String(below)}`]),
          ...(atMost === undefined ? [] : [`at most ${String(atMost)}`]),
        ].join(' and '),
    domain,
  );
