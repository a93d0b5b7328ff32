import { expect, test } from 'vitest';
import { evergreenDraft } from '../../testing/evergreenDraft.ts';
import { heldFacts } from '../facts/index.ts';
import {
  partsOf,
  valuesOf,
  withFactChanged,
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
