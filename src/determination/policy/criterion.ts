import type { Bounds, FactDefinition } from '../../facts/index.ts';

interface Named {
  readonly label?: string | undefined;
  readonly says?: string | undefined;
  readonly requires?: string | undefined;
  readonly inShort?: string | undefined;
  readonly cites: readonly string[];
}

/** A test of one fact by its choices; yes and no are the texts `true` and `false`. */
export interface ChoiceTest extends Named {
  readonly kind: 'choice';
  readonly fact: FactDefinition;
  readonly values: readonly string[];
  /** Values of which the policy, read before they existed, does not say whether they meet it. */
  readonly unread?: readonly string[] | undefined;
}

export interface NumberTest extends Named {
  readonly kind: 'number';
  readonly fact: FactDefinition;
  readonly bounds: Bounds;
}

export interface Composite extends Named {
  /** `some`: at least so many of its parts as `least` says. */
  readonly kind: 'all' | 'any' | 'not' | 'some';
  readonly least?: number | undefined;
  readonly parts: readonly Criterion[];
}

/** A condition of a policy with its definitions filled in and its facts looked up: made by `readCondition.ts`. */
export type Criterion = Composite | ChoiceTest | NumberTest;

/** All criteria of a tree, itself first. */
export const withParts = (criterion: Criterion): readonly Criterion[] =>
  'parts' in criterion ? [criterion, ...criterion.parts.flatMap(withParts)] : [criterion];

/** The labelled alternatives that can stand for a clause: labelled members of an `any` that the clause rests on. */
export const alternativesOf = (criterion: Criterion): readonly Criterion[] => {
  if (criterion.kind === 'any')
    return criterion.parts.flatMap((part) => (part.label === undefined ? alternativesOf(part) : [part]));
  return criterion.kind === 'all'
    ? criterion.parts.flatMap((part) => (part.label === undefined ? alternativesOf(part) : []))
    : [];
};
