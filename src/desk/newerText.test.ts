import { expect, test } from 'vitest';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { linesOfPages, newerVersionOf, policyLike, withNewerText, withPolicy, type Draft } from './index.ts';

const held = policyAlone(policyTexts.get('bcbsal-384_2023-08.json') ?? '').policy;
const documentOf = (lines: readonly string[]) => ({
  name: 'newer.txt',
  sha256: 'b'.repeat(64),
  pages: 1,
  lines: [...linesOfPages([{ lines }])],
});
const begun = (): Draft => newerVersionOf(held, 'bcbsal', held.readWith);
const citation = ({ policy }: Draft, id: string) => policy.citations.find((each) => each.id === id);

test('a newer text: what stands is found at its new lines, what changed is told, what is gone is to be marked anew', () => {
  const quote = held.citations['L16']?.quote ?? '';
  const draft = withNewerText(begun(), documentOf(['A new line', `2. ${quote}, and more`, 'As the first treatment']), [
    { id: 'L16', found: 'unchanged', lines: [2, 2] },
    { id: 'L15', found: 'changed', lines: [3, 3] },
    { id: 'L13', found: 'gone', lines: null },
  ]);
  expect(citation(draft, 'L16')).toMatchObject({ lines: [2, 2], became: '', quote });
  expect(citation(draft, 'L15')).toMatchObject({ lines: [3, 3], became: 'changed' });
  expect(citation(draft, 'L13')).toMatchObject({ became: 'gone' });
});

test('the deciding words are looked for in the lines of their passage alone, wherever else they stand', () => {
  const quote = held.citations['L16']?.quote ?? '';
  const [first, second] = ['a title', 'of more than ten words that nobody wrote in this place ever before'];
  const {
    lines,
    quote: now,
    became,
  } = citation(
    withNewerText(begun(), documentOf([quote, `${first} ${second}`, 'and its end']), [
      { id: 'L16', found: 'unchanged', lines: [2, 3] },
    ]),
    'L16',
  ) ?? {};
  expect([lines, now, became]).toEqual([[2, 3], '', 'changed']);
});

const marked = (line: string): Draft => {
  const draft = begun();
  const citations = draft.policy.citations
    .filter(({ id }) => id === 'L16')
    .map((each) => ({ ...each, lines: [1, 1] as const, quote: '' }));
  return withPolicy({ ...draft, document: documentOf([line]) }, { citations });
};

test.each([
  ['stands with the foot of a page in its midst', ['Freezing of the kidney', 'Page 3 of 9', 'is worth doing'], ''],
  ['does not stand where it was found', ['Freezing of the lung', 'Page 3 of 9', 'is worth doing'], 'changed'],
])('a passage that comparing found, and that %s, is told as it is', (_, lines, became) => {
  const passages = [{ id: 'L16', found: 'unchanged', lines: [1, 3] }] as const;
  const draft = withNewerText(marked('Freezing of the kidney is worth doing'), documentOf(lines), passages);
  expect(citation(draft, 'L16')).toMatchObject({ lines: [1, 3], became });
});

test('a change that nobody has looked at stays to be looked at in a third text', () => {
  const passages = (found: 'changed' | 'unchanged') => [{ id: 'L16', found, lines: [1, 1] as const }];
  const second = withNewerText(begun(), documentOf(['One']), passages('changed'));
  expect(citation(withNewerText(second, documentOf(['One']), passages('unchanged')), 'L16')?.became).toBe('changed');
});

test('a newer text begins without the days of the older one, and with all of its clauses', () => {
  const draft = begun();
  expect(draft.policy.inForce).toMatchObject({ basis: '', from: '', cites: [] });
  expect(draft.policy.clauses.map(({ label }) => label)).toEqual(held.clauses.map(({ label }) => label));
});

test('a pattern lends its clauses and none of its passages, names or days', () => {
  const { policy, began } = policyLike(held, 2);
  expect(began).toMatchObject({ isNewer: false });
  expect([policy.policy, policy.title, policy.number, policy.citations]).toEqual(['', '', '', []]);
  expect(policy.clauses.every(({ cites }) => cites.length === 0)).toBe(true);
  expect(policy.clauses).toHaveLength(held.clauses.length);
});
