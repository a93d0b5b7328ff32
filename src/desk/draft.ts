import * as z from 'zod/mini';
import { codeStatuses, policyOutcomes, policySchema } from '../determination/index.ts';
import { draftConditionSchema } from './condition.ts';
import { documentSchema } from './document.ts';
import { draftFactSchema, draftValueSchema } from './draftFact.ts';

const text = z.string();
const cites = z.array(text);
const saying = z.strictObject({ says: text, cites });

const citation = z.strictObject({
  id: text,
  lines: z.readonly(z.tuple([z.int(), z.int()])),
  /** From which character of the first line until before which of the last it was marked; null: it was not marked here. */
  span: z.nullable(z.readonly(z.tuple([z.int(), z.int()]))),
  page: z.nullable(z.int()),
  heading: text,
  place: text,
  says: text,
  quote: text,
  note: text,
  /** What became of it in a newer text, as comparing found it; empty: nothing to look at. */
  became: z.enum(['', 'changed', 'gone']),
});

const clause = z.strictObject({
  key: text,
  label: text,
  /** Empty until it is chosen. */
  outcome: z.enum(['', ...policyOutcomes]),
  inShort: text,
  /** All of it, where `inShort` does not say all. */
  says: text,
  /** The last clause takes whatever no clause before it does. */
  isRemainder: z.boolean(),
  when: draftConditionSchema,
  cites,
  rules: z.array(z.int()),
  payerWord: text,
  question: text,
  related: z.array(z.strictObject({ number: text, title: text })),
  openList: z.boolean(),
});

const code = z.strictObject({
  key: text,
  kind: z.enum(['CPT', 'HCPCS', 'modifier']),
  /** As typed: several with spaces or commas between. */
  codes: text,
  says: text,
  /** Empty until it is chosen. */
  status: z.enum(['', ...codeStatuses]),
  /** Keys of the clauses for which it is listed. */
  clauses: z.array(text),
  fits: draftConditionSchema,
  note: text,
  cites,
});

const paper = z.strictObject({
  key: text,
  id: text,
  name: text,
  says: text,
  basis: z.enum(['policy', 'criterion']),
  /** Keys of the clauses for which it is meant; none: it is for whatever is decided. */
  clauses: z.array(text),
  facts: z.array(text),
  when: z.nullable(draftConditionSchema),
  outcomes: z.array(z.enum(policyOutcomes)),
  isEnclosed: z.boolean(),
  cites,
});

const authorization = z.strictObject({
  /** Empty until it is chosen: that a text does not say is an answer too. */
  status: z.enum(['', 'required', 'not-required', 'not-applicable', 'not-stated']),
  says: text,
  cites,
});

const shape = policySchema.shape;

const policy = z.strictObject({
  policy: text,
  version: text,
  number: text,
  title: text,
  printedAs: text,
  edition: text,
  readWith: z.int(),
  alsoRead: z.record(text, z.array(text)),
  address: text,
  checkedOn: text,
  /** The day on which the document was read; empty until it is said. */
  readOn: z._default(text, ''),
  // What nobody has said yet is empty.
  kind: z.enum(['', 'payer-page', 'copy']),
  held: z.enum(['', 'whole', 'statement']),
  heldNote: saying,
  inForce: z.strictObject({
    basis: z.enum(['', 'stated', 'published', 'reviewed', 'not-stated']),
    from: text,
    until: text,
    says: text,
    cites,
  }),
  reviewDue: z.strictObject({ on: text, basis: z.enum(['', 'stated', 'inferred']), says: text, cites }),
  scope: saying,
  payerWords: shape.payerWords,
  citations: z.array(citation),
  clauses: z.array(clause),
  inpatient: authorization,
  outpatient: authorization,
  /** Whether the document lists codes; those that are written stand, whatever is said. */
  codesListed: z._default(z.enum(['', 'no', 'yes']), ''),
  // A draft that an older page kept has no list where none was said to be there.
  codes: z.pipe(
    z.nullable(z.array(code)),
    z.transform((codes) => codes ?? []),
  ),
  papers: z.array(paper),
  billing: z.strictObject({
    rule: z.enum(['', 'written-agreement', 'notice', 'advance-beneficiary-notice', 'not-stated']),
    says: text,
    cites,
  }),
  related: z.array(z.strictObject({ number: text, title: text, cites })),
  // What the desk does not write stays as the policy had it that the draft began with.
  hints: shape.hints,
  codesNote: shape.codesNote,
  /** By the keys of clauses, and not by their names. */
  cautions: shape.cautions,
  slips: shape.slips,
  notModelled: shape.notModelled,
  submission: shape.submission,
});

/** Whose policy it is: a payer that is held, or a new one. */
const payer = z.strictObject({
  /** Of a payer that is held; empty: none is chosen; `new`: the one below. */
  id: text,
  name: text,
  otherNames: text,
  /** One line of business a line. */
  linesOfBusiness: text,
  /** The name of each of those lines, by which ticks, conditions and worked cases have it. */
  lineNames: z._default(z.array(text), []),
  /** The lines of business that it is for; empty: all members. */
  when: z.array(text),
});

const workedCase = z.strictObject({
  key: text,
  narrative: text,
  /** As a form holds them. */
  answers: z.record(text, text),
  expected: z.enum(['', ...policyOutcomes, 'needs-information']),
});

/** A policy that is being read, with all that it brings. Any part may be unfinished; it holds no case of a patient. */
export const draftSchema = z.strictObject({
  format: z.literal(1),
  /** Counts the keys given. */
  keys: z.int(),
  readBy: text,
  document: z.nullable(documentSchema),
  /** What a newer document says beside the passages of the older one. */
  news: z._default(z.array(text), []),
  /** Why passages could not be looked for in the document; empty: they were, or there were none. */
  unsought: z._default(text, ''),
  /** The policy it began with, and whether this is to be a newer version of it. */
  began: z.nullable(z.strictObject({ policy: text, version: text, isNewer: z.boolean() })),
  payer,
  policy,
  /** The id of the library on this device that was made of it last; empty: none was. */
  addedAs: z._default(text, ''),
  facts: z.array(draftFactSchema),
  values: z.array(draftValueSchema),
  cases: z.array(workedCase),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftPolicy = Draft['policy'];
export type DraftClause = DraftPolicy['clauses'][number];
export type DraftCitation = DraftPolicy['citations'][number];
export type DraftCode = DraftPolicy['codes'][number];
export type DraftPaper = DraftPolicy['papers'][number];
export type DraftPayer = Draft['payer'];
export type WorkedCase = Draft['cases'][number];
