import { readMeasurement, type Reading } from './measurement.ts';
import type { Refusal } from './refusal.ts';

/**
 * Reads a length as typed: in cm, or in mm, which is converted with a note ("34 mm" is 3.4). Refusals name `field`.
 * The range (0 to 50 cm for a tumor) is the fact's and is not judged here.
 */
export const readLength = (text: string, field = 'sizeCm'): Reading | Refusal =>
  readMeasurement(text, { field, unit: 'cm', converts: [{ unit: 'mm', factor: 0.1 }] });
