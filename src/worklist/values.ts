import { choicesOf, siteOfDiagnosis, type FactDefinition } from '../facts/index.ts';
import { normalized } from './normalized.ts';
import { isFoundAnywhere, saysNo, saysUnknown, saysYes, valueByPattern, valueOfWord, wordsOf } from './words.ts';
import type { Spoken } from './spoken.ts';

/** What a text can mean, and what that rests on; a person confirms it before anything is judged. */
export interface Suggestion {
  readonly value: string;
  readonly because: string;
}

/** In a mapping: nothing is known of the fact. */
export const UNKNOWN = 'unknown';

const DIAGNOSIS_CODE = /^[A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/i;
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}(?!\d)/;

type Words = ReadonlyMap<string, string>;

/** Words by fact, made once for what can be spoken of: a long list asks again and again. */
const remembered = (make: (fact: FactDefinition, spoken: Spoken) => Words) => {
  const made = new WeakMap<Spoken, Map<FactDefinition, Words>>();
  return (fact: FactDefinition, spoken: Spoken): Words => {
    const ofFacts = made.get(spoken) ?? new Map<FactDefinition, Words>();
    made.set(spoken, ofFacts);
    const words = ofFacts.get(fact) ?? make(fact, spoken);
    ofFacts.set(fact, words);
    return words;
  };
};

const ownWords = remembered((fact, { vocabulary }) => {
  const choices = choicesOf(fact, vocabulary, {});
  return new Map([
    ...choices.map(({ value, word }) => [normalized(word), value] as const),
    ...choices.map(({ value }) => [normalized(value), value] as const),
  ]);
});

const allWords = remembered((fact, spoken) => new Map([...ownWords(fact, spoken), ...wordsOf(fact.name)]));

const anywhere = (fact: FactDefinition, text: string, spoken: Spoken): string | undefined => {
  const plain = ` ${normalized(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = new Set(
    [...allWords(fact, spoken)].flatMap(([word, value]) => (plain.includes(` ${word} `) ? [value] : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
};

/** The choice of a fact that a text is, by its value or its word. */
export const choiceNamed = (fact: FactDefinition, text: string, spoken: Spoken): string | undefined =>
  ownWords(fact, spoken).get(normalized(text));

interface PayerWords {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly products: readonly string[];
}

const madePayerWords = new WeakMap<Spoken, readonly PayerWords[]>();

const payerWords = (spoken: Spoken): readonly PayerWords[] => {
  const words =
    madePayerWords.get(spoken) ??
    spoken.payers.map(({ id, name, otherNames, products }) => ({
      id,
      name,
      names: [name, ...otherNames].map(normalized),
      products: products.map(({ word }) => normalized(word)),
    }));
  madePayerWords.set(spoken, words);
  return words;
};

/** The payer that has this name among its other names, or alone has this line of business. */
const payerNamed = (text: string, spoken: Spoken): Suggestion | undefined => {
  const plain = normalized(text);
  const only = (fits: (payer: PayerWords) => boolean, because: string): Suggestion | undefined => {
    const [payer, ...others] = payerWords(spoken).filter(fits);
    return payer && others.length === 0 ? { value: payer.id, because: `${because} ${payer.name}` } : undefined;
  };
  return (
    only(({ names }) => names.includes(plain), 'another name of') ??
    only(({ products }) => products.includes(plain), 'a line of business of') ??
    only(({ names }) => names.some((each) => plain.startsWith(`${each} `)), 'begins with a name of')
  );
};

const byCode = (text: string): Suggestion | undefined => {
  const code = text.trim().split(/[\s,;]/)[0] ?? '';
  const site = DIAGNOSIS_CODE.test(code) ? siteOfDiagnosis(code) : undefined;
  return site === undefined ? undefined : { value: site, because: 'the diagnosis code says where, not which tumor' };
};

const ofChoices = (fact: FactDefinition, text: string, spoken: Spoken): Suggestion | undefined => {
  const named = choiceNamed(fact, text, spoken);
  if (named !== undefined) return { value: named, because: 'its own word' };
  const patterned = valueByPattern(fact.name, text);
  const candidates = [valueOfWord(fact.name, text), patterned, patterned && valueOfWord(fact.name, patterned)];
  for (const candidate of candidates) {
    const value = candidate === undefined ? undefined : choiceNamed(fact, candidate, spoken);
    if (value !== undefined) return { value, because: 'a common word for it' };
  }
  if (!isFoundAnywhere(fact.name)) return undefined;
  const found = anywhere(fact, text, spoken);
  return found === undefined ? undefined : { value: found, because: 'a word within it' };
};

/** What a text of a column can mean for a fact; undefined: nothing is suggested, and a person must say. */
export const suggestValue = (fact: FactDefinition, text: string, spoken: Spoken): Suggestion | undefined => {
  if (saysUnknown(text)) return { value: UNKNOWN, because: 'says that it is not known' };
  switch (fact.domain.of) {
    case 'yes-no':
      return saysYes(text)
        ? { value: 'true', because: 'says yes' }
        : saysNo(text)
          ? { value: 'false', because: 'says no' }
          : undefined;
    case 'number':
      return DECIMAL_COMMA.test(text)
        ? { value: text.replace(',', '.'), because: 'a comma for the decimal point' }
        : undefined;
    case 'payers':
      return ofChoices(fact, text, spoken) ?? payerNamed(text, spoken);
    case 'choices':
      return (fact.name === 'site' ? byCode(text) : undefined) ?? ofChoices(fact, text, spoken);
    case 'choices-by-site':
    case 'products':
      return ofChoices(fact, text, spoken);
    default:
      return undefined;
  }
};
