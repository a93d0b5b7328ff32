import { afterEach, expect, it, vi } from 'vitest';
import { openClock } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('the day turns at midnight, in a page that nobody touches', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 22, 30) });
  const clock = openClock();
  const told = vi.fn();
  clock.subscribe(told);
  expect(clock.get()).toBe('2026-11-26');
  vi.advanceTimersByTime(2 * 60 * 60 * 1000);
  expect(clock.get()).toBe('2026-11-27');
  expect(told).toHaveBeenCalled();
  vi.advanceTimersByTime(24 * 60 * 60 * 1000);
  expect(clock.get()).toBe('2026-11-28');
});

it.each([
  ['focus', () => window.dispatchEvent(new Event('focus'))],
  ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['pageshow', () => window.dispatchEvent(new Event('pageshow'))],
])('a computer that slept over it looks again when the tab is looked at: %s', (_, wake) => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 17, 0), toFake: ['Date'] });
  const clock = openClock();
  vi.setSystemTime(new Date(2026, 10, 28, 8, 0));
  expect(clock.get()).toBe('2026-11-26');
  wake();
  expect(clock.get()).toBe('2026-11-28');
});
