import { expect, test } from 'vitest';
import { compareCopy, type Comparison } from './index.ts';
import { madeUpCited, madeUpNames, madeUpPrints, madeUpText } from './fixtures/madeUpText.ts';

const lines = madeUpText.split('\n');

const compared = (text: readonly string[]): Comparison => compareCopy(madeUpPrints, [{ lines: text }], madeUpNames);

const flagged = (text: readonly string[]): readonly string[] =>
  compared(text)
    .passages.filter(({ found }) => found !== 'unchanged')
    .map(({ id }) => id);

const withLine = (number: number, change: (line: string) => string): readonly string[] =>
  lines.map((line, at) => (at + 1 === number ? change(line) : line));

test('a copy of the text itself is unchanged, and nothing in it is new', () => {
  const { verdict, passages, new: news, shared } = compared(lines);
  expect({ verdict, news, shared }).toEqual({ verdict: 'unchanged', news: [], shared: 1 });
  expect(passages.map(({ id }) => id)).toEqual(madeUpCited.map(({ id }) => id));
});

test.each<[what: string, line: number, change: (line: string) => string, flagged: readonly string[]]>([
  ['a number', 12, (line) => line.replace('4 cm', '3 cm'), ['shed']],
  ['a unit', 12, (line) => line.replace('4 cm', '4 mm'), ['shed']],
  ['a limit', 13, (line) => line.replace('less than 60', 'more than 60'), ['shed.1']],
  ['and to or', 13, (line) => line.replace('day, and', 'day, or'), ['shed.1']],
  ['not put in', 14, (line) => line.replace('cannot be', 'cannot easily be'), ['shed.2']],
  ['not taken out', 25, (line) => line.replace('no need', 'need'), ['day']],
  ['a site put in', 20, (line) => line.replace('the well', 'the well, the barn'), ['rest']],
  ['a site taken out', 20, (line) => line.replace(', the well', ''), ['rest']],
  ['a site put in at the very end', 20, (line) => line.replace('cut out.', 'cut out or a mason.'), ['rest']],
  ['a code', 31, (line) => line.replace('G1001', 'G1009'), ['codes']],
  ['a date', 45, (line) => line.replace('3/1/2026', '4/1/2026'), ['history']],
  ['a word at the very beginning', 14, (line) => line.replace('- The growth', '- Rarely the growth'), ['shed.2']],
])('%s in a cited passage is told at that passage', (_, line, change, expected) => {
  const changed = withLine(line, change);
  expect(changed).not.toEqual(lines);
  expect(flagged(changed)).toEqual(expected);
  expect(compared(changed).verdict).toBe('changed');
});

test('a passage that was taken out is gone', () => {
  const { passages } = compared(lines.filter((_, at) => at + 1 !== 14));
  expect(passages.filter(({ found }) => found === 'gone').map(({ id }) => id)).toEqual(['shed.2']);
});

