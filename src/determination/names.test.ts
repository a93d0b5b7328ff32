import { expect, it } from 'vitest';
import { authorizationSentences, codeStatusNames, openBetweenTexts, outcomeNames } from './names.ts';
import { codeStatuses, policyOutcomes, priorAuthorizationStatuses } from './outcome.ts';
import { verdictNames, verdicts } from './verdict.ts';

it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['outcome', [...policyOutcomes, 'no-version', 'needs-information'], outcomeNames],
  ['status of prior authorization', priorAuthorizationStatuses, authorizationSentences],
  ['status of a code', codeStatuses, codeStatusNames],
  ['verdict', verdicts, verdictNames],
])('every %s has words of its own, for people', (_, values, names) => {
  expect(new Set(Object.keys(names))).toStrictEqual(new Set(values));
  const words = Object.values(names);
  expect(new Set(words).size).toBe(words.length);
  for (const each of words) expect(each).toMatch(/^[A-Z][a-z]+.*[a-z.]$/);
});

it('what differs between texts is said in words', () => {
  expect(openBetweenTexts).toMatch(/differs/i);
});
