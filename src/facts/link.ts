import type { Facts, Vocabulary } from './definition.ts';
import { factNamed, settingOf } from './domain.ts';
import { parseCase, type CaseError, type ParsedCase } from './parseCase.ts';
import { shown } from './shown.ts';
import { factFromText, textOf } from './text.ts';

/** A case as the name and text pairs of a link, in the order of the facts table; lists repeat their name. */
export const linkPairs = (facts: Facts, vocabulary: Vocabulary): readonly (readonly [string, string])[] =>
  vocabulary.facts.flatMap(({ name }) => {
    const value = facts[name];
    return value === undefined ? [] : textOf(value).map((text) => [name, text] as const);
  });

/** More names than there are facts, by far: what stands beyond in a link is not looked at. */
const MOST_NAMES = 100;

/** Reads a case from the pairs of a link. A wrong fact is named, and the others are kept. */
export const caseFromPairs = (pairs: readonly (readonly [string, string])[], vocabulary: Vocabulary): ParsedCase => {
  const given = new Map<string, string[]>();
  for (const [name, text] of pairs) {
    const texts = given.get(name);
    if (texts) texts.push(text);
    else given.set(name, [text]);
  }
  const names = [...given.keys()];
  const setting = settingOf(given.get('site')?.[0], given.get('payer')?.[0]);
  const read = names.slice(0, MOST_NAMES).map((name) => {
    const fact = factNamed(vocabulary, name);
    const texts = given.get(name) ?? [];
    return { name, texts, checked: fact && factFromText(fact, texts, vocabulary, setting) };
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
  const beyond: readonly CaseError[] =
    names.length > MOST_NAMES
      ? [
          {
            field: '',
            message: `the link gives ${String(names.length)} names; the first ${String(MOST_NAMES)} were read`,
          },
        ]
      : [];
  return { facts: parsed.facts, errors: [...errors, ...parsed.errors, ...beyond] };
};
