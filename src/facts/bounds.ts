import type { Bounds } from './definition.ts';

/** Whether a number keeps within all bounds given. */
export const keepsWithin = (value: number, { atMost, below, atLeast, above }: Bounds): boolean =>
  (atMost === undefined || value <= atMost) &&
  (below === undefined || value < below) &&
  (atLeast === undefined || value >= atLeast) &&
  (above === undefined || value > above);
