import * as z from 'zod/mini';

const BOUNDS = 'allowed: atMost, below, atLeast, above, each with a number, such as { "atMost": 4 }';
const limit = z.optional(z.number('expected a number without its unit and without quotes, such as 4'));

const bounds = z
  .strictObject({ atMost: limit, below: limit, atLeast: limit, above: limit })
  .check(z.refine((each) => Object.keys(each).length > 0, `a number is tested by bounds; ${BOUNDS}`));

const value = z.string('expected a value in quotes; conditions stand in a list under all, any or of');

const factTest = z.union([z.string(), z.boolean(), z.array(value).check(z.minLength(1)), bounds], {
  error:
    'a fact is tested by a value in quotes, true or false, a list of values, or bounds such as { "atMost": 4 }; conditions stand under all, any, not and of',
});

export type FactTest = z.infer<typeof factTest>;

/**
 * A condition: exactly one of `all`, `any`, `not`, `atLeast` with `of`, `defined` (the name of a definition of the same policy), or one fact with
 * its test. A label makes it a criterion that is named, cited and may stand for its clause.
 */
export interface Condition {
  readonly label?: string | undefined;
  readonly says?: string | undefined;
  /** What it asks for in a few words, as a row of a letter's table or within a sentence: "No more than 4 cm". */
  readonly requires?: string | undefined;
  /** For a labelled alternative: what it takes in, in place of what its clause says of itself. */
  readonly inShort?: string | undefined;
  readonly cites?: readonly string[] | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  readonly defined?: string | undefined;
  /** At least so many of the conditions in `of`. */
  readonly atLeast?: number | undefined;
  readonly of?: readonly Condition[] | undefined;
  readonly [fact: string]: number | FactTest | Condition | readonly Condition[] | readonly string[] | undefined;
}

const several = z.optional(z.array(z.lazy(() => conditionSchema)).check(z.minLength(1)));

export const conditionSchema: z.ZodMiniType<Condition> = z.catchall(
  z.object({
    label: z.optional(z.string().check(z.minLength(1))),
    says: z.optional(z.string().check(z.minLength(1))),
    requires: z.optional(z.string().check(z.minLength(1), z.maxLength(80, 'at most 80 characters'))),
    inShort: z.optional(z.string().check(z.minLength(1), z.maxLength(160, 'at most 160 characters'))),
    cites: z.optional(z.array(z.string())),
    all: several,
    any: several,
    not: z.optional(z.lazy(() => conditionSchema)),
    defined: z.optional(z.string()),
    atLeast: z.optional(z.int().check(z.gte(1))),
    of: several,
  }),
  factTest,
);
