import * as z from 'zod/mini';
import type { Choice, FactDefinition, FactsFile } from './definition.ts';

const text = z.string().check(z.minLength(1));
const name = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/));
const value = z.string().check(z.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/));
const only = z.optional(z.literal(true));
const day = z.iso.date();
const several = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.minLength(1));

const terminologyCode = z.strictObject({ system: text, code: text, display: text });

/** One choice of a fact. */
export const choiceSchema: z.ZodMiniType<Choice> = z.strictObject({
  value,
  word: text,
  hint: z.optional(text),
  inSentence: z.optional(text),
  procedure: z.optional(text),
  kindOf: z.optional(value),
  covered: only,
  since: z.optional(z.int().check(z.gte(2))),
  offeredFor: z.optional(several(value)),
  code: z.optional(terminologyCode),
});

const domain = z.discriminatedUnion(
  'of',
  [
    z.strictObject({ of: z.literal('choices'), choices: several(choiceSchema) }),
    z.strictObject({ of: z.literal('choices-by-site'), choices: z.record(value, several(choiceSchema)) }),
    z.strictObject({ of: z.literal('yes-no') }),
    z.strictObject({
      of: z.literal('number'),
      unit: z.string(),
      unitOfOne: z.optional(text),
      whole: only,
      above: z.optional(z.number()),
      atLeast: z.optional(z.number()),
      atMost: z.number(),
      unlikelyAbove: z.optional(z.number()),
      nearThreshold: z.optional(z.number().check(z.gte(0))),
      converts: z.optional(several(z.strictObject({ unit: text, factor: z.number().check(z.gt(0)) }))),
      mistakenFor: z.optional(several(z.strictObject({ unit: text, says: text }))),
      ucum: z.optional(text),
    }),
    z.strictObject({ of: z.literal('payers') }),
    z.strictObject({ of: z.literal('products') }),
    z.strictObject({ of: z.literal('date') }),
    z.strictObject({ of: z.literal('procedure-codes') }),
    z.strictObject({ of: z.literal('fact-names') }),
  ],
  { error: 'allowed: choices, choices-by-site, yes-no, number, payers, products, date, procedure-codes, fact-names' },
);

/** One fact, as the file of facts and a file that brings some hold it. Strict: an entry that is not here is an error. */
export const factSchema: z.ZodMiniType<FactDefinition> = z.strictObject({
  name,
  label: text,
  short: z.optional(text),
  asked: z.optional(text),
  question: text.check(z.regex(/\?$/)),
  help: text,
  whereFound: z.optional(text),
  inSentence: z.optional(
    z.union([text.check(z.regex(/\{value\}/)), z.strictObject({ yes: text, no: text })], {
      error: 'allowed: a text with {value}, or one for yes and one for no',
    }),
  ),
  wording: z.optional(
    z.record(
      value,
      z.strictObject({
        question: z.optional(text.check(z.regex(/\?$/))),
        help: z.optional(text),
        whereFound: z.optional(text),
      }),
    ),
  ),
  step: value,
  sites: z.optional(several(value)),
  domain,
  impliesSite: only,
  ofDiagnosis: only,
  accompanies: z.optional(name),
  codes: z.optional(
    z.strictObject({
      code: z.optional(terminologyCode),
      partOf: z.optional(z.strictObject({ text, code: terminologyCode })),
      calculated: z.optional(terminologyCode),
    }),
  ),
});

const bounds = z.strictObject({
  atMost: z.optional(z.number()),
  below: z.optional(z.number()),
  atLeast: z.optional(z.number()),
  above: z.optional(z.number()),
});

const icd10 = z.string().check(z.regex(/^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/));

/** The file of facts, whole. */
export const factsFileSchema: z.ZodMiniType<FactsFile> = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  edition: z.int().check(z.gte(1)),
  steps: several(
    z.strictObject({
      id: value,
      title: text,
      titles: z.optional(z.record(value, text)),
      serves: z.optional(z.literal('request')),
    }),
  ),
  facts: several(factSchema),
  contradictions: z.array(z.strictObject({ when: z.record(name, z.union([several(value), bounds])), says: text })),
  glossary: z.array(z.strictObject({ term: text, says: text })),
  diagnoses: z.strictObject({
    firstDay: day,
    bySite: z.record(
      value,
      several(
        z.strictObject({
          code: icd10,
          says: text,
          types: z.optional(several(value)),
          undiagnosed: only,
          sides: z.optional(z.strictObject({ right: icd10, left: icd10 })),
          from: z.optional(day),
          until: z.optional(day),
        }),
      ),
    ),
  }),
});
