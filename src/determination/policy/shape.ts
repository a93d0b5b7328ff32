import * as z from 'zod/mini';
import { readingRules } from '../confidence.ts';
import { codeKinds, codeStatuses, inForceBases, policyOutcomes, priorAuthorizationStatuses } from '../outcome.ts';
import { conditionSchema } from './condition.ts';

const text = z.string().check(z.minLength(1));
/** The names by which parts of a file are kept elsewhere, as in a saved case: one shape for all of them. */
export const idSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits, with single hyphens between'),
    z.maxLength(60, 'an id has at most 60 characters'),
  );
const citationId = z
  .string()
  .check(z.regex(/^L[0-9]+(-[a-z0-9]+)*$/, 'a citation is named by its first line, as in L39 or L39-localized'));
const label = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9]([A-Za-z0-9 .()/-]*[A-Za-z0-9).])?$/, 'a label is a short name such as I.G.1 or Commercial'),
    z.maxLength(40, 'a label has at most 40 characters'),
  );
const policyId = z
  .string()
  .check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'lower-case letters and digits, with single hyphens or dots between'));
const short = (most: number) => text.check(z.maxLength(most, `at most ${String(most)} characters`));
const cites = z.array(citationId).check(z.minLength(1));
/** Where nothing in the text says the thing, nothing is cited. */
const perhapsCites = z.array(citationId);
const date = z.iso.date();
const outcome = z.enum(policyOutcomes);

const citation = z.strictObject({
  /** The heading it stands under, as printed; null where the text prints none above it. */
  heading: z.nullable(text),
  /** Where under the heading, in words: "renal cell carcinoma, first bullet". */
  place: text,
  page: z.nullable(z.int().check(z.gte(1))),
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
  governing: z.optional(z.array(label).check(z.minLength(1))),
  remainder: z.optional(z.literal(true)),
});

const clause = z.strictObject({
  label,
  outcome,
  says: text,
  /** What it takes in, in plain words and one sentence without a full stop, as it heads a result or stands in a letter. */
  inShort: short(160),
  when: z.union([z.literal('otherwise'), conditionSchema]),
  cites,
  /** The reading rules (docs/reading-rules.md) that the clause needed; empty: it is read to the letter. */
  rules: z.array(z.int().check(z.gte(1), z.lte(readingRules.length))),
  payerWord: z.optional(text),
  question: z.optional(text),
  relatedPolicies: z.optional(z.array(relatedPolicy)),
  /** The list that this clause rests on calls itself open ("including but not limited to"). */
  openList: z.optional(z.literal(true)),
  /** Second readers who have read the clause in the text and agree: how many, or each by name and day. Absent: nobody yet. */
  confirmations: z.optional(
    z.union([z.int().check(z.gte(1)), z.array(z.strictObject({ by: short(80), on: date })).check(z.minLength(1))], {
      error: 'allowed: how many, at least 1, or a list of { "by", "on" }',
    }),
  ),
});

const code = z.strictObject({
  kind: z.enum(codeKinds),
  codes: z.array(text).check(z.minLength(1)),
  says: text,
  /** What the list says, and no more. `by-clause`: it gives no status, which then follows from the clause that governs. */
  status: z.enum(codeStatuses),
  /** The labels of the clauses that the code is listed for; absent: whichever decides. */
  clauses: z.optional(z.array(label).check(z.minLength(1))),
  /** The uses the code fits: a condition on site, type and approach. */
  fits: conditionSchema,
  note: z.optional(text),
  cites,
});

export const documentSchema = z.strictObject({
  id: idSchema,
  /** Short, for a list to tick. */
  name: short(48),
  says: text,
  basis: z.enum(['policy', 'criterion']),
  /** Labels of the clauses and criteria it is evidence for; empty: for whatever the policy decides. */
  clauses: z.array(label),
  /** Facts that it proves. */
  facts: z.optional(z.array(text)),
  when: z.optional(conditionSchema),
  /** Only where the outcome is one of these. */
  outcomes: z.optional(z.array(outcome)),
  /** False: something to have done, not a paper to enclose with a request. */
  isEnclosed: z.optional(z.literal(false)),
  cites: perhapsCites,
});

