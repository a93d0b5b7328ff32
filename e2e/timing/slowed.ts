import { spawn } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';

/** Lets a process run for one part of the time and rest for the others: all its threads, workers too, which no setting of the browser slows. */
const turns = `
  const [pid, run, rest] = process.argv.slice(1).map(Number);
  const still = new Int32Array(new SharedArrayBuffer(4));
  const wait = (ms) => Atomics.wait(still, 0, 0, ms);
  for (;;) { process.kill(pid, 'SIGSTOP'); wait(rest); process.kill(pid, 'SIGCONT'); wait(run); }
`;
/** Milliseconds of one turn: short beside what is measured, long beside the cost of a signal. */
const TURN_MS = 20;

/** How long a thread of the page's own takes for a fixed piece of work, in milliseconds: the middle of five. */
const pace = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const work = `let sum = 0; const began = performance.now(); for (let i = 0; i < 60_000_000; i++) sum = (sum + i * 7) % 1_000_003; postMessage(performance.now() - began);`;
    const address = URL.createObjectURL(new Blob([work], { type: 'text/javascript' }));
    const times: number[] = [];
    for (let round = 0; round < 5; round++)
      times.push(
        await new Promise<number>((done) => {
          const worker = new Worker(address);
          worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
            worker.terminate();
            done(data);
          });
        }),
      );
    return times.sort((a, b) => a - b)[2] ?? Number.NaN;
  });

/**
 * Does something while the page's process runs so many times slower, its workers too. Says how many times slower a worker
 * really was: measured in a page beside it, whose host lets a worker be made of any text.
 */
export const slowedBy = async <Found>(
  browser: Browser,
  page: Page,
  times: number,
  act: () => Promise<Found>,
): Promise<{ readonly found: Found; readonly slower: number }> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const plain = await pace(page);
  const slowers = own.map((pid) =>
    spawn(process.execPath, ['-e', turns, String(pid), String(TURN_MS / times), String(TURN_MS - TURN_MS / times)]),
  );
  try {
    const slower = (await pace(page)) / plain;
    return { found: await act(), slower };
  } finally {
    for (const slower of slowers) slower.kill('SIGKILL');
    for (const pid of own) process.kill(pid, 'SIGCONT');
  }
};
