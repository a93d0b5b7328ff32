import { expect, test } from 'vitest';
import { heldVocabulary } from '../../testing/held.ts';
import { bigDraft, withAnotherNumber } from '../../testing/bigDraft.ts';
import {
  caseInWords,
  checkClauses,
  emptyDraft,
  emptyGroup,
  emptyTest,
  withClause,
  withNewClause,
  withPartChanged,
  type Draft,
  type DraftClause,
} from './index.ts';

const kidneyOfAtMost = (cm: string) => (newKey: () => string) => [
  { ...emptyTest(newKey()), fact: 'site', values: ['kidney'] },
  { ...emptyTest(newKey()), fact: 'sizeCm', bounds: { atMost: cm } },
];

const withOutcome = (
  [draft, key]: readonly [Draft, string],
  outcome: DraftClause['outcome'],
  isRemainder = false,
): Draft => withClause(draft, key, { outcome, isRemainder });

const matching = (words: RegExp): unknown => expect.stringMatching(words);

test('cases that no clause decides are told by what they share, numbers by the whole interval', () => {
  const draft = withOutcome(withNewClause(emptyDraft(2), kidneyOfAtMost('4')), 'medically-necessary');
  const { undecided } = checkClauses(draft, heldVocabulary);
  expect(undecided).toEqual({ site: 'kidney', sizeCm: { above: 4 } });
  expect(caseInWords(undecided ?? {}, heldVocabulary)).toBe(
    'site of the tumor: kidney; greatest dimension: above 4 cm',
  );
});

test('a remainder decides every other case, and the cases are counted by outcome', () => {
  const one = withOutcome(withNewClause(emptyDraft(2), kidneyOfAtMost('4')), 'medically-necessary');
  const { undecided, counts } = checkClauses(withOutcome(withNewClause(one), 'investigational', true), heldVocabulary);
  expect(undecided).toBeUndefined();
  expect(Object.fromEntries(counts)).toMatchObject({ 'medically-necessary': 1 });
});

test('a clause whose cases are all taken before it is told by its key', () => {
  const one = withOutcome(withNewClause(emptyDraft(2), kidneyOfAtMost('4')), 'medically-necessary');
  const [two, key] = withNewClause(one, kidneyOfAtMost('3'));
  expect(checkClauses(withClause(two, key, { outcome: 'investigational' }), heldVocabulary)).toMatchObject({
    shutOut: [{ key, says: matching(/clause 1.*takes all of its cases/) }],
  });
});

const twoSizes = (cm: string) => (newKey: () => string) => [
  { ...emptyTest(newKey()), fact: 'site', values: ['kidney'] },
  { ...emptyTest(newKey()), fact: 'sizeCm', bounds: { above: cm } },
];

test('cases that two clauses take together are said of none of them', () => {
  const one = withOutcome(withNewClause(emptyDraft(2), kidneyOfAtMost('4')), 'medically-necessary');
  const two = withOutcome(withNewClause(one, twoSizes('3')), 'medically-necessary');
  const [three, key] = withNewClause(two, (newKey) => [{ ...emptyTest(newKey()), fact: 'site', values: ['kidney'] }]);
  expect(checkClauses(withClause(three, key, { outcome: 'investigational' }), heldVocabulary).shutOut).toEqual([
    { key, says: 'No case gets this far: the clauses before it take all of its cases.' },
  ]);
});

test('a remainder is left no case where one clause takes every case', () => {
  const anySite = (newKey: () => string) => [
    { ...emptyGroup(newKey(), 'not', [{ ...emptyTest(newKey()), fact: 'sizeCm', bounds: { below: '0' } }]) },
  ];
  const kidney = withOutcome(withNewClause(emptyDraft(2), kidneyOfAtMost('4')), 'medically-necessary');
  const every = withOutcome(withNewClause(kidney, anySite), 'not-covered');
  const [last, key] = withNewClause(every);
  expect(
    checkClauses(withClause(last, key, { outcome: 'investigational', isRemainder: true }), heldVocabulary).shutOut,
  ).toContainEqual({ key, says: matching(/clause 2.*takes all of its cases/) });
});

const shutOutIn = (parts: Parameters<typeof withNewClause>[1]) =>
  checkClauses(withOutcome(withNewClause(emptyDraft(2), parts), 'investigational'), heldVocabulary).shutOut;
