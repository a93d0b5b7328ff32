import type { Bounds } from '../definition.ts';
import { typedEnds, type TypedEnd } from '../typedBounds.ts';
import { readMeasurement, type Measurement } from './measurement.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A number in the field's own unit, or its bounds; `note` says what it was converted from. */
export interface AmountReading {
  readonly ok: true;
  readonly value: number | Bounds;
  readonly note?: string;
}

const unitOf = (text: string): string => text.replace(/^[\d.,\s]+/, '');

/** "3-5 mm" gives the unit once, for both ends. */
const withSharedUnit = (ends: readonly TypedEnd[]): readonly TypedEnd[] => {
  const unit = unitOf(ends.at(-1)?.[1] ?? '');
  return ends.map(([end, text]) => [end, unitOf(text) === '' ? `${text} ${unit}`.trim() : text]);
};

/**
 * Reads a measurement of which a report may give bounds alone: a number as `readMeasurement` does, or `>60`, `≥ 60`, `3-5`,
 * `>3 <=4`, each with or without a unit. A bound is never taken for the number. Bounds that cross, and one end given twice, are
 * refused; whether they leave anything of the fact's own range is not judged here.
 */
export const readAmount = (text: string, measurement: Measurement): AmountReading | Refusal => {
  const ends = typedEnds(text);
  if (!ends) return readMeasurement(text, measurement);
  const bounds: Partial<Record<keyof Bounds, number>> = {};
  const notes: string[] = [];
  for (const [end, number] of withSharedUnit(ends)) {
    const read = readMeasurement(number, measurement);
    if (!read.ok) return read;
    if (bounds[end] !== undefined) return refuse(measurement.field, 'Write each end once, such as 3-5.');
    bounds[end] = read.value;
    if (read.note !== undefined) notes.push(read.note);
  }
  const [low, high] = [bounds.atLeast ?? bounds.above, bounds.atMost ?? bounds.below];
  if (low !== undefined && high !== undefined && low > high)
    return refuse(measurement.field, 'Write the lower end first, such as 3-5.');
  const note = notes.length === 0 ? {} : { note: notes.join(', ') };
  return { ok: true, value: bounds, ...note };
};