test('what was put in is marked in the words of the copy', () => {
  const passage = compared(withLine(20, (line) => line.replace('the well', 'the well, the barn'))).passages.find(
    ({ id }) => id === 'rest',
  );
  expect(
    passage?.excerpt
      .filter(({ isNew }) => isNew)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('barn');
  expect(passage?.excerpt.map(({ text }) => text).join(' ')).toContain('of the fence');
});

test('a new sentence beside the cited passages is told, and flags none of them', () => {
  const text = [
    ...lines.slice(0, 20),
    '',
    'Freezing in the snow is never paid for, whatever the contract says.',
    ...lines.slice(20),
  ];
  expect(flagged(text)).toEqual([]);
  expect(compared(text).new).toEqual(['Freezing in the snow is never paid for, whatever the contract says.']);
});

test('changes in the background flag nothing and are no news of the statement', () => {
  const words = [39, 40, 41].flatMap((number) =>
    [...(lines[number - 1] ?? '').matchAll(/[a-z]{4,}/g)].map((match) => ({ number, match })),
  );
  expect(words.length).toBeGreaterThan(80);
  for (const { number, match } of words) {
    const text = withLine(
      number,
      (line) => `${line.slice(0, match.index)}zebra${line.slice(match.index + match[0].length)}`,
    );
    expect(flagged(text), match[0]).toEqual([]);
  }
});

test('four hundred single changes inside cited passages: at least 99 of 100 are told at the right one', () => {
  const missed: string[] = [];
  let tried = 0;
  for (const {
    id,
    lines: [from, to],
  } of madeUpCited) {
    for (let number = from; number <= to; number++) {
      for (const match of (lines[number - 1] ?? '').matchAll(/[A-Za-z0-9/]+/g)) {
        const end = match.index + match[0].length;
        for (const put of ['', 'zebra', `not ${match[0]}`, `${match[0]}, zebra`]) {
          const text = withLine(number, (line) => `${line.slice(0, match.index)}${put}${line.slice(end)}`);
          tried++;
          if (!flagged(text).includes(id)) missed.push(`${id}: ${match[0]} > ${put}`);
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(400);
  expect(missed.length / tried, missed.join('; ')).toBeLessThanOrEqual(0.01);
});

test('a policy of the same origin under another number is another policy, and what they share is told', () => {
  const sister = madeUpText
    .replace('ACME-77', 'ZETA-12')
    .replace('Growths in the Garden Shed', 'Swellings of Huts and Barns')
    .split('\n')
    .filter((_, at) => at < 16 || at > 36);
  const { verdict, shared } = compared(sister);
  expect(verdict).toBe('another');
  expect(shared).toBeGreaterThan(0.1);
  expect(compared(['A shopping list: eggs, milk, bread and half a pound of butter from the market.']).verdict).toBe(
    'another',
  );
});

test('the dates of a copy are told as printed, with what it says of them', () => {
  const { dates, effective } = compared(lines);
  expect([...new Set(dates.map(({ printed }) => printed))]).toEqual([
    '3/1/2026',
    'March 2027',
    '3/2026',
    '3/2025',
    '3/2024',
    '3/1/2024',
  ]);
  expect(effective).toBe('2026-03-01');
});

test('the effective date of an earlier edition is not the document’s own', () => {
  expect(compared(['9/2020 Review. 4/2018 New statement. Effective 4/1/2018.']).effective).toBeNull();
});

test.each([
  ['Effective date: September 1, 2026', '2026-09-01', 'effective'],
  ['Next review: 9/2027', '2027-09', 'next-review'],
  ['Last reviewed Sept. 2026', '2026-09', 'reviewed'],
  ['Effective 13/45/2026', null, 'effective'],
  ['Printed 2026-09-01', '2026-09-01', 'other'],
])('what is said of the date in "%s"', (text, date, kind) => {
  expect(compared([text]).dates.map((each) => [each.date, each.kind])).toEqual([[date, kind]]);
});

test('each passage is told with its own lines, counted through all pages, and none of its neighbors', () => {
  const head = 'Acme Rules of the Shed';
  const cut = 18;
  const pages = [{ lines: [head, ...lines.slice(0, cut)] }, { lines: [head, ...lines.slice(cut)] }];
  const { passages } = compareCopy(madeUpPrints, pages, madeUpNames);
  const linesOf = (name: string) => passages.find(({ id }) => id === name)?.lines;
  expect(linesOf('shed.1')).toEqual([14, 14]);
  expect(linesOf('roof')).toEqual([17, 19]);
  expect(linesOf('rest')).toEqual([22, 22]);
  expect(passages.find(({ id }) => id === 'rest')?.page).toBe(2);
});

test('a passage that is gone has no lines', () => {
  const { passages } = compared(lines.filter((_, at) => at + 1 !== 14));
  expect(passages.find(({ id }) => id === 'shed.2')?.lines).toBeNull();
});
