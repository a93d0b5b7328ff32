import { expect, test } from 'vitest';
import { compareCopy } from '../../src/passages/index.ts';
import { differing, heldSources, type HeldSource } from './heldSources.ts';

/** Numbers from 0 to below 1, the same in every run (mulberry32). */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Change = readonly [what: string, where: RegExp, put: (found: string) => string];

const changes: readonly Change[] = [
  ['a number', /(?<![\w/.-])\d{1,3}(?![\w/.-])/g, (found) => String(Number(found) + 1)],
  ['a unit', /\bcm\b|\bmL\b|\bmm\b|%/g, (found) => (found === 'mm' ? 'cm' : 'mm')],
  ['and and or', /\band\b|\bor\b|\bOR\b/g, (found) => (found.toLowerCase() === 'or' ? 'and' : 'or')],
  ['not put in or taken out', /\b(?:not|is|are|may)\b/g, (found) => (found === 'not' ? '' : `${found} not`)],
  ['a site', /\b(?:breast|lung|bone|kidney|pancreas|liver|prostate|renal)\b/gi, () => 'spleen'],
  ['a site put in', /\b(?:breast|lung|bone|kidney|pancreas|liver|prostate)\b/gi, (found) => `${found}, spleen`],
  ['a code', /\b(?:\d{5}|\d{4}T)\b/g, (found) => (found.startsWith('9') ? '12345' : `9${found.slice(1)}`)],
  ['a date', /\b(?:19|20)\d\d\b/g, (found) => String(Number(found) + 1)],
];

const changedAt = (line: string, { index, 0: found }: RegExpMatchArray, put: (found: string) => string): string =>
  `${line.slice(0, index)}${put(found)}${line.slice((index ?? 0) + found.length)}`;

const pick = <Item>(from: readonly Item[], random: () => number): Item | undefined =>
  from[Math.floor(random() * from.length)];

interface Tried {
  readonly source: HeldSource;
  readonly text: readonly string[];
  readonly line: number;
  readonly what: string;
}

/** A change of a kind in one of these lines; undefined where none of them has such a word. */
const changeIn = (
  source: HeldSource,
  lines: readonly number[],
  [what, where, put]: Change,
  random: () => number,
): Tried | undefined => {
  const all = source.text.split('\n');
  const line = pick(
    lines.filter((number) => all[number - 1]?.match(where)),
    random,
  );
  if (line === undefined) return undefined;
  const match = pick([...(all[line - 1] ?? '').matchAll(where)], random);
  if (!match) return undefined;
  return {
    source,
    line,
    what: `${source.name} line ${String(line)}: ${what}, ${match[0]} > ${put(match[0])}`,
    text: all.map((each, at) => (at + 1 === line ? changedAt(each, match, put) : each)),
  };
};

const inside = ({ cited }: HeldSource): readonly number[] => [
  ...new Set(cited.flatMap(({ lines: [from, to] }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))),
];

/** Lines so far from every cited one that no sequence of theirs is watched for it. */
const outside = (source: HeldSource): readonly number[] => {
  const cited = inside(source);
  const count = source.text.split('\n').length;
  return Array.from({ length: count }, (_, at) => at + 1).filter((line) =>
    cited.every((each) => Math.abs(each - line) > 6),
  );
};

const draw = (count: number, seed: number, lines: (source: HeldSource) => readonly number[]): readonly Tried[] => {
  const random = seeded(seed);
  const tried: Tried[] = [];
  for (let turn = 0; tried.length < count && turn < count * 50; turn++) {
    const source = pick(heldSources, random);
    const change = pick(changes, random);
    const one = source && change && changeIn(source, lines(source), change, random);
    if (one) tried.push(one);
  }
  return tried;
};

const flaggedIn = ({ source, text }: Tried): readonly string[] =>
  differing(compareCopy(source.prints, [{ lines: text }], source.policy));

test('of 400 single changes inside cited passages at least 396 are told at the right one', () => {
  const tried = draw(400, 20261126, inside);
  const missed = tried.filter((one) => {
    const flagged = flaggedIn(one);
    return one.source.cited
      .filter(({ lines: [from, to] }) => one.line >= from && one.line <= to)
      .some(({ id }) => !flagged.includes(id));
  });
  console.log(
    [
      `${String(tried.length - missed.length)} of ${String(tried.length)} changes told`,
      ...missed.map(({ what }) => `not told: ${what}`),
    ].join('\n'),
  );
  expect(tried).toHaveLength(400);
  expect(missed.length).toBeLessThanOrEqual(4);
});

test('100 changes outside every cited passage flag none', () => {
  const tried = draw(100, 14, outside);
  expect(tried).toHaveLength(100);
  expect(tried.flatMap((one) => flaggedIn(one).map((id) => `${one.what}: ${id}`))).toEqual([]);
});
