import type { FactDefinition } from '../facts/index.ts';
import { partsOf, type DraftTest } from './condition.ts';
import type { Draft } from './draft.ts';
import type { DraftFact, DraftValue } from './draftFact.ts';
import { withNewKey, withPartChanged } from './edits.ts';
import { withLines } from './lineNames.ts';
import { factNameFrom, slug } from './slug.ts';

const testsIn = ({ policy }: Draft): readonly DraftTest[] =>
  [
    ...policy.clauses.map(({ when }) => when),
    ...policy.codes.map(({ fits }) => fits),
    ...policy.papers.flatMap(({ when }) => when ?? []),
  ]
    .flatMap(partsOf)
    .filter((part) => part.kind === 'test');

/** The draft with the answers of its worked cases changed. */
const withAnswers = (
  draft: Draft,
  change: (answers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): Draft => ({ ...draft, cases: draft.cases.map((each) => ({ ...each, answers: { ...change(each.answers) } })) });

/** A name that none of these has, nor any object by itself: with the first number after it that makes it so. */
const free = (name: string, taken: ReadonlySet<string>, between = ''): string => {
  for (let count = 1; ; count++) {
    const own = count === 1 ? name : `${name}${between}${String(count)}`;
    if (!taken.has(own) && !(own in {})) return own;
  }
};

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
    atLeast: '',
    atMost: '',
    isWhole: false,
    answers: '',
    answerNames: [],
  };
  const tested = withPartChanged({ ...next, facts: [...next.facts, fact] }, part, (each) =>
    each.kind === 'test' ? [{ ...each, fact: key, values: [], bounds: {} }] : [each],
  );
  return [tested, key];
};

/**
 * A new question with its words changed. Its name follows its label, and what tests or answers it follows its name; so do the
 * answers that are written for it. `held` are the names of the facts that there are without it: its name is none of them, so that
 * what tests a fact that is held never follows it.
 */
export const withFactChanged = (
  draft: Draft,
  key: string,
  part: Partial<DraftFact>,
  held: ReadonlySet<string>,
): Draft => {
  const before = draft.facts.find((fact) => fact.key === key);
  if (!before) return draft;
  const others = draft.facts.filter((fact) => fact !== before).map((fact) => fact.name);
  const name =
    part.label === undefined || slug(part.label) === ''
      ? before.name
      : free(factNameFrom(part.label), new Set([...held, ...others]));
  const { names, renamed } = withLines(
    { text: before.answers, names: before.answerNames },
    part.answers ?? before.answers,
  );
  const facts = draft.facts.map((fact) =>
    fact.key === key ? { ...before, ...part, name, answerNames: [...names] } : fact,
  );
  const isOther = part.of !== undefined && part.of !== before.of;
  const asked = withTests({ ...draft, facts }, before.name, (test) => ({
    ...test,
    fact: name,
    values: test.values.map((value) => renamed.get(value) ?? value),
    ...(isOther ? { values: [], bounds: {} } : {}),
  }));
  return withAnswers(asked, ({ [before.name]: answer, ...others }) =>
    answer === undefined || isOther ? others : { ...others, [name]: renamed.get(answer) ?? answer },
  );
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
  const value: DraftValue = { key, fact, site, value: key, word: '', hint: '', kindOf: '', asks: [] };
  return [{ ...next, values: [...next.values, value] }, key];
};

/** Looked up at every keystroke, for every condition. */
const valuesFound = new WeakMap<FactDefinition['domain'], ReadonlySet<string>>();

/** The values of a fact, at any site. */
export const valuesOf = (facts: readonly FactDefinition[], name: string): ReadonlySet<string> => {
  const domain = facts.find((fact) => fact.name === name)?.domain;
  if (!domain) return new Set();
  const lists =
    domain.of === 'choices' ? [domain.choices] : domain.of === 'choices-by-site' ? Object.values(domain.choices) : [];
  const values = valuesFound.get(domain) ?? new Set(lists.flat().map(({ value }) => value));
  valuesFound.set(domain, values);
  return values;
};

/**
 * A new answer with its words changed. Its name follows its word, and what tests or gives it follows its name. `held` are the values
 * that the question has without it, at any site: its name is none of them.
 */
export const withValueChanged = (
  draft: Draft,
  key: string,
  part: Partial<DraftValue>,
  held: ReadonlySet<string>,
): Draft => {
  const before = draft.values.find((each) => each.key === key);
  if (!before) return draft;
  const beside = draft.values.filter((each) => each !== before && each.fact === before.fact);
  const value =
    part.word === undefined || slug(part.word) === ''
      ? before.value
      : free(slug(part.word), new Set([...held, ...beside.map((each) => each.value)]), '-');
  const follow = (name: string): string => (name === before.value ? value : name);
  const values = draft.values.map((each) => {
    if (each.key === key) return { ...before, ...part, value };
    const kindOf = each.fact === before.fact ? follow(each.kindOf) : each.kindOf;
    return before.fact === 'site' ? { ...each, kindOf, site: follow(each.site) } : { ...each, kindOf };
  });
  const facts =
    before.fact === 'site' ? draft.facts.map((fact) => ({ ...fact, sites: fact.sites.map(follow) })) : draft.facts;
  const tested = withTests({ ...draft, values, facts }, before.fact, (test) => ({
    ...test,
    values: test.values.map(follow),
  }));
  return withAnswers(tested, (answers) => {
    const answer = answers[before.fact];
    return answer === before.value ? { ...answers, [before.fact]: value } : answers;
  });
};

/** The draft without a new answer; no condition is met by it any more. */
export const withoutValue = (draft: Draft, key: string): Draft => {
  const own = draft.values.find((each) => each.key === key);
  const without = { ...draft, values: draft.values.filter((each) => each !== own) };
  return own
    ? withTests(without, own.fact, (test) => ({ ...test, values: test.values.filter((each) => each !== own.value) }))
    : draft;
};

/** The draft with the lines of business of its new payer written otherwise: what is ticked, tested or answered follows its line. */
export const withLinesOfBusiness = (draft: Draft, linesOfBusiness: string, facts: readonly FactDefinition[]): Draft => {
  const { payer } = draft;
  const { names, renamed } = withLines({ text: payer.linesOfBusiness, names: payer.lineNames }, linesOfBusiness);
  const follow = (line: string): string => renamed.get(line) ?? line;
  const own = { ...payer, linesOfBusiness, lineNames: [...names], when: payer.when.map(follow) };
  const asked = facts.filter(({ domain }) => domain.of === 'products').map(({ name }) => name);
  const tested = asked.reduce(
    (next, fact) => withTests(next, fact, (test) => ({ ...test, values: test.values.map(follow) })),
    { ...draft, payer: own },
  );
  return withAnswers(tested, (answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([fact, answer]) => [fact, asked.includes(fact) ? follow(answer) : answer]),
    ),
  );
};