const liver = { ...emptyTest('site'), fact: 'site', values: ['liver'] };
const size = { ...emptyTest('size'), fact: 'sizeCm', bounds: { atMost: '5' } };
const sizeIsNotAsked = {
  key: 'size',
  says: 'Greatest dimension is not asked for liver tumors: take it out, or write a new question.',
};

test('a question that is not asked for the tumors of its clause is told at its condition', () => {
  const foci = { ...emptyTest('foci'), fact: 'allFociTreatable', values: ['true'] };
  expect(shutOutIn(() => [liver, foci, size])).toEqual([sizeIsNotAsked]);
  expect(shutOutIn(() => [size, liver, foci])).toEqual([sizeIsNotAsked]);
});

test('so is one for which the answers beside it leave no tumor, in whatever group it stands', () => {
  const type = { ...emptyTest('type'), fact: 'tumorType', values: ['hepatocellular-carcinoma'] };
  expect(shutOutIn(() => [type, emptyGroup('g', 'all', [size])])).toEqual([sizeIsNotAsked]);
  expect(shutOutIn(() => [liver, emptyGroup('g', 'any', [size, type])])).toEqual([sizeIsNotAsked]);
});

test('it is told while the clause is still written, of what is whole of it', () => {
  const [draft] = withNewClause(emptyDraft(2), () => [liver, size, emptyTest('unfinished')]);
  expect(checkClauses(draft, heldVocabulary).shutOut).toEqual([sizeIsNotAsked]);
});

test('two conditions that shut each other out are both named, beside others that do not', () => {
  expect(
    shutOutIn(() => [
      { ...emptyTest('kidney'), fact: 'site', values: ['kidney'] },
      { ...emptyTest('one'), fact: 'solitaryKidney', values: ['true'] },
      { ...emptyTest('small'), fact: 'sizeCm', bounds: { atMost: '3' } },
      { ...emptyTest('large'), fact: 'sizeCm', bounds: { above: '4' }, label: 'C.2' },
    ]),
  ).toEqual([{ key: 'large', says: '“Greatest dimension” and “C.2” shut each other out: no case meets both.' }]);
});

test('a condition that nothing of its clause can meet is told by its key', () => {
  const [draft, key] = withNewClause(emptyDraft(2), (newKey) => [
    { ...emptyTest(newKey()), fact: 'site', values: ['kidney'] },
    emptyGroup('either', 'any', [
      { ...emptyTest('never'), fact: 'psa', bounds: { above: '10' } },
      { ...emptyTest('sometimes'), fact: 'solitaryKidney', values: ['true'] },
    ]),
  ]);
  expect(checkClauses(withClause(draft, key, { outcome: 'investigational' }), heldVocabulary)).toMatchObject({
    shutOut: [{ key: 'never', says: matching(/^Prostate-specific antigen.* not asked for kidney tumors/) }],
  });
});

test('none of several conditions: a part of another site among them takes nothing away', () => {
  const [draft, key] = withNewClause(emptyDraft(2), (newKey) => [
    emptyGroup(newKey(), 'not', [
      { ...emptyTest(newKey()), fact: 'site', values: ['kidney'] },
      { ...emptyTest(newKey()), fact: 'site', values: ['lung'] },
    ]),
  ]);
  const { undecided } = checkClauses(withClause(draft, key, { outcome: 'not-addressed' }), heldVocabulary);
  expect(undecided).toEqual({ site: 'kidney' });
});

test('a clause that is not finished takes no case, and stands in the way of no check', () => {
  const one = withOutcome(withNewClause(emptyDraft(2), kidneyOfAtMost('4')), 'medically-necessary');
  const [two, key] = withNewClause(one, () => [emptyTest('unfinished')]);
  const unfinished = withClause(two, key, { outcome: 'investigational' });
  expect(checkClauses(unfinished, heldVocabulary)).toEqual(checkClauses(one, heldVocabulary));
  const finished = withPartChanged(unfinished, 'unfinished', (part) =>
    part.kind === 'test' ? [{ ...part, fact: 'site', values: ['lung'] }] : [part],
  );
  expect(checkClauses(finished, heldVocabulary)).not.toEqual(checkClauses(one, heldVocabulary));
});

test('a policy of 40 clauses is checked, and another number in it tells other cases apart', () => {
  const draft = bigDraft(40);
  expect(draft.policy.clauses).toHaveLength(40);
  const check = checkClauses(draft, heldVocabulary);
  expect(check).toMatchObject({ undecided: undefined, faults: [] });
  expect(checkClauses(withAnotherNumber(draft, '3.5'), heldVocabulary).counts).not.toEqual(check.counts);
});
