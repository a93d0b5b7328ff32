import type { NumberDomain } from './definition.ts';

/** Words with the unit after them, singular where they end in one: "1 lesion", "over 1 and at most 4 cm", a plain number without a unit. */
export const withUnit = (words: string, { unit, unitOfOne }: NumberDomain): string => {
  const last = unitOfOne !== undefined && /(^|\s)1$/.test(words) ? unitOfOne : unit;
  return last === '' ? words : `${words} ${last}`;
};
