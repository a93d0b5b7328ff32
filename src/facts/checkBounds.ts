import { leavesSomething } from './bounds.ts';
import type { Bounds, NumberDomain } from './definition.ts';
import { shown } from './shown.ts';

const ends = ['above', 'atLeast', 'below', 'atMost'] as const;
const isEnd = (key: string): key is keyof Bounds => ends.some((end) => end === key);

/** A number, the bounds of one, or what is wrong with them in words. */
export type CheckedBounds =
  { readonly ok: true; readonly value: number | Bounds } | { readonly ok: false; readonly message: string };

const refuse = (message: string): CheckedBounds => ({ ok: false, message });

/** The one whole number that these bounds leave, or undefined. */
const onlyWhole = (bounds: Bounds, domain: NumberDomain): number | undefined => {
  if (domain.whole === undefined) return undefined;
  const least = Math.max(
    bounds.atLeast === undefined ? Number.NEGATIVE_INFINITY : Math.ceil(bounds.atLeast),
    bounds.above === undefined ? Number.NEGATIVE_INFINITY : Math.floor(bounds.above) + 1,
    domain.atLeast ?? Number.NEGATIVE_INFINITY,
    domain.above === undefined ? Number.NEGATIVE_INFINITY : domain.above + 1,
  );
  const one = { atLeast: least, atMost: least };
  return leavesSomething(domain, bounds, one) && !leavesSomething(domain, bounds, { above: least }) ? least : undefined;
};

/**
 * Bounds of a number: `above` or `atLeast`, `below` or `atMost`, one key for each end and at least one, leaving something of
 * the domain. Equal ends are the number itself.
 */
export const checkBounds = (input: object, domain: NumberDomain, allowed: string): CheckedBounds => {
  const bounds: Partial<Record<keyof Bounds, number>> = {};
  const entries: readonly (readonly [string, unknown])[] = Object.entries(input);
  for (const [key, value] of entries) {
    if (!isEnd(key))
      return refuse(
        `${shown(input)} is not allowed: ${shown(key)} is no bound; allowed: ${allowed}, or its bounds by ${ends.join(', ')}`,
      );
    if (typeof value !== 'number' || !Number.isFinite(value))
      return refuse(`${shown(value)} is not allowed as "${key}"; allowed: a number`);
    bounds[key] = value;
  }
  if (Object.keys(bounds).length === 0)
    return refuse(`${shown(input)} bounds nothing; allowed: ${allowed}, or its bounds`);
  if (bounds.above !== undefined && bounds.atLeast !== undefined)
    return refuse(`${shown(input)} has two lower ends; allowed: above or atLeast`);
  if (bounds.below !== undefined && bounds.atMost !== undefined)
    return refuse(`${shown(input)} has two upper ends; allowed: below or atMost`);
  if (!leavesSomething(domain, bounds)) return refuse(`${shown(input)} leaves no number; allowed: ${allowed}`);
  if (bounds.atLeast !== undefined && bounds.atLeast === bounds.atMost) return { ok: true, value: bounds.atLeast };
  return { ok: true, value: onlyWhole(bounds, domain) ?? bounds };
};
