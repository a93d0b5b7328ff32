import { expect, test } from 'vitest';
import { evergreenDraft } from '../../testing/evergreenDraft.ts';
import { heldFacts } from '../facts/index.ts';
import {
  partsOf,
  valuesOf,
  withFactChanged,
  withLinesOfBusiness,
  withNewFact,
  withNewPart,
  withNewValue,
  withPartChanged,
  withValueChanged,
  type Draft,
  type DraftTest,
} from './index.ts';

const heldNames = new Set(heldFacts.facts.map(({ name }) => name));
const testsOf = ({ policy }: Draft): readonly DraftTest[] =>
  policy.clauses.flatMap(({ when }) => partsOf(when)).filter((part) => part.kind === 'test');

/** The made-up policy with a new question that is tested; its tests of the site and of the size stand before it. */
const asking = (part: Parameters<typeof withFactChanged>[2]): readonly [Draft, string] => {
  const draft = evergreenDraft();
  const [one, test] = withNewPart(draft, draft.policy.clauses[0]?.when.key ?? '', 'test');
  const [two, key] = withNewFact(one, test, ['kidney']);
  return [withFactChanged(two, key, part, heldNames), key];
};

/** Types a text letter by letter. */
const typed = (text: string, type: (draft: Draft, sofar: string) => Draft, from: Draft): Draft =>
  Array.from(text, (_, at) => text.slice(0, at + 1)).reduce(type, from);

test('a name that is typed through that of a fact that is held takes none of its tests along', () => {
  const [draft, key] = asking({ label: 'Number of lesions' });
  const named = typed('Site of it', (before, label) => withFactChanged(before, key, { label }, heldNames), draft);
  expect(testsOf(named).map(({ fact }) => fact)).toEqual(['site', 'sizeCm', 'siteOfIt']);
});

test('a name that every object has is not taken', () => {
  const [draft] = asking({ label: 'Value of' });
  expect(draft.facts.map(({ name }) => name)).toEqual(['valueOf2']);
});

test('an answer that is typed through one that is held takes no test of that one along', () => {
  const values = valuesOf(heldFacts.facts, 'site');
  const [draft, key] = withNewValue(evergreenDraft(), 'site', '');
  const named = typed('Kidney bed', (before, word) => withValueChanged(before, key, { word }, values), draft);
  expect(testsOf(named)[0]?.values).toEqual(['kidney']);
  expect(named.values.map(({ value }) => value)).toEqual(['kidney-bed']);
});

test('a question that is named otherwise keeps its answers in the worked cases', () => {
  const [draft, key] = asking({ label: 'Spots', of: 'number' });
  const withCase: Draft = {
    ...draft,
    cases: [{ key: 'c', narrative: '', answers: { site: 'kidney', spots: '3' }, expected: '' }],
  };
  expect(withFactChanged(withCase, key, { label: 'Number of spots' }, heldNames).cases[0]?.answers).toEqual({
    site: 'kidney',
    numberOfSpots: '3',
  });
});

test('an answer of a new question that is written otherwise is still the one that is tested', () => {
  const [draft, key] = asking({ label: 'Form', of: 'choices', answers: 'Round\nLong' });
  const test = testsOf(draft).at(-1)?.key ?? '';
  const tested = withPartChanged(draft, test, (each) => (each.kind === 'test' ? [{ ...each, values: ['long'] }] : []));
  const changed = withFactChanged(tested, key, { answers: 'Round\nLonger' }, heldNames);
  expect(testsOf(changed).at(-1)?.values).toEqual(['longer']);
});

/** The draft with a test of each of these answers to its new question. */
const testing = (draft: Draft, key: string, values: readonly string[]): Draft => {
  const fact = draft.facts.find((each) => each.key === key)?.name ?? '';
  return values.reduce((next, value) => {
    const [one, test] = withNewPart(next, next.policy.clauses[0]?.when.key ?? '', 'test');
    return withPartChanged(one, test, (each) => (each.kind === 'test' ? [{ ...each, fact, values: [value] }] : []));
  }, draft);
};

test.each<[what: string, steps: readonly string[], tested: readonly string[]]>([
  ['through the words of another one', ['Type 12\nType 12', 'Type 123\nType 12'], ['type-123', 'type-12']],
  [
    'into those of another one, until that one has others',
    ['Type 12\nType 12', 'Type 12\nType 1'],
    ['type-12', 'type-1'],
  ],
  ['through nothing at all', ['\nType 12', 'Other\nType 12'], ['other', 'type-12']],
  [
    'after a new line that went through its words',
    ['Type 1\nType 12\nType 1', 'Type 1\nType 12\nType 13'],
    ['type-1', 'type-12'],
  ],
  ['among lines that came between', ['Type 1\nNew\nType 12', 'Type 3\nNew\nType 12'], ['type-3', 'type-12']],
  ['in another order', ['Type 12\nType 1'], ['type-1', 'type-12']],
])('an answer that is written %s takes its own tests along and no others', (_, steps, tested) => {
  const [asked, key] = asking({ label: 'Form', of: 'choices', answers: 'Type 1\nType 12' });
  const draft = testing(asked, key, ['type-1', 'type-12']);
  const written = steps.reduce((next, answers) => withFactChanged(next, key, { answers }, heldNames), draft);
  expect(
    testsOf(written)
      .slice(-2)
      .flatMap(({ values }) => values),
  ).toEqual(tested);
});

test('an answer of a worked case goes with its line alone', () => {
  const [asked, key] = asking({ label: 'Form', of: 'choices', answers: 'Type 1\nType 12' });
  const draft: Draft = {
    ...asked,
    cases: ['type-1', 'type-12'].map((form) => ({ key: form, narrative: '', answers: { form }, expected: '' })),
  };
  const steps = ['Type 12\nType 12', 'Type 123\nType 12'];
  const written = steps.reduce((next, answers) => withFactChanged(next, key, { answers }, heldNames), draft);
  expect(written.cases.map(({ answers }) => answers['form'])).toEqual(['type-123', 'type-12']);
});

test('a line of business that is typed through another one takes its own tick and its own worked case along', () => {
  const lines = (draft: Draft, text: string): Draft => withLinesOfBusiness(draft, text, heldFacts.facts);
  const product = heldFacts.facts.find(({ domain }) => domain.of === 'products')?.name ?? '';
  const began = lines(evergreenDraft(), 'Plan\nPlan A');
  const draft: Draft = {
    ...began,
    payer: { ...began.payer, when: ['plan-a'] },
    cases: [{ key: 'c', narrative: '', answers: { [product]: 'plan' }, expected: '' }],
  };
  const written = ['Plan A\nPlan A', 'Plan AB\nPlan A'].reduce(lines, draft);
  expect([written.payer.when, written.cases[0]?.answers]).toEqual([['plan-a'], { [product]: 'plan-ab' }]);
});
