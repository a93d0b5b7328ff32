import * as z from 'zod/mini';
import { readingRules } from '../confidence.ts';
import { policyOutcomes, priorAuthorizationStatuses } from '../outcome.ts';
import { conditionSchema } from './condition.ts';

const text = z.string().check(z.minLength(1));
const cites = z.array(text).check(z.minLength(1));
const date = z.iso.date();
const outcome = z.enum(policyOutcomes);

const citation = z.strictObject({
  section: text,
  lines: z.tuple([z.int(), z.int()]),
  says: text,
  quote: z.optional(text),
  note: z.optional(text),
});

const relatedPolicy = z.strictObject({ number: z.nullable(text), title: text });

/** When a caution or a document belongs to a case. Everything that is given must hold; nothing given: always. */
const applicability = z.strictObject({
  facts: z.optional(conditionSchema),
  outcomes: z.optional(z.array(outcome).check(z.minLength(1))),
  governing: z.optional(z.array(text).check(z.minLength(1))),
  remainder: z.optional(z.literal(true)),
});

const clause = z.strictObject({
  label: text,
  outcome,
  says: text,
  when: z.union([z.literal('otherwise'), conditionSchema]),
  cites,
  /** The reading rules (docs/reading-rules.md) that the clause needed; empty: it is read to the letter. */
  rules: z.array(z.int().check(z.gte(1), z.lte(readingRules.length))),
  payerWord: z.optional(text),
  question: z.optional(text),
  relatedPolicies: z.optional(z.array(relatedPolicy)),
});

const code = z.strictObject({
  codes: z.array(z.string().check(z.regex(/^[0-9]{4}[0-9A-Z]$/))).check(z.minLength(1)),
  says: text,
  /** `by-clause`: the list gives no status, it follows from the clause that governs. */
  status: z.enum(['criteria-must-be-met', 'investigational', 'not-medically-necessary', 'by-clause', 'not-stated']),
  /** The uses the code fits: a condition on site, type and approach. */
  fits: conditionSchema,
  note: z.optional(text),
  cites,
});

const document = z.strictObject({
  id: text,
  says: text,
  basis: z.enum(['policy', 'criterion']),
  /** Labels of the clauses and criteria it is evidence for; empty: for whatever the policy decides. */
  clauses: z.array(text),
  /** Facts that it proves. */
  facts: z.optional(z.array(text)),
  when: z.optional(conditionSchema),
  /** Only where the outcome is one of these. */
  outcomes: z.optional(z.array(outcome)),
  /** False: something to have done, not a paper to enclose with a request. */
  isEnclosed: z.optional(z.literal(false)),
  cites,
});

const caution = z.strictObject({
  id: text,
  says: text,
  when: applicability,
  /** A condition that takes the caution away, once it is known to hold. */
  unless: z.optional(conditionSchema),
  /** One sentence with which a letter to the payer meets it, where it would be raised against the case. */
  answer: z.optional(text),
  cites,
});

const remark = z.strictObject({ says: text, cites });
const authorizationRule = z.strictObject({ status: z.enum(priorAuthorizationStatuses), says: text, cites });

/** One policy version, whole. Strict: an entry that is not here is an error. */
export const policySchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  policy: text,
  version: text,
  /** As the text prints them; null where it bears none. */
  number: z.nullable(text),
  title: z.nullable(text),
  source: z.strictObject({
    file: text,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    readOn: date,
    address: z.nullable(text),
  }),
  /** Half open: in force from the first date until the day before the second. */
  inForce: z.strictObject({ from: date, until: z.nullable(date), says: text, cites }),
  reviewDue: z.nullable(z.strictObject({ on: date, basis: z.enum(['stated', 'inferred']), says: text, cites })),
  /** Dates that no held version covers and of which this text still says something: a hint, never a decision. */
  hints: z.array(z.strictObject({ from: date, until: date, says: text, cites })),
  scope: remark,
  /** The payer's own words for the outcomes that its clauses reach. */
  payerWords: z.partialRecord(outcome, text),
  citations: z.record(text, citation),
  definitions: z.record(text, conditionSchema),
  /** In order of precedence: the first whose condition holds governs. The last is the remainder. */
  clauses: z.array(clause).check(z.minLength(1)),
  priorAuthorization: z.strictObject({ inpatient: authorizationRule, outpatient: authorizationRule }),
  /** Null: the list is lost, which is not the same as an empty list. */
  codes: z.nullable(z.array(code)),
  codesNote: z.optional(remark),
  documents: z.array(document),
  /** What the text asks for before a member is billed. */
  billing: z.strictObject({ rule: z.enum(['written-agreement', 'notice', 'not-stated']), says: text, cites }),
  relatedPolicies: z.array(z.strictObject({ number: z.nullable(text), title: text, cites })),
  cautions: z.array(caution),
  /** Slips of the source text, shown so that a reader who checks is not misled. */
  slips: z.array(remark),
  notModelled: z.array(text),
  /** Where a request goes; null: not held. */
  submission: z.nullable(remark),
});

export type Policy = z.infer<typeof policySchema>;
export type Clause = Policy['clauses'][number];
export type Citation = z.infer<typeof citation>;
export type Applicability = z.infer<typeof applicability>;
export type DocumentItem = Policy['documents'][number];
export type CodeEntry = z.infer<typeof code>;
export type CautionEntry = z.infer<typeof caution>;
