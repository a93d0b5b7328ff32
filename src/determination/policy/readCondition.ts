import {
  checkValue,
  choicesOf,
  factNamed,
  ownEntry,
  type Bounds,
  type FactDefinition,
  type Problem,
  type Vocabulary,
  withKinds,
  type Choice,
} from '../../facts/index.ts';
import type { Condition } from './condition.ts';
import type { Composite, Criterion } from './criterion.ts';
import type { Unread } from './unread.ts';

/** What a condition may refer to, and where its problems are told. */
export interface ConditionReader {
  readonly vocabulary: Vocabulary;
  readonly definitions: Readonly<Record<string, Condition>>;
  /** What the policy was never read for. */
  readonly unread: readonly Unread[];
  readonly tell: (problem: Problem) => void;
  /** Counts what is read; false once a policy has more than can be judged: definitions that name each other twice grow without end. */
  readonly hasRoom: () => boolean;
}

const NAMING = ['label', 'says', 'requires', 'inShort', 'cites'];
type Naming = Pick<Criterion, 'label' | 'says' | 'requires' | 'inShort' | 'cites'>;
const nothing: Composite = { kind: 'any', parts: [], cites: [] };

const namingOf = ({ label, says, requires, inShort, cites }: Condition): Naming => ({
  label,
  says,
  requires,
  inShort,
  cites: cites ?? [],
});

/** Facts that no clause can turn on: they choose the policy, or are not one value. */
const isTestable = ({ domain }: FactDefinition): boolean =>
  !['payers', 'date', 'procedure-codes', 'fact-names'].includes(domain.of);

/**
 * Reads a condition into a criterion: definitions filled in, facts and values looked up. What is wrong (an unknown fact or
 * value, a definition that is missing or defined through itself) is told with its place, and reads as never met.
 */
export const readCondition = (
  condition: Condition,
  place: string,
  reader: ConditionReader,
  within: readonly string[] = [],
): Criterion => {
  const refuse = (message: string, at = place): Criterion => {
    reader.tell({ place: at, message });
    return nothing;
  };
  if (!reader.hasRoom()) return nothing;
  const operators = Object.keys(condition).filter(
    (key) => !NAMING.includes(key) && key !== 'of' && condition[key] !== undefined,
  );
  const [operator] = operators;
  if (operator === undefined || operators.length > 1) {
    const found = operators.length === 0 ? 'nothing' : operators.join(', ');
    return refuse(
      `a condition has exactly one of all, any, not, atLeast with of, defined or a fact, found ${found}; two tests stand in a list: { "all": [{ … }, { … }] }`,
    );
  }
  const naming = namingOf(condition);
  if (condition.label !== undefined && naming.cites.length === 0)
    refuse(`criterion ${condition.label} has no citation`);

  const { all, any, not, defined, atLeast, of } = condition;
  if ((atLeast === undefined) !== (of === undefined))
    return refuse(`"atLeast" and "of" go together: { "atLeast": 2, "of": [ ... ] }`);
  if (atLeast !== undefined && of) {
    if (atLeast > of.length)
      return refuse(
        `at least ${String(atLeast)} of ${String(of.length)} conditions can never hold`,
        `${place}.atLeast`,
      );
    return {
      kind: 'some',
      least: atLeast,
      parts: of.map((part, index) => readCondition(part, `${place}.of[${String(index)}]`, reader, within)),
      ...naming,
    };
  }
  const parts = all ?? any;
  if (parts) {
    const kind = all ? 'all' : 'any';
    return {
      kind,
      parts: parts.map((part, index) => readCondition(part, `${place}.${kind}[${String(index)}]`, reader, within)),
      ...naming,
    };
  }
  if (not) return { kind: 'not', parts: [readCondition(not, `${place}.not`, reader, within)], ...naming };
  if (defined !== undefined) {
    const definition = ownEntry(reader.definitions, defined);
    if (!definition)
      return refuse(
        `definition "${defined}" does not exist; defined: ${Object.keys(reader.definitions).join(', ') || 'none'}`,
      );
    if (within.includes(defined))
      return refuse(`definition "${defined}" is defined through itself: ${[...within, defined].join(' > ')}`);
    const read = readCondition(definition, `definitions.${defined}`, reader, [...within, defined]);
    return {
      ...read,
      label: naming.label ?? read.label,
      says: naming.says ?? read.says,
      requires: naming.requires ?? read.requires,
      inShort: naming.inShort ?? read.inShort,
      cites: naming.cites.length > 0 ? naming.cites : read.cites,
    };
  }
  return readFactTest(operator, condition[operator], `${place}.${operator}`, naming, reader, refuse);
};

const isTree = (choices: readonly Choice[]): boolean => choices.some(({ kindOf }) => kindOf !== undefined);

/** The values in which a test holds, with every kind of them: a test of a wider value holds for each narrower one. */
const kindsOf = ({ domain }: FactDefinition, values: readonly string[]): readonly string[] => {
  const lists =
    domain.of === 'choices' ? [domain.choices] : domain.of === 'choices-by-site' ? Object.values(domain.choices) : [];
  const trees = lists.filter(isTree);
  return trees.length === 0 ? values : [...new Set(trees.flatMap((choices) => withKinds(choices, values)))];
};

const factNames = ({ facts }: Vocabulary): string =>
  facts
    .filter(isTestable)
    .map(({ name }) => name)
    .join(', ');

const isBounds = (test: Condition[string]): test is Bounds => typeof test === 'object' && !Array.isArray(test);

const readFactTest = (
  name: string,
  test: Condition[string],
  place: string,
  naming: Naming,
  { vocabulary, unread }: ConditionReader,
  refuse: (message: string, at: string) => Criterion,
): Criterion => {
  const fact = factNamed(vocabulary, name);
  if (!fact)
    return refuse(
      `fact "${name}" does not exist; allowed: all, any, not, atLeast with of, defined, or one of ${factNames(vocabulary)}`,
      place,
    );
  if (!isTestable(fact)) return refuse(`fact "${name}" cannot be tested by a clause`, place);
  if (fact.domain.of === 'number') {
    if (!isBounds(test))
      return refuse(
        `${JSON.stringify(test)} is no test of "${name}": a number is tested by atMost, below, atLeast or above, without its unit, such as { "atMost": 4 }`,
        place,
      );
    return { kind: 'number', fact, bounds: test, ...naming };
  }
  const values: readonly unknown[] = Array.isArray(test) ? test : [test];
  const wrong = values.find((value) => !checkValue(fact, value, vocabulary).ok);
  if (wrong !== undefined) {
    const allowed = choicesOf(fact, vocabulary, {}).map(({ value }) => value);
    return refuse(`${JSON.stringify(wrong)} is no value of "${name}"; allowed: ${allowed.join(', ')}`, place);
  }
  const never = unread.find((each) => each.fact === fact)?.values ?? [];
  const younger = values.map(String).find((value) => never.includes(value));
  if (younger !== undefined)
    return refuse(
      `"${younger}" is younger than the edition of the facts that this policy was read with; raise readWith, or name it under alsoRead`,
      place,
    );
  return { kind: 'choice', fact, values: kindsOf(fact, values.map(String)), unread: never, ...naming };
};
