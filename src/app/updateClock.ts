import { localDate } from '../facts/index.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** Whether the clock stands before the day this site was built; a day is allowed for the time zone. */
export const isClockBehind = (now: Date, builtOn: string): boolean =>
  localDate(new Date(now.getTime() + A_DAY)) < builtOn;
