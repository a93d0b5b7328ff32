import { localDate } from '../facts/index.ts';
import { openListeners } from './listeners.ts';

/** Today, as long as the page stands: looked at again whenever the tab is looked at, and at midnight. */
export interface Clock {
  /** The local date at the last look, YYYY-MM-DD. */
  readonly get: () => string;
  readonly look: () => void;
  /** Told of every look, also where the day is the same. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A little later than midnight, so that no clock that runs fast sees the day before. */
const AFTER_MIDNIGHT_MS = 1000;

const untilMidnight = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + AFTER_MIDNIGHT_MS;

/** Opens the clock of this page. */
export const openClock = (): Clock => {
  let today = localDate(new Date());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { tell, subscribe } = openListeners();
  const look = (): void => {
    clearTimeout(timer);
    const now = new Date();
    timer = setTimeout(look, untilMidnight(now));
    today = localDate(now);
    tell();
  };
  look();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  window.addEventListener('focus', look);
  window.addEventListener('pageshow', look);
  return {
    get: () => today,
    look,
    subscribe,
  };
};

const A_DAY = 24 * 60 * 60 * 1000;

/** Whether the clock stands before the day this site was built; a day is allowed for the time zone. */
export const isClockBehind = (now: Date, builtOn: string): boolean =>
  localDate(new Date(now.getTime() + A_DAY)) < builtOn;
