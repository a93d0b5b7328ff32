import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyTexts } from '../../testing/held.ts';
import { heldFacts } from '../facts/index.ts';
import { openLibrary } from '../library/added/index.ts';
import { holdingsOf, indexFromText } from '../library/index.ts';
import { evergreenDraft } from '../../testing/evergreenDraft.ts';
import {
  draftToLibrary,
  emptyTest,
  factsOfDraft,
  holdingsOfDraft,
  policyFileOf,
  withClause,
  withFactChanged,
  withNewFact,
  withNewPart,
  withNewValue,
  withPartChanged,
  valuesOf,
  withValueChanged,
  type Draft,
} from './index.ts';

const index = indexFromText(readFileSync(new URL('../../public/policies/index.json', import.meta.url), 'utf8'));
const held = holdingsOf(heldFacts, index, (file) => Promise.resolve(policyTexts.get(file) ?? ''));
const today = '2026-11-26';
const groundOf = (draft: Draft) => ({
  vocabulary: { ...held.vocabulary, ...factsOfDraft(held, draft) },
  books: held.index.payers,
  today,
});
const opened = (draft: Draft) =>
  openLibrary(
    JSON.stringify(draftToLibrary(draft, groundOf(draft))),
    held,
    { id: 'x', file: 'evergreen.json', on: today, by: 'device' },
    today,
  );

test('a draft that is whole is a library that opens, with its worked case', async () => {
  const draft: Draft = {
    ...evergreenDraft(),
    cases: [
      {
        key: 'c',
        narrative: 'At the limit',
        answers: { site: 'kidney', sizeCm: '4' },
        expected: 'medically-necessary',
      },
    ],
  };
  const { problems, good } = await opened(draft);
  expect(problems).toEqual([]);
  expect(good?.policies).toHaveLength(1);
  expect(good?.cases).toHaveLength(1);
});

test('a full stop at the end of a clause’s words goes into no file: other sentences take the words up', () => {
  const draft = evergreenDraft();
  const first = draft.policy.clauses[0];
  const stopped = withClause(draft, first?.key ?? '', { inShort: 'All of it is investigational. ' });
  expect(policyFileOf(stopped, today)).toMatchObject({
    clauses: [{ inShort: 'All of it is investigational', says: 'All of it is investigational' }, {}],
  });
});

test('a worked case that does not come out is told', async () => {
  const draft: Draft = {
    ...evergreenDraft(),
    cases: [{ key: 'c', narrative: '', answers: { site: 'kidney', sizeCm: '4.1' }, expected: 'medically-necessary' }],
  };
  expect((await opened(draft)).problems).toMatchObject([{ part: 'cases[0]', place: 'expected.outcome' }]);
});

test('a policy of a payer that is held goes to the end of its book, and a newer version of one adds nothing to it', () => {
  const draft = { ...evergreenDraft(), payer: { ...evergreenDraft().payer, id: 'regence' } };
  expect(draftToLibrary(draft, groundOf(draft)).payers).toEqual([
    { id: 'regence', adds: { book: [{ policy: 'regence-7' }] } },
  ]);
  const newer = { ...draft, policy: { ...draft.policy, policy: 'regence-132' } };
  expect(draftToLibrary(newer, groundOf(newer)).payers).toEqual([]);
});

const heldNames = new Set(heldFacts.facts.map(({ name }) => name));

/** The draft with a new question and a new answer, both tested. */
const grown = (): Draft => {
  const draft = evergreenDraft();
  const [one, part] = withNewPart(draft, draft.policy.clauses[0]?.when.key ?? '', 'test');
  const [two, fact] = withNewFact(one, part, ['kidney']);
  const asked = withFactChanged(
    two,
    fact,
    {
      label: 'Number of lesions',
      question: 'How many lesions are there',
      of: 'number',
      atLeast: '0',
      atMost: '40',
      isWhole: true,
    },
    heldNames,
  );
  const tested = withPartChanged(asked, part, (each) =>
    each.kind === 'test' ? [{ ...each, bounds: { atMost: '3' } }] : [each],
  );
  const [three, value] = withNewValue(tested, 'site', '');
  const [four, other] = withNewPart(three, draft.policy.clauses[0]?.when.key ?? '', 'test');
  const both = withPartChanged(four, other, () => [{ ...emptyTest(other), fact: 'site', values: ['kidney', value] }]);
  return withValueChanged(both, value, { word: 'Adrenal gland' }, valuesOf(heldFacts.facts, 'site'));
};

test('a new question and a new answer come with the library, and what tests them follows their names', async () => {
  const draft = grown();
  expect(JSON.stringify(draft.policy.clauses[0]?.when)).toContain('"fact":"numberOfLesions"');
  expect(JSON.stringify(draft.policy.clauses[0]?.when)).toContain('"adrenal-gland"');
  expect(draftToLibrary(draft, groundOf(draft)).facts).toMatchObject([
    { name: 'site', adds: [{ value: 'adrenal-gland', word: 'Adrenal gland' }] },
    {
      name: 'numberOfLesions',
      question: 'How many lesions are there?',
      domain: { of: 'number', atMost: 40, whole: true },
    },
  ]);
  expect((await opened(draft)).problems).toEqual([]);
});

test('a new site can ask a question that is held for other sites', async () => {
  const draft = grown();
  const [site] = draft.values;
  const asking = withValueChanged(draft, site?.key ?? '', { asks: ['sizeCm', 'nodes'] }, new Set());
  expect(draftToLibrary(asking, groundOf(asking)).facts).toMatchObject([
    { name: 'site' },
    { name: 'sizeCm', adds: [], sites: ['adrenal-gland'] },
    { name: 'nodes', adds: [], sites: ['adrenal-gland'] },
    { name: 'numberOfLesions' },
  ]);
  expect((await opened(asking)).problems).toEqual([]);
});

test('a draft is put on what is held as if it were added, and says that it is a draft', () => {
  const draft = grown();
  const { holdings, problems } = holdingsOfDraft(held, draft, groundOf(draft), 'draft 1');
  expect(problems).toEqual([]);
  expect(holdings.added.policies.get('evergreen-health-7 2026-01')?.by).toBe('draft');
});
