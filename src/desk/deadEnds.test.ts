import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evergreenDraft } from '../../testing/evergreenDraft.ts';
import { policyTexts } from '../../testing/held.ts';
import { heldFacts } from '../facts/index.ts';
import { holdingsOf, indexFromText } from '../library/index.ts';
import {
  checkClauses,
  emptyGroup,
  emptyTest,
  factsOfDraft,
  holdingsOfDraft,
  problemsOf,
  withClause,
  withFactChanged,
  withNewFact,
  withNewPart,
  withNewValue,
  withoutClause,
  withPartChanged,
  withPolicy,
  withValueChanged,
  type Draft,
} from './index.ts';

const index = indexFromText(readFileSync(new URL('../../public/policies/index.json', import.meta.url), 'utf8'));
const held = holdingsOf(heldFacts, index, (file) => Promise.resolve(policyTexts.get(file) ?? ''));
const today = '2026-11-26';

/** What is told of a draft, and what the check of a library says of it. */
const lookAt = (draft: Draft) => {
  const vocabulary = { ...held.vocabulary, ...factsOfDraft(held, draft) };
  const ground = { held: held.vocabulary, versions: [], added: new Set<string>(), today };
  const faults = problemsOf(draft, checkClauses(draft, vocabulary), ground).filter(({ kind }) => kind !== 'look');
  const books = held.index.payers;
  return { faults, problems: holdingsOfDraft(held, draft, { vocabulary, books, today }, 'draft 1').problems };
};

const draft = evergreenDraft();
const first = draft.policy.clauses[0];
const policy = (part: Parameters<typeof withPolicy>[1]): Draft => withPolicy(draft, part);
const clause = (part: Parameters<typeof withClause>[2]): Draft => withClause(draft, first?.key ?? '', part);
const payer = (part: Partial<Draft['payer']>): Draft => ({ ...draft, payer: { ...draft.payer, ...part } });
const code = { key: 'c1', kind: 'CPT' as const, codes: '50593', says: 'Kidney', status: 'not-stated' as const };
const fits = emptyGroup('g', 'all', [{ ...emptyTest('t'), fact: 'site', values: ['kidney'] }]);
const coded = (...parts: readonly Partial<Draft['policy']['codes'][number]>[]): Draft =>
  policy({
    codesListed: 'yes',
    codes: parts.map((part) => ({ ...code, clauses: [], fits, note: '', cites: ['L6'], ...part })),
  });
const paper = draft.policy.papers[0];
const papered = (...parts: readonly Partial<NonNullable<typeof paper>>[]): Draft =>
  policy({ papers: parts.flatMap((part) => (paper ? [{ ...paper, ...part }] : [])) });
const part = (label: string): Draft => {
  const [next, key] = withNewPart(draft, first?.when.key ?? '', 'test');
  return withPartChanged(next, key, () => [
    { ...emptyTest(key), fact: 'sizeCm', bounds: { atMost: '3' }, label, cites: ['L5'] },
  ]);
};
const asking = (change: Parameters<typeof withFactChanged>[2]): Draft => {
  const [one, test] = withNewPart(draft, first?.when.key ?? '', 'test');
  const [two, key] = withNewFact(one, test, ['kidney']);
  const asked = { label: 'Spots', question: 'How many', of: 'number' as const, atLeast: '0', atMost: '9', ...change };
  const named = withFactChanged(two, key, asked, new Set());
  return withPartChanged(named, test, (each) =>
    each.kind === 'test' ? [{ ...each, bounds: { atMost: '3' } }] : [each],
  );
};
const answering = (change: Parameters<typeof withValueChanged>[2], fact = 'site'): Draft => {
  const [next, key] = withNewValue(draft, fact, '');
  return withValueChanged(next, key, { word: 'Adrenal gland', ...change }, new Set());
};

test('the made-up policy is whole, and the check says so too', () => {
  expect(lookAt(draft)).toEqual({ faults: [], problems: [] });
});

