import type { Facts, Vocabulary } from './definition.ts';
import { factNamed } from './domain.ts';
import { parseCase, type ParsedCase } from './parseCase.ts';
import { shown } from './shown.ts';
import { factFromText, textOf } from './text.ts';

/** A case as the name and text pairs of a link, in the order of the facts table; lists repeat their name. */
export const linkPairs = (facts: Facts, vocabulary: Vocabulary): readonly (readonly [string, string])[] =>
  vocabulary.facts.flatMap(({ name }) => {
    const value = facts[name];
    return value === undefined ? [] : textOf(value).map((text) => [name, text] as const);
  });

/** Reads a case from the pairs of a link. A wrong fact is named, and the others are kept. */
export const caseFromPairs = (pairs: readonly (readonly [string, string])[], vocabulary: Vocabulary): ParsedCase => {
  const names = [...new Set(pairs.map(([name]) => name))];
  const read = names.map((name) => {
    const fact = factNamed(vocabulary, name);
    const texts = pairs.filter(([each]) => each === name).map(([, text]) => text);
    return { name, texts, checked: fact && factFromText(fact, texts, vocabulary) };
  });
  const errors = read.flatMap(({ name, texts, checked }) => {
    if (!checked)
      return [{ field: name, message: `${shown(texts.join(', '))} is given for ${shown(name)}, which is no fact` }];
    return checked.ok ? [] : [{ field: name, message: checked.message }];
  });
  const parsed = parseCase(
    Object.fromEntries(read.flatMap(({ name, checked }) => (checked?.ok === true ? [[name, checked.value]] : []))),
    vocabulary,
  );
  return { facts: parsed.facts, errors: [...errors, ...parsed.errors] };
};
