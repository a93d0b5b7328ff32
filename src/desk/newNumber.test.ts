import { expect, test } from 'vitest';
import { heldVocabulary } from '../../testing/held.ts';
import { factDefinitionOf, isWholeFact, type DraftFact } from './draftFact.ts';
import { factFaults } from './factFaults.ts';
import { emptyDraft, withNewFact } from './index.ts';

const fact = (part: Partial<DraftFact>): DraftFact => {
  const [made] = withNewFact(emptyDraft(2), '', ['liver'])[0].facts;
  if (!made) throw new TypeError('no question was added');
  return { ...made, name: 'lesions', label: 'Number of lesions', question: 'How many', of: 'number', ...part };
};
const told = (part: Partial<DraftFact>) =>
  factFaults({ ...emptyDraft(2), facts: [fact(part)] }, heldVocabulary.facts).map(({ says, field }) => [says, field]);

test('a number of which no end is known is whole: from 0, with a greatest number that refuses nobody', () => {
  expect(told({})).toEqual([]);
  expect(isWholeFact(fact({}))).toBe(true);
  expect(factDefinitionOf(fact({})).domain).toEqual({ of: 'number', unit: '', atLeast: 0, atMost: 1_000_000 });
});

test('the least number itself may be left out', () => {
  expect(factDefinitionOf(fact({ isAbove: true, unit: 'cm', atMost: '40' })).domain).toEqual({
    of: 'number',
    unit: 'cm',
    above: 0,
    atMost: 40,
  });
});

test.each<[what: string, part: Partial<DraftFact>, says: RegExp, field: string]>([
  ['an end that is no number', { atMost: 'many' }, /^“Number of lesions”: .*“many” is no plain number/, 'atMost'],
  ['a least number that is none', { atLeast: 'few' }, /^“Number of lesions”: .*“few” is no plain number/, 'atLeast'],
  ['ends that are turned', { atLeast: '9', atMost: '3' }, /^“Number of lesions”: the greatest .* above/, 'atMost'],
  ['an end that is not whole', { isWhole: true, atMost: '3.5' }, /^“Number of lesions”: of whole numbers/, 'atMost'],
])('%s is told with the name of the question, at its field', (_, part, says, field) => {
  expect(told(part)).toEqual([[expect.stringMatching(says), field]]);
});
