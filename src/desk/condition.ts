import * as z from 'zod/mini';

/** The four ends that a number is tested by, as they stand in a policy file. */
export const boundNames = ['atLeast', 'above', 'atMost', 'below'] as const;
export type BoundName = (typeof boundNames)[number];

const naming = {
  /** Names the part while it is written; no file holds it. */
  key: z.string(),
  label: z.string(),
  says: z.string(),
  requires: z.string(),
  inShort: z.string(),
  cites: z.array(z.string()),
};

/** A test of one fact as it is being written: `fact` is empty until one is chosen, ends of numbers are held as they were typed. */
export interface DraftTest {
  readonly kind: 'test';
  readonly key: string;
  readonly label: string;
  readonly says: string;
  readonly requires: string;
  readonly inShort: string;
  readonly cites: readonly string[];
  readonly fact: string;
  /** Yes and no are the texts `true` and `false`. */
  readonly values: readonly string[];
  readonly bounds: Readonly<Partial<Record<BoundName, string | undefined>>>;
}

export const groupKinds = ['all', 'any', 'some', 'not'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Several parts together. `not`: none of them holds; `some`: at least `least` of them do. */
export interface DraftGroup extends Omit<DraftTest, 'kind' | 'fact' | 'values' | 'bounds'> {
  readonly kind: GroupKind;
  readonly least: number;
  readonly parts: readonly DraftCondition[];
}

/** A condition that is being written: any part of it may be unfinished. */
export type DraftCondition = DraftTest | DraftGroup;

const bound = z.optional(z.string());

export const draftConditionSchema: z.ZodMiniType<DraftCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...naming,
      kind: z.literal('test'),
      fact: z.string(),
      values: z.array(z.string()),
      bounds: z.strictObject({ atLeast: bound, above: bound, atMost: bound, below: bound }),
    }),
    z.strictObject({
      ...naming,
      kind: z.enum(groupKinds),
      least: z.int(),
      parts: z.array(draftConditionSchema),
    }),
  ]),
);

const unnamed = { label: '', says: '', requires: '', inShort: '', cites: [] };

export const emptyTest = (key: string): DraftTest => ({
  ...unnamed,
  kind: 'test',
  key,
  fact: '',
  values: [],
  bounds: {},
});

export const emptyGroup = (key: string, kind: GroupKind, parts: readonly DraftCondition[]): DraftGroup => ({
  ...unnamed,
  kind,
  key,
  least: 1,
  parts,
});

const signs = new WeakMap<DraftCondition, number>();
let signed = 0;

/** A sign by which a condition is known again: no other one has it, and what changes gets another. */
export const signOfCondition = (condition: DraftCondition): number => {
  const sign = signs.get(condition) ?? ++signed;
  signs.set(condition, sign);
  return sign;
};

/** A condition and all parts of it, itself first. */
export const partsOf = (condition: DraftCondition): readonly DraftCondition[] =>
  condition.kind === 'test' ? [condition] : [condition, ...condition.parts.flatMap(partsOf)];

/** Whether a condition is the part of this key, or has it. */
export const holdsPart = (condition: DraftCondition, key: string): boolean =>
  condition.key === key || (condition.kind !== 'test' && condition.parts.some((part) => holdsPart(part, key)));

/** A condition with one part of it replaced by what `change` makes of it: nothing takes it away. What does not hold it stays the very same. */
export const withPart = (
  condition: DraftCondition,
  key: string,
  change: (part: DraftCondition) => readonly DraftCondition[],
): readonly DraftCondition[] => {
  if (condition.key === key) return change(condition);
  return condition.kind === 'test' || !holdsPart(condition, key)
    ? [condition]
    : [{ ...condition, parts: condition.parts.flatMap((part) => withPart(part, key, change)) }];
};

/** The same parts, with the one of this key moved by so many places among its neighbors, and no farther than they reach. */
export const withMoved = (condition: DraftCondition, key: string, by: number): DraftCondition => {
  if (condition.kind === 'test' || !holdsPart(condition, key)) return condition;
  const at = condition.parts.findIndex((part) => part.key === key);
  if (at < 0) return { ...condition, parts: condition.parts.map((part) => withMoved(part, key, by)) };
  return { ...condition, parts: moved(condition.parts, at, by) };
};

/** A list with the entry at a place moved by so many places, and no farther than the list reaches. */
export const moved = <Entry>(entries: readonly Entry[], at: number, by: number): readonly Entry[] => {
  const entry = entries[at];
  if (entry === undefined) return entries;
  const rest = entries.filter((_, index) => index !== at);
  const to = Math.min(Math.max(at + by, 0), rest.length);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
};
