import type { Page } from '@playwright/test';
import * as z from 'zod/mini';

const traced = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.optional(z.number()),
      tdur: z.optional(z.number()),
      args: z.optional(z.object({ name: z.optional(z.unknown()) })),
    }),
  ),
});

/** How long a press may have had to wait, in milliseconds: the longest task of the page's own thread. */
export interface LongestTask {
  /** By the clock, which is of other programs too. */
  readonly clock: number;
  /** Of the processor: the page's own. */
  readonly processor: number;
}

const PAGE = 'CrRendererMain';

const longestIn = (trace: Buffer): LongestTask => {
  const { traceEvents } = z.parse(traced, JSON.parse(trace.toString('utf8')));
  const threadOf = ({ pid, tid }: { readonly pid: number; readonly tid: number }): string =>
    `${String(pid)} ${String(tid)}`;
  const own = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === PAGE).map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && own.has(threadOf(event)));
  if (tasks.length === 0) throw new TypeError('no task of the page was traced');
  return {
    clock: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    processor: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  };
};

/** Does something, and says how long it took, in milliseconds, and how long the page let a press wait meanwhile. */
export const tracedWhile = async (
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly took: number; readonly longest: LongestTask }> => {
  const browser = page.context().browser();
  if (!browser) throw new TypeError('no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const began = performance.now();
  await act();
  const took = performance.now() - began;
  // What was done is drawn after it is done.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
  return { took, longest: longestIn(await browser.stopTracing()) };
};
