import { expect, it } from 'vitest';
import { otherwiseWords } from './otherwiseWords.ts';

const policyWords = (policy: string, version: string): string => `Policy of ${policy} (${version})`;
const otherwise = { kind: 'otherwise', was: 'Investigational', texts: undefined, otherAnswers: false } as const;

it('texts are named as their payer prints them', () => {
  const texts = { now: { policy: 'a', version: '2' }, before: { policy: 'a', version: '1' } };
  expect(otherwiseWords({ ...otherwise, texts }, policyWords)).toBe(
    'it was “Investigational”; another text: Policy of a (2), before Policy of a (1)',
  );
  expect(otherwiseWords({ ...otherwise, texts: { ...texts, before: null }, otherAnswers: true }, policyWords)).toBe(
    'it was “Investigational”; another text: Policy of a (2), before none; other answers',
  );
});

it('without another text it rests on other answers', () => {
  expect(otherwiseWords({ ...otherwise, otherAnswers: true }, policyWords)).toBe(
    'it was “Investigational”; other answers',
  );
  expect(otherwiseWords({ ...otherwise, was: '' }, policyWords)).toBe(
    'other answers, or another reading of the same text',
  );
  expect(otherwiseWords({ kind: 'not-there' }, policyWords)).toBe('it is not in the earlier list');
});
