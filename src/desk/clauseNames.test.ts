import { expect, test } from 'vitest';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { draftFrom } from './draftFrom.ts';
import { newerVersionOf, policyFileOf, withClause, withPolicy, type Draft } from './index.ts';

const held = policyAlone(policyTexts.get('bcbsal-384_2023-08.json') ?? '').policy;
const names = ['I', 'II'];

/** A newer text of a policy, with a paper, codes and a caution for each of its first two clauses. */
const begun = (): Draft => {
  const [paper] = held.documents;
  const [caution] = held.cautions;
  if (!paper || !caution) throw new TypeError('the policy has no papers or no cautions');
  const meant = {
    ...held,
    clauses: held.clauses.map((clause, at) => ({ ...clause, label: names[at] ?? 'Else' })),
    documents: names.map((label, at) => ({ ...paper, id: `paper-${String(at)}`, clauses: [label] })),
    cautions: names.map((label, at) => ({ ...caution, id: `caution-${String(at)}`, when: { governing: [label] } })),
  };
  return newerVersionOf(meant, 'bcbsal', held.readWith);
};

const clauseKey = ({ policy }: Draft, at: number): string => policy.clauses[at]?.key ?? '';
const filed = (draft: Draft): unknown => {
  const { documents, cautions } = policyFileOf(draft, '2026-11-26');
  return JSON.parse(JSON.stringify({ documents, cautions }));
};
const meantIn = (one: string, other: string) => ({
  documents: [{ clauses: [one] }, { clauses: [other] }],
  cautions: [{ when: { governing: [one] } }, { when: { governing: [other] } }],
});

test('a clause whose name is typed through that of another takes nothing along that is meant for the other one', () => {
  const draft = begun();
  const through = ['II', 'III'].reduce((next, label) => withClause(next, clauseKey(next, 0), { label }), draft);
  expect(filed(draft)).toMatchObject(meantIn('I', 'II'));
  expect(filed(through)).toMatchObject(meantIn('III', 'II'));
});

test('two clauses that take the names of each other keep what is meant for them', () => {
  const draft = begun();
  const swapped = withClause(withClause(draft, clauseKey(draft, 0), { label: 'II' }), clauseKey(draft, 1), {
    label: 'I',
  });
  expect(filed(swapped)).toMatchObject(meantIn('II', 'I'));
});

test('what an older page kept is meant for clauses by their names, and is so by the clauses themselves once it is read', () => {
  const draft = begun();
  const papers = draft.policy.papers.map((paper, at) => ({ ...paper, clauses: [names[at] ?? ''] }));
  const read = draftFrom(JSON.parse(JSON.stringify(withPolicy(draft, { papers }))));
  const named = read && withClause(read, clauseKey(read, 0), { label: 'III' });
  expect(named && filed(named)).toMatchObject({
    documents: [{ clauses: ['III'] }, { clauses: ['II'] }],
  });
});

test('what is meant for a name that two clauses have is meant for both, also once one of them has another name', () => {
  const own = withPolicy(begun(), { cautions: [] });
  const [paper] = own.policy.papers;
  const clauses = own.policy.clauses.map((clause) => ({ ...clause, label: 'Scope' })).slice(0, 2);
  const kept = withPolicy(own, { clauses, papers: paper ? [{ ...paper, clauses: ['Scope'] }] : [] });
  const read = draftFrom(JSON.parse(JSON.stringify(kept)));
  expect(read && filed(read)).toMatchObject({ documents: [{ clauses: ['Scope'] }] });
  const named = read && withClause(read, clauseKey(read, 1), { label: 'Scope, second part' });
  expect(named && filed(named)).toMatchObject({ documents: [{ clauses: ['Scope', 'Scope, second part'] }] });
});