export const cautionSchema = z.strictObject({
  id: idSchema,
  /** What it comes to, in a few words. */
  title: short(70),
  says: text,
  when: applicability,
  /** A condition that takes the caution away, once it is known to hold. */
  unless: z.optional(conditionSchema),
  /** One sentence with which a letter to the payer meets it, where it would be raised against the case. */
  answer: z.optional(text),
  cites: perhapsCites,
});

const remark = z.strictObject({ says: text, cites });
const authorizationRule = z.strictObject({
  status: z.enum(priorAuthorizationStatuses),
  says: text,
  cites: perhapsCites,
});

/** One policy version, whole. Strict: an entry that is not here is an error. */
export const policySchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  policy: policyId,
  version: policyId,
  /** As the text prints them; null where it bears none. */
  number: z.nullable(text),
  title: z.nullable(text),
  /** What the payer calls the document, as people name it: "Medical Policy 260", and of which edition: "9/2024". */
  printedAs: short(100),
  edition: short(30),
  /** The edition of the table of facts that it was read with, and the later values that were read for it since. */
  readWith: z.int().check(z.gte(1)),
  alsoRead: z.optional(z.record(text, z.array(text).check(z.minLength(1)))),
  source: z.strictObject({
    file: text,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    readOn: date,
    /** The payer's own page, or a copy of it. */
    kind: z.enum(['payer-page', 'copy']),
    /** Where it can be read today; null: not held. */
    address: z.nullable(text),
    /** When that address was last looked at. */
    checkedOn: z.nullable(date),
  }),
  /** `statement`: the policy statement is whole, the rest of the document is not held. */
  held: z.enum(['whole', 'statement']),
  /** What is missing, where not all is held. */
  heldNote: z.optional(z.strictObject({ says: text, cites: perhapsCites })),
  /**
   * Half open: in force from the first date until the day before the second. Where the days come from: `stated` as
   * such; `published`, the day the text came out; `reviewed`, only a review date is printed; `not-stated`.
   */
  inForce: z.strictObject({
    basis: z.enum(inForceBases),
    from: z.nullable(date),
    until: z.nullable(date),
    says: text,
    cites: perhapsCites,
  }),
  reviewDue: z.nullable(z.strictObject({ on: date, basis: z.enum(['stated', 'inferred']), says: text, cites })),
  /** Dates that no held version covers and of which this text still says something: a hint, never a decision. */
  hints: z.array(z.strictObject({ from: date, until: date, says: text, cites })),
  scope: remark,
  /** The payer's own words for the outcomes that its clauses reach. */
  payerWords: z.partialRecord(outcome, text),
  citations: z.record(citationId, citation),
  definitions: z.record(idSchema, conditionSchema),
  /** In order of precedence: the first whose condition holds governs. The last is the remainder. */
  clauses: z.array(clause).check(z.minLength(1)),
  priorAuthorization: z.strictObject({ inpatient: authorizationRule, outpatient: authorizationRule }),
  /** Null: the list is lost, which is not the same as an empty list. */
  codes: z.nullable(z.array(code)),
  codesNote: z.optional(remark),
  documents: z.array(documentSchema),
  /** What the text asks for before a member is billed. */
  billing: z.strictObject({
    rule: z.enum(['written-agreement', 'notice', 'advance-beneficiary-notice', 'not-stated']),
    says: text,
    cites: perhapsCites,
  }),
  relatedPolicies: z.array(z.strictObject({ number: z.nullable(text), title: text, cites })),
  cautions: z.array(cautionSchema),
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
export type CautionEntry = z.infer<typeof cautionSchema>;
