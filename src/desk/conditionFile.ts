import type { Condition } from '../determination/index.ts';
import type { Bounds } from '../facts/index.ts';
import { boundNames, emptyGroup, emptyTest, type DraftCondition, type DraftTest } from './condition.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** The number that a text is, written plainly with a point; undefined for anything else. */
export const plainNumber = (text: string): number | undefined =>
  NUMBER.test(text.trim()) ? Number(text.trim()) : undefined;

const boundsOf = ({ bounds }: DraftTest): Bounds =>
  Object.fromEntries(
    boundNames.flatMap((name) => {
      const number = plainNumber(bounds[name] ?? '');
      return number === undefined ? [] : [[name, number]];
    }),
  );

const isBounded = (test: DraftTest): boolean => endsOf(test).length > 0;

/** The ends of a number that were chosen, each as it was typed: one that is empty is wanted still. */
export const endsOf = ({ bounds }: DraftTest): readonly string[] => boundNames.flatMap((name) => bounds[name] ?? []);

/** Whether every part is whole: a fact with a test, a group with parts, an end of a number that is a number. */
export const isFinished = (condition: DraftCondition): boolean => {
  if (condition.kind !== 'test')
    return condition.parts.length > 0 && condition.parts.every(isFinished) && isSome(condition);
  if (condition.fact === '') return false;
  const ends = endsOf(condition);
  return ends.length > 0 ? ends.every((text) => plainNumber(text) !== undefined) : condition.values.length > 0;
};

const isSome = (condition: Exclude<DraftCondition, DraftTest>): boolean =>
  condition.kind !== 'some' || (condition.least >= 1 && condition.least <= condition.parts.length);

const namingOf = ({ label, says, requires, inShort, cites }: DraftCondition): Condition => ({
  ...(label.trim() === '' ? {} : { label: label.trim() }),
  ...(says.trim() === '' ? {} : { says: says.trim() }),
  ...(requires.trim() === '' ? {} : { requires: requires.trim() }),
  ...(inShort.trim() === '' ? {} : { inShort: inShort.trim() }),
  ...(cites.length === 0 ? {} : { cites }),
});

const testOf = (test: DraftTest): Condition => {
  if (isBounded(test)) return { [test.fact]: boundsOf(test) };
  const values: readonly (string | boolean)[] = test.values.map((value) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );
  const [only] = values;
  if (values.length === 1 && only !== undefined) return { [test.fact]: only };
  // Yes or no, whichever: a policy file tests one of the two.
  return values.some((value) => typeof value === 'boolean')
    ? { any: values.map((value) => ({ [test.fact]: value })) }
    : { [test.fact]: test.values };
};

/** A finished condition as a policy file holds it. */
export const filedCondition = (condition: DraftCondition): Condition => {
  const names = namingOf(condition);
  if (condition.kind === 'test') return { ...names, ...testOf(condition) };
  const parts = condition.parts.map(filedCondition);
  if (condition.kind === 'some') return { ...names, atLeast: condition.least, of: parts };
  if (condition.kind !== 'not') return { ...names, [condition.kind]: parts };
  const [only] = parts;
  return { ...names, not: parts.length === 1 && only ? only : { any: parts } };
};

/** Gives parts their keys. */
export type NewKey = () => string;

const draftTest = (fact: string, test: Condition[string], key: string): DraftTest => {
  const empty = { ...emptyTest(key), fact };
  if (typeof test === 'string' || typeof test === 'boolean') return { ...empty, values: [String(test)] };
  if (Array.isArray(test)) return { ...empty, values: test.map(String) };
  return {
    ...empty,
    bounds: Object.fromEntries(
      boundNames.flatMap((name) => {
        const end: unknown = typeof test === 'object' ? Reflect.get(test, name) : undefined;
        return typeof end === 'number' ? [[name, String(end)]] : [];
      }),
    ),
  };
};

const NAMING = ['label', 'says', 'requires', 'inShort', 'cites'];

/** A condition of a policy file as it is written at the desk, its definitions filled in. One that is defined through itself stays open. */
export const draftCondition = (
  filed: Condition,
  definitions: Readonly<Record<string, Condition>>,
  newKey: NewKey,
  within: readonly string[] = [],
): DraftCondition => {
  const key = newKey();
  const read = (part: Condition): DraftCondition => draftCondition(part, definitions, newKey, within);
  const { all, any, not, defined, atLeast, of } = filed;
  const named = (condition: DraftCondition): DraftCondition => ({
    ...condition,
    label: filed.label ?? condition.label,
    says: filed.says ?? condition.says,
    requires: filed.requires ?? condition.requires,
    inShort: filed.inShort ?? condition.inShort,
    cites: filed.cites ?? condition.cites,
  });
  if (of) return named({ ...emptyGroup(key, 'some', of.map(read)), least: atLeast ?? 1 });
  if (all) return named(emptyGroup(key, 'all', all.map(read)));
  if (any) return named(emptyGroup(key, 'any', any.map(read)));
  if (not) {
    const isPlainAny = not.any !== undefined && NAMING.every((name) => not[name] === undefined);
    return named(emptyGroup(key, 'not', isPlainAny ? (not.any ?? []).map(read) : [read(not)]));
  }
  if (defined !== undefined) {
    const definition = within.includes(defined) ? undefined : definitions[defined];
    return named(definition ? draftCondition(definition, definitions, newKey, [...within, defined]) : emptyTest(key));
  }
  const [fact] = Object.keys(filed).filter((name) => !NAMING.includes(name) && filed[name] !== undefined);
  return named(fact === undefined ? emptyTest(key) : draftTest(fact, filed[fact], key));
};
