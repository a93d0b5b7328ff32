import { oneTextOf } from '../../facts/index.ts';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { caseReaching, determine } from '../../determination/index.ts';
import { bookOf, factsOf, heldBook, heldPolicies } from '../../../testing/held.ts';
import { determinationFile, determinationFileText, determinationJsonSchema } from './index.ts';

const held = heldPolicies();

const vignettes = z.parse(
  z.array(
    z.object({ id: z.string(), case: z.record(z.string(), z.unknown()), expected: z.object({ outcome: z.string() }) }),
  ),
  JSON.parse(readFileSync(new URL('../../determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);
const madeOn = '2026-11-21T09:30:00-05:00';

const judged = (input: unknown) => {
  const facts = factsOf(input);
  return { facts, determination: determine(heldBook(oneTextOf(facts['payer']), facts), facts, '2026-11-21') };
};

const validate = new Ajv2020({ validateFormats: false }).compile(determinationJsonSchema());

describe('does every worked case give a file that keeps to the JSON Schema', () => {
  it.each(vignettes.map((vignette) => [vignette.id, vignette] as const))('%s', (_, { case: input, expected }) => {
    const { facts, determination } = judged(input);
    const file: unknown = JSON.parse(determinationFileText(determination, facts, madeOn));
    expect(validate(file) ? [] : validate.errors).toStrictEqual([]);
    // Nothing is lost on the way.
    expect(file).toStrictEqual({ kind: 'cryoablation-determination', format: 1, madeOn, facts, determination });
    expect(determination.outcome).toBe(expected.outcome);
  });

  it.each(
    held.flatMap((prepared) =>
      [...new Set(prepared.clauses.map(({ clause }) => clause.outcome))].map(
        (outcome) => [prepared.policy.policy, prepared.policy.version, outcome, prepared] as const,
      ),
    ),
  )('and a case of %s %s: %s', (_, __, outcome, prepared) => {
    const facts = caseReaching(prepared.root, (decision) => decision === outcome) ?? {};
    const determination = determine(bookOf(prepared), facts, '2026-11-21');
    expect(determination.outcome).toBe(outcome);
    expect(
      validate(JSON.parse(determinationFileText(determination, facts, madeOn))) ? [] : validate.errors,
    ).toStrictEqual([]);
  });
});

it('a number that is known by its bounds stands in it as it was given', () => {
  const { facts, determination } = judged({
    ...vignettes[0]?.case,
    sizeCm: { atLeast: 3, atMost: 3.5 },
    egfr: { above: 60 },
  });
  const file: unknown = JSON.parse(determinationFileText(determination, facts, madeOn));
  expect(validate(file) ? [] : validate.errors).toStrictEqual([]);
  expect(file).toMatchObject({ facts: { sizeCm: { atLeast: 3, atMost: 3.5 }, egfr: { above: 60 } } });
});

describe('what does the schema refuse', () => {
  const { facts, determination } = judged(vignettes[0]?.case);
  const file = determinationFile(determination, facts, madeOn);
  it.each<[string, object]>([
    ['another kind', { ...file, kind: 'cryoablation-case' }],
    ['another format', { ...file, format: 2 }],
    ['an entry that is none', { ...file, patientName: 'Ann' }],
    ['a fact that is an object', { ...file, facts: { patient: { name: 'Ann' } } }],
    ['an outcome that is none', { ...file, determination: { ...file.determination, outcome: 'approved' } }],
    ['a determination without criteria', { ...file, determination: { ...file.determination, criteria: undefined } }],
    ['a moment that is a day', { ...file, madeOn: '2026-11-21' }],
  ])('%s', (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  it('a file that would not keep to it is not made', () => {
    expect(() => determinationFile(determination, facts, 'today')).toThrow();
  });
});

it('the JSON Schema that is served is this one', async () => {
  await expect(`${JSON.stringify(determinationJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../public/determination.schema.json',
  );
});