test.each<[what: string, draft: Draft]>([
  ['codes whose tumors are not said', coded({ fits: emptyGroup('g', 'all', []) })],
  ['codes with a tumor of which the site is not chosen', coded({ fits: emptyGroup('g', 'all', [emptyTest('t')]) })],
  [
    'codes with a question and no answer',
    coded({ fits: emptyGroup('g', 'all', [{ ...emptyTest('t'), fact: 'site' }]) }),
  ],
  ['codes that are none', coded({ codes: 'see above' })],
  ['a code that stands there twice', coded({}, { key: 'c2' })],
  ['codes for a clause that is not there', coded({ clauses: ['Z.9'] })],
  ['two papers of one name', papered({ id: '', name: 'Scan' }, { key: 'p2', id: '', name: 'Scan' })],
  ['a paper whose name has no letter', papered({ id: '', name: '???' })],
  ['a paper for a clause that is not there', papered({ clauses: ['Z.9'] })],
  ['a paper for cases that are not said', papered({ when: emptyGroup('g', 'all', [emptyTest('t')]) })],
  ['a paper that proves a fact that is not there', papered({ facts: ['spots'] })],
  ['a version with spaces', policy({ version: 'May 2026' })],
  ['an edition of many words', policy({ edition: 'the edition of the month of May of the year 2026' })],
  ['a short name with spaces', policy({ policy: 'Evergreen 7' })],
  ['a name that is too long', policy({ printedAs: 'x'.repeat(101) })],
  ['a title of signs alone', { ...policy({ title: '???', number: '' }) }],
  ['a related policy without a title', policy({ related: [{ number: '1', title: '', cites: ['L6'] }] })],
  [
    'a clause with a policy named instead that has no title',
    clause({ outcome: 'not-addressed', related: [{ number: '', title: '' }] }),
  ],
  ['two clauses of one name', clause({ label: 'B' })],
  ['a clause whose name is long', clause({ label: 'x'.repeat(41) })],
  ['a clause that says “to do”', clause({ inShort: 'TODO' })],
  ['a part whose name is long', part('x'.repeat(41))],
  ['a part that is called like the clause', part('A')],
  ['a part with a name of spaces', part(' ')],
  ['a payer whose lines of business have no letters', payer({ linesOfBusiness: '???' })],
  [
    'a payer with a line of business that was written over by another one',
    payer({ linesOfBusiness: 'Plan\nPlan', lineNames: ['plan', 'senior-plan'] }),
  ],
  ['a payer with a name twice', payer({ otherNames: 'Evergreen\nEvergreen' })],
  ['a payer whose other name is its own', payer({ otherNames: 'Evergreen Health' })],
  ['a payer with a very long name', payer({ name: 'Evergreen '.repeat(30) })],
  ['lines of business that are ticked and gone', payer({ when: ['gold'] })],
  ['an address that is none', policy({ address: 'the payer’s page', checkedOn: today })],
  ['a day that the calendar does not have', policy({ inForce: { ...draft.policy.inForce, from: '2026-02-30' } })],
  ['a new question with an end that is no number', asking({ atMost: 'many' })],
  ['whole numbers with an end that is not whole', asking({ atMost: '9.5', isWhole: true })],
  ['a new question whose ends are turned', asking({ atLeast: '10' })],
  ['a new question without sites', asking({ sites: [] })],
  ['a new question for a site that is gone', asking({ sites: ['adrenal-gland'] })],
  ['a new question whose name has no letter', asking({ label: '7 ???' })],
  ['a new question of signs alone', asking({ label: '???' })],
  ['a new question with two like answers', asking({ of: 'choices', answers: 'One\none' })],
  ['a new question with an answer of signs', asking({ of: 'choices', answers: 'One\n<\n>' })],
  ['a new answer of signs alone', answering({ word: '???' })],
  ['a new answer that is of a kind that is gone', answering({ kindOf: 'thyroid' })],
  ['a new answer of a type at no site', answering({ word: 'Adrenal adenoma' }, 'tumorType')],
  [
    'a worked case for which nothing is known',
    { ...draft, cases: [{ key: 'c', narrative: '', answers: {}, expected: 'medically-necessary' }] },
  ],
  [
    'a clause taken out on which a paper rests',
    withoutClause(papered({ clauses: [first?.key ?? ''] }), first?.key ?? ''),
  ],
  [
    'a clause named otherwise on which a paper rests',
    withClause(papered({ clauses: [first?.key ?? ''] }), first?.key ?? '', { label: 'A.1' }),
  ],
])('%s is told at the desk, or is no fault to the check', (_, changed) => {
  const { faults, problems } = lookAt(changed);
  if (faults.length === 0) expect(problems).toEqual([]);
});
