import * as z from 'zod/mini';
import {
  parseCase,
  factNamed,
  readJson,
  shown,
  type Bounds,
  type CaseError,
  type FactDefinition,
  type Facts,
  type Vocabulary,
} from '../../facts/index.ts';
import { KNOWN_FACT, ORIGIN, UPPER_BOUND } from './extensions.ts';
import { canonicalOf } from './codes.ts';
import { DIAGNOSES } from './requestGroup.ts';

const quantity = z.object({ value: z.number(), comparator: z.optional(z.enum(['<', '<=', '>=', '>'])) });
const value = {
  valueBoolean: z.optional(z.boolean()),
  valueCoding: z.optional(z.object({ code: z.string() })),
  valueQuantity: z.optional(quantity),
  valueDate: z.optional(z.string()),
  valueString: z.optional(z.string()),
  valueCode: z.optional(z.string()),
};
const extension = z.object({ url: z.string(), ...value });
const answer = z.object({ extension: z._default(z.array(extension), []), ...value });

interface Item {
  readonly linkId: string;
  readonly answer: readonly z.infer<typeof answer>[];
  readonly item: readonly Item[];
}
const item: z.ZodMiniType<Item> = z.object({
  linkId: z.string(),
  answer: z._default(z.array(answer), []),
  item: z._default(z.array(z.lazy(() => item)), []),
});
const responseSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  questionnaire: z.string(),
  extension: z._default(z.array(z.object({ url: z.string(), extension: z._default(z.array(extension), []) })), []),
  item: z._default(z.array(item), []),
});

type Value = Omit<z.infer<typeof extension>, 'url'>;

const ends = { '<': 'below', '<=': 'atMost', '>=': 'atLeast', '>': 'above' } as const;

const plain = ({ valueBoolean, valueCoding, valueQuantity, valueDate, valueString, valueCode }: Value): unknown =>
  valueBoolean ?? valueCoding?.code ?? valueQuantity?.value ?? valueDate ?? valueString ?? valueCode;

const boundIn = ({ valueQuantity }: Value): Bounds =>
  valueQuantity?.comparator === undefined ? {} : { [ends[valueQuantity.comparator]]: valueQuantity.value };

/** What a fact is by its values: a list, a number by its bounds, or a plain one. */
const factValue = (fact: FactDefinition | undefined, values: readonly Value[], upper: Value | undefined): unknown => {
  const [first] = values;
  if (first?.valueQuantity?.comparator !== undefined) return { ...boundIn(first), ...(upper ? boundIn(upper) : {}) };
  const isList = fact?.domain.of === 'procedure-codes' || fact?.domain.of === 'fact-names';
  return isList || values.length > 1 ? values.map(plain) : first && plain(first);
};

const answered = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((each) => [...(each.answer.length > 0 ? [each] : []), ...answered(each.item)]);

const entriesIn = (items: readonly Item[], vocabulary: Vocabulary): readonly (readonly [string, unknown])[] =>
  answered(items)
    .filter(({ linkId }) => linkId !== DIAGNOSES)
    .map(({ linkId, answer: answers }) => {
      const name = linkId.replace(/\..*$/, '');
      const upper = answers[0]?.extension.find(({ url }) => url === UPPER_BOUND);
      return [name, factValue(factNamed(vocabulary, name), answers, upper)] as const;
    });

/** What a response says of a case: the good facts, and what is wrong with the others. */
export interface ReadResponse {
  readonly facts: Facts;
  readonly errors: readonly CaseError[];
}

const refused = (field: string, message: string): ReadResponse => ({ facts: {}, errors: [{ field, message }] });

/**
 * Reads the case back from a QuestionnaireResponse to one of our own Questionnaires, of whichever policy. What is wrong is
 * named fact by fact; the good facts are kept. Diagnosis codes and the patient are of the request, and are not read.
 */
export const readResponse = (text: string, vocabulary: Vocabulary): ReadResponse => {
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return refused('', json.message);
  const read = z.safeParse(responseSchema, json.value);
  if (!read.success) {
    const [problem] = read.error.issues;
    return refused(
      problem?.path.join(' ') ?? '',
      `${problem?.message ?? ''}; allowed: a QuestionnaireResponse in FHIR R4`,
    );
  }
  const { data } = read;
  if (!data.questionnaire.startsWith(canonicalOf('')))
    return refused(
      'questionnaire',
      `${shown(data.questionnaire)} is a form of another program; allowed: one that was made here`,
    );
  const known = data.extension
    .filter(({ url }) => url === KNOWN_FACT)
    .map(({ extension: parts }) => {
      const name = parts.find(({ url }) => url === 'fact')?.valueCode ?? '';
      const values = parts.filter(({ url }) => url === 'value');
      const upper = parts.find(({ url }) => url === 'upperBound');
      return [name, factValue(factNamed(vocabulary, name), values, upper)] as const;
    });
  const entries = new Map([...entriesIn(data.item, vocabulary), ...known]);
  const calculated = answered(data.item)
    .filter(({ answer: [first] }) =>
      first?.extension.some(({ url, valueCode }) => url === ORIGIN && valueCode === 'calculated'),
    )
    .map(({ linkId }) => linkId.replace(/\..*$/, ''));
  const others = z.safeParse(z.array(z.string()), entries.get('calculated'));
  const all = [...calculated, ...(others.success ? others.data : [])];
  return parseCase({ ...Object.fromEntries(entries), ...(all.length === 0 ? {} : { calculated: all }) }, vocabulary);
};
