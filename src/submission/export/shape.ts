import * as z from 'zod/mini';
import { codeStatuses, policyOutcomes, readingRules } from '../../determination/index.ts';

// Before any schema: zod otherwise probes `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

const text = z.string().check(z.minLength(1));
const texts = z.array(text);
const outcome = z.enum([...policyOutcomes, 'no-version', 'needs-information']);

const passages = z.array(
  z.strictObject({
    id: text,
    policy: text,
    version: text,
    document: text,
    heading: z.nullable(text),
    place: text,
    page: z.nullable(z.int()),
    quote: z.nullable(text),
    says: text,
    note: z.nullable(text),
    lines: z.tuple([z.int(), z.int()]),
  }),
);

const criterion = z.strictObject({
  kind: z.enum(['all', 'any', 'not', 'test']),
  label: z.nullable(text),
  says: text,
  requires: z.nullable(text),
  inShort: z.nullable(text),
  status: z.enum(['met', 'not-met', 'unknown']),
  required: text,
  documented: z.string(),
  facts: texts,
  cites: passages,
  get criteria() {
    return z.array(criterion);
  },
});

const clause = z.strictObject({
  ...criterion.shape,
  label: text,
  policy: text,
  version: text,
  inShort: text,
  outcome: z.enum(policyOutcomes),
  governs: z.boolean(),
  rules: z.array(z.int().check(z.gte(1), z.lte(readingRules.length))),
});

const determination = z.strictObject({
  payer: text,
  policy: z.nullable(text),
  version: z.nullable(text),
  texts: z.array(z.strictObject({ policy: text, version: text })),
  outcome,
  possibleOutcomes: z.array(outcome).check(z.minLength(1)),
  missing: texts,
  governing: texts,
  payerWord: z.nullable(text),
  question: z.optional(text),
  relatedPolicies: z.optional(z.array(z.strictObject({ number: z.nullable(text), title: text }))),
  nearestVersion: z.optional(
    z.strictObject({ policy: text, version: text, from: z.nullable(z.iso.date()), until: z.nullable(z.iso.date()) }),
  ),
  priorAuthorization: z.nullable(
    z.enum(['required', 'not-required', 'depends-on-setting', 'not-applicable', 'not-stated']),
  ),
  criteria: z.array(clause),
  documents: z.nullable(
    z.array(
      z.strictObject({
        id: text,
        name: text,
        says: text,
        basis: z.enum(['policy', 'criterion']),
        clauses: texts,
        facts: texts,
        isEnclosed: z.boolean(),
        cites: passages,
      }),
    ),
  ),
  codes: z.nullable(
    z.array(
      z.strictObject({
        code: z.string().check(z.regex(/^[0-9A-Z]{2,5}$/)),
        says: text,
        status: z.enum(codeStatuses),
        note: z.optional(text),
        cites: passages,
      }),
    ),
  ),
  cautions: z.array(z.strictObject({ id: text, title: text, says: text, answer: z.optional(text), cites: passages })),
});

const end = z.optional(z.number());
/** What is known of a number of which only its ends are: one key for each end. */
const bounds = z.strictObject({ above: end, atLeast: end, below: end, atMost: end });

/** A determination as a file: the case, what one policy version says of it, and when that was read off. Strict. */
export const determinationFileSchema = z.strictObject({
  kind: z.literal('cryoablation-determination'),
  format: z.literal(1),
  /** The moment, in ISO 8601. */
  madeOn: z.iso.datetime({ offset: true }),
  /** The known facts by name; a fact that is absent is unknown. Facts that the wizard does not ask are not among them. */
  facts: z.record(text, z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), bounds])),
  determination,
});

export type DeterminationFile = z.infer<typeof determinationFileSchema>;
