import * as z from 'zod/mini';
import { cautionSchema, documentSchema, policySchema, type SharedItems } from '../determination/index.ts';
import type { FactDefinition } from '../facts/index.ts';

const bounds = { type: 'object' };

/** What an editor offers for a test of a fact: its values, or bounds. */
const testOf = ({ domain }: FactDefinition): object | undefined => {
  if (domain.of === 'yes-no') return { type: 'boolean' };
  if (domain.of === 'number') return bounds;
  const values =
    domain.of === 'choices'
      ? domain.choices.map(({ value }) => value)
      : domain.of === 'choices-by-site'
        ? [...new Set(Object.values(domain.choices).flatMap((choices) => choices.map(({ value }) => value)))]
        : undefined;
  return values && { anyOf: [{ enum: values }, { type: 'array', minItems: 1, items: { enum: values } }] };
};

const isCondition = (value: unknown): value is { properties: Record<string, unknown> } =>
  typeof value === 'object' &&
  value !== null &&
  'properties' in value &&
  typeof value.properties === 'object' &&
  value.properties !== null &&
  'defined' in value.properties;

/** A shared item as a policy names it: whatever words it does not give itself are those of the item. */
const naming = (items: object) => z.strictObject({ shared: z.enum(Object.keys(items)) });

/** As policies are written: a document or caution may name one that many policies share. */
const writtenSchema = ({ documents, cautions }: SharedItems) =>
  z.extend(policySchema, {
    documents: z.array(
      z.union([
        documentSchema,
        z.extend(
          z.partial(z.omit(documentSchema, { id: true }), { name: true, says: true, basis: true }),
          naming(documents).shape,
        ),
      ]),
    ),
    cautions: z.array(
      z.union([
        cautionSchema,
        z.extend(
          z.partial(z.omit(cautionSchema, { id: true }), { title: true, says: true, when: true }),
          naming(cautions).shape,
        ),
      ]),
    ),
  });

/** The JSON Schema of a policy's file, knowing the facts, their values and the shared items, so that an editor completes them. */
export const policyJsonSchema = (facts: readonly FactDefinition[], items: SharedItems): object => {
  const schema = z.toJSONSchema(writtenSchema(items));
  const tests = Object.fromEntries(
    facts.flatMap((fact) => {
      const test = testOf(fact);
      return test ? [[fact.name, { title: fact.label, ...test }]] : [];
    }),
  );
  for (const definition of Object.values(schema.$defs ?? {}))
    if (isCondition(definition)) Object.assign(definition.properties, tests);
  return schema;
};
