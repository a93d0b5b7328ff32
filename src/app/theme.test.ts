import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');
const darkAt = css.indexOf('prefers-color-scheme: dark');

/** The colors that a part of the style sheet gives by name, as #rrggbb. */
const colorsIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

const light = colorsIn(css.slice(0, darkAt));
const dark = colorsIn(css.slice(darkAt, css.indexOf('\n}', darkAt)));
const schemes = [
  { scheme: 'light', colors: light },
  { scheme: 'dark', colors: dark },
];

/** Relative luminance, 0 to 1 (WCAG 2.2). */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast ratio of two colors, 1 to 21 (WCAG 2.2). */
const contrast = (one: string, other: string): number => {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
};

const grounds = ['paper', 'surface', 'sunken'];
const outcomes = ['supported', 'unsupported', 'payer-decides', 'needs-information', 'not-addressed'];
const each = (fronts: readonly string[], backs: readonly string[]): (readonly [string, string])[] =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

/** Words on what they stand on: 4.5 (WCAG 1.4.3). */
const words = [
  ...each(['ink', 'muted', 'accent', 'accent-strong', 'problem'], grounds),
  ...each(['ink', 'muted', 'accent'], ['accent-soft']),
  ...each(['ink', 'problem'], ['problem-soft']),
  ...each(['on-accent'], ['accent', 'accent-strong']),
  ...outcomes.flatMap((outcome) => each([outcome], ['paper', 'surface', `${outcome}-soft`])),
  ...outcomes.flatMap((outcome) => each(['ink', 'muted', 'accent'], [`${outcome}-soft`])),
];

/** The edge of a control, the ring of the focus and the edge of an outcome beside what they stand on: 3 (WCAG 1.4.11). */
const edges = [
  ...each(['edge', 'focus', 'accent', 'problem'], ['paper', 'surface']),
  ...each(['focus'], ['sunken', 'accent-soft']),
  ...outcomes.flatMap((outcome) => each([outcome], ['paper', 'surface', `${outcome}-soft`])),
];

/** What divides and decorates, and tells nothing by itself. */
const decoration = ['line'];

describe('the way contrast is computed', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ff0000', 1],
  ])('%s on %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });
});

describe.each(schemes)('$scheme', ({ colors }) => {
  it.each(words)('%s is read on %s', (front, back) => {
    expect(contrast(colors.get(front) ?? '', colors.get(back) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s is seen on %s', (front, back) => {
    expect(contrast(colors.get(front) ?? '', colors.get(back) ?? '')).toBeGreaterThanOrEqual(3);
  });

  it('has every color of the palette, and each is judged here', () => {
    const judged = new Set([...words, ...edges].flat());
    expect([...colors.keys()].sort()).toEqual([...judged, ...decoration].sort());
  });
});

describe('the palette', () => {
  it('is used: no color of it is left that nothing wears', () => {
    const folder = new URL('..', import.meta.url);
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(ui|screens|app)[\\/].*\.(tsx?|css)$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const isWorn = (name: string): boolean =>
      new RegExp(
        `(text|bg|border|border-s|fill|stroke|outline|decoration)-${name}(?![a-z-])|var\\(--color-${name}\\)`,
      ).test(source);
    expect(light.size).toBeGreaterThan(20);
    expect([...light.keys()].filter((name) => !isWorn(name))).toEqual([]);
  });
});
