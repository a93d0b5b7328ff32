import { describe, expect, it } from 'vitest';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { checkAgainstSource } from './sourceCheck.ts';

const { policy } = policyAlone(policyTexts.get('bcbsri-liver_2021-12.json') ?? '');
const [passage] = Object.values(policy.citations);

/** What is wrong with one quote, cited from some lines of a text of three. */
const problemsOf = (quote: string | undefined, [from, to]: readonly [number, number], text: string) => {
  if (!passage) throw new TypeError('the policy cites nothing');
  const { quote: _, ...rest } = passage;
  return checkAgainstSource(
    { ...policy, citations: { L2: { ...rest, lines: [from, to], ...(quote === undefined ? {} : { quote }) } } },
    { text, sha256: policy.source.sha256 },
  );
};
const text = 'First line.\nThe second line says much\nThe third says more.\n';

describe('does a quote stand in the lines that it cites', () => {
  it.each<[string, string | undefined, readonly [number, number], string]>([
    ['word for word', 'The second line says much', [2, 2], text],
    ['whatever its capitals', 'the SECOND line', [2, 2], text],
    ['over two lines', 'says much The third', [2, 3], text],
    ['over lines that end as Windows ends them', 'says much the third', [2, 3], text.replaceAll('\n', '\r\n')],
    ['the last line of a text that ends without an end of line', 'says more', [3, 3], text.trimEnd()],
    ['where the text has markup', 'says much', [2, 2], 'a\nsays <b class="x">much</b>\nb'],
    ['and marks of Markdown', 'says much', [2, 2], 'a\n**says** _mu\\ch_ #\nb'],
    ['where the quote leaves [sic] out', 'says much', [2, 2], 'a\nsays [Sic] much\nb'],
    ['in other quotation marks', `"it's much"`, [2, 2], 'a\n“it’s much”\nb'],
    ['in single ones', `'much'`, [2, 2], 'a\n‘much’\nb'],
    ['with more space between', 'says much', [2, 2], 'a\nsays \t  much\nb'],
    ['with space before a stop', 'much, and (more).', [2, 2], 'a\nmuch , and (more ) .\nb'],
    ['no quote at all', undefined, [2, 2], text],
    ['a quote with space around it', ' says much ', [2, 2], text],
  ])('%s', (_, quote, lines, source) => {
    expect(problemsOf(quote, lines, source)).toStrictEqual([]);
  });

  it.each<[string, string, readonly [number, number], object]>([
    [
      'other words',
      'says little',
      [2, 2],
      { place: 'citations.L2.quote', message: `"says little" does not stand in lines 2 to 2 of ${policy.source.file}` },
    ],
    [
      'only in the line before',
      'First line',
      [2, 3],
      { place: 'citations.L2.quote', message: `"First line" does not stand in lines 2 to 3 of ${policy.source.file}` },
    ],
    [
      'only in the line after',
      'says more',
      [1, 2],
      { place: 'citations.L2.quote', message: `"says more" does not stand in lines 1 to 2 of ${policy.source.file}` },
    ],
    [
      'its words run together where there is space',
      'saysmuch',
      [2, 2],
      { place: 'citations.L2.quote', message: `"saysmuch" does not stand in lines 2 to 2 of ${policy.source.file}` },
    ],
    [
      'beyond the end of the text',
      'says more',
      [3, 4],
      { place: 'citations.L2.lines', message: 'the source ends at line 3' },
    ],
  ])('not: %s', (_, quote, lines, problem) => {
    expect(problemsOf(quote, lines, text)).toStrictEqual([problem]);
  });
});

describe('is it the text that the policy was read from', () => {
  it('another one is told', () => {
    const problems = checkAgainstSource({ ...policy, citations: {} }, { text: '', sha256: 'abc' });
    expect(problems).toStrictEqual([
      {
        place: 'source.sha256',
        message: `the source has changed: its SHA-256 is abc, the policy was read from ${policy.source.sha256}`,
      },
    ]);
  });
});
