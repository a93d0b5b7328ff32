import { expect, test } from 'vitest';
import { evergreenDraft } from '../../testing/evergreenDraft.ts';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { editionOf, emptyDraft, newerVersionOf, policyFileOf, policyLike, versionOf, withPolicy } from './index.ts';

const today = '2026-11-26';
const held = [...policyTexts].map(([file, text]) => ({ file, policy: policyAlone(text).policy }));
const heldSentences = (policy: (typeof held)[number]['policy']): readonly string[] => [
  ...policy.clauses.flatMap(({ says, inShort, question, payerWord }) => [
    says,
    inShort,
    question ?? '',
    payerWord ?? '',
  ]),
  ...Object.values(policy.payerWords),
  ...policy.documents.map(({ says, name }) => (says === name ? '' : says)),
  policy.priorAuthorization.inpatient.says,
  policy.billing.says,
];

test.each(held)('a policy begun after the pattern of $file says nothing in the words of that text', ({ policy }) => {
  const own = JSON.stringify(policyLike(policy, 2));
  const lent = heldSentences(policy).filter((words) => words.includes(' ') && own.includes(JSON.stringify(words)));
  expect(lent).toEqual([]);
});

test.each(held)('a policy begun after the pattern of $file says of itself what an empty draft does', ({ policy }) => {
  const { clauses, papers, ...rest } = policyLike(policy, 2).policy;
  const { clauses: _clauses, papers: _papers, ...empty } = emptyDraft(2).policy;
  expect(rest).toEqual(empty);
  expect(clauses.map(({ outcome }) => outcome)).toEqual(policy.clauses.map(({ outcome }) => outcome));
  expect(papers.every(({ cites }) => cites.length === 0)).toBe(true);
});

test.each(held)('of a newer text of $file nobody has said yet what it does not say, holds or is', ({ policy }) => {
  const { inpatient, outpatient, billing, held: extent, kind, readOn } = newerVersionOf(policy, 'x', 2).policy;
  expect([extent, kind, readOn]).toEqual(['', '', '']);
  expect([inpatient.status, outpatient.status, billing.rule]).not.toContain('not-stated');
});

test('a newer text is read for the answers of libraries for which the older one was', () => {
  const [first] = held;
  if (!first) throw new TypeError('no policy is held');
  const policy = { ...first.policy, alsoRead: { site: ['adrenal-gland'] } };
  expect(newerVersionOf(policy, 'x', 2).policy.alsoRead).toEqual({ site: ['adrenal-gland'] });
});

test('where no date is printed, a day that was typed before is not filed', () => {
  const draft = evergreenDraft();
  const undated = withPolicy(draft, { inForce: { ...draft.policy.inForce, basis: 'not-stated', cites: [] } });
  expect(policyFileOf(undated, today)).toMatchObject({ inForce: { basis: 'not-stated', from: null } });
  expect([versionOf(undated, '2027-01-05'), editionOf(undated)]).toEqual(['read-2026-11', 'no date']);
});

test('the day of reading is the one that was said, whatever day it is filed', () => {
  expect(policyFileOf(evergreenDraft(), '2027-03-01')).toMatchObject({ source: { readOn: '2026-11-26' } });
});
