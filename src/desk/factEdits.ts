import { partsOf, type DraftTest } from './condition.ts';
import type { Draft } from './draft.ts';
import { factNameFrom, slug, type DraftFact, type DraftValue } from './draftFact.ts';
import { withNewKey, withPartChanged } from './edits.ts';

const testsIn = ({ policy }: Draft): readonly DraftTest[] =>
  [
    ...policy.clauses.map(({ when }) => when),
    ...(policy.codes ?? []).map(({ fits }) => fits),
    ...policy.papers.flatMap(({ when }) => when ?? []),
  ]
    .flatMap(partsOf)
    .filter((part) => part.kind === 'test');

const withTests = (draft: Draft, fact: string, change: (test: DraftTest) => DraftTest): Draft =>
  testsIn(draft)
    .filter((test) => test.fact === fact)
    .reduce(
      (next, { key }) => withPartChanged(next, key, (part) => (part.kind === 'test' ? [change(part)] : [part])),
      draft,
    );

/** The draft with a question that no fact asks yet, tested in the part of this key. `sites`: where it is asked, as far as is known. */
export const withNewFact = (draft: Draft, part: string, sites: readonly string[]): readonly [Draft, string] => {
  const [next, key] = withNewKey(draft, 'fact');
  const fact: DraftFact = {
    key,
    name: key,
    label: '',
    question: '',
    help: '',
    step: 'treatment',
    sites: [...sites],
    of: 'yes-no',
    unit: '',
    atLeast: '0',
    atMost: '',
    isWhole: false,
    answers: '',
  };
  const tested = withPartChanged({ ...next, facts: [...next.facts, fact] }, part, (each) =>
    each.kind === 'test' ? [{ ...each, fact: key, values: [], bounds: {} }] : [each],
  );
  return [tested, key];
};

/** A new question with its words changed. Its name follows its label, and what tests it follows its name. */
export const withFactChanged = (draft: Draft, key: string, part: Partial<DraftFact>): Draft => {
  const before = draft.facts.find((fact) => fact.key === key);
  if (!before) return draft;
  const name = part.label === undefined || slug(part.label) === '' ? before.name : factNameFrom(part.label);
  const facts = draft.facts.map((fact) => (fact.key === key ? { ...before, ...part, name } : fact));
  const isOther = part.of !== undefined && part.of !== before.of;
  return withTests({ ...draft, facts }, before.name, (test) => ({
    ...test,
    fact: name,
    ...(isOther ? { values: [], bounds: {} } : {}),
  }));
};

/** The draft without a new question; what tests it asks nothing any more. */
export const withoutFact = (draft: Draft, key: string): Draft => {
  const fact = draft.facts.find((each) => each.key === key);
  const without = { ...draft, facts: draft.facts.filter((each) => each !== fact) };
  return fact ? withTests(without, fact.name, (test) => ({ ...test, fact: '', values: [], bounds: {} })) : draft;
};

/** The draft with one more answer to a question that is asked already; `site`: where its answers differ by site. */
export const withNewValue = (draft: Draft, fact: string, site: string): readonly [Draft, string] => {
  const [next, key] = withNewKey(draft, 'value');
  const value: DraftValue = { key, fact, site, value: key, word: '', hint: '', kindOf: '' };
  return [{ ...next, values: [...next.values, value] }, key];
};

/** A new answer with its words changed. Its name follows its word, and what tests it follows its name. */
export const withValueChanged = (draft: Draft, key: string, part: Partial<DraftValue>): Draft => {
  const before = draft.values.find((each) => each.key === key);
  if (!before) return draft;
  const value = part.word === undefined || slug(part.word) === '' ? before.value : slug(part.word);
  const values = draft.values.map((each) => (each.key === key ? { ...before, ...part, value } : each));
  return withTests({ ...draft, values }, before.fact, (test) => ({
    ...test,
    values: test.values.map((each) => (each === before.value ? value : each)),
  }));
};

/** The draft without a new answer; no condition is met by it any more. */
export const withoutValue = (draft: Draft, key: string): Draft => {
  const own = draft.values.find((each) => each.key === key);
  const without = { ...draft, values: draft.values.filter((each) => each !== own) };
  return own
    ? withTests(without, own.fact, (test) => ({ ...test, values: test.values.filter((each) => each !== own.value) }))
    : draft;
};
