import { expect, it, vi } from 'vitest';
import type { Asked, Told } from './listWorker.ts';
import { writtenBy } from './besideThePage.ts';
import { byPage } from './work.ts';

const helper = () => {
  const told: Asked[] = [];
  const end = vi.fn();
  let onTold: ((answer: Told) => void) | undefined;
  return {
    told,
    end,
    answer: (answer: Told) => onTold?.(answer),
    call: (hear: (answer: Told) => void) => {
      onTold = hear;
      return { tell: (asked: Asked) => told.push(asked), end };
    },
  };
};

/** So many rows that the page draws between them. */
function* manyRows(): Generator<readonly string[][]> {
  for (let row = 0; row < 200; row++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield [[String(row)]];
  }
}

function* brokenRows(): Generator<readonly string[][]> {
  yield [['Case']];
  throw new TypeError('a row that cannot be made');
}

it('rows that cannot be made end the writing with a sentence, and send the helper away', async () => {
  const { call, end } = helper();
  await expect(writtenBy(call, brokenRows()).done).rejects.toThrow('The list could not be written.');
  expect(end).toHaveBeenCalled();
});

it('a helper that failed is fed no more', async () => {
  const { call, told, answer } = helper();
  const { done } = writtenBy(call, manyRows());
  answer({ kind: 'failed' });
  await expect(done).rejects.toThrow('The list could not be written.');
  await new Promise((passed) => setTimeout(passed, 300));
  expect(told.length).toBeLessThan(200);
  expect(told).not.toContainEqual({ kind: 'end' });
});

it('what was stopped comes to nothing, whatever becomes of it', async () => {
  const { call, told } = helper();
  const writing = writtenBy(call, manyRows());
  writing.stop();
  expect(await writing.done).toBeUndefined();
  expect(told).not.toContainEqual({ kind: 'end' });
  const failing = byPage<string>(async () => Promise.reject(new TypeError('too late')), 'It could not be done.');
  failing.stop();
  expect(await failing.done).toBeUndefined();
});

it('work of the page that fails says what failed', async () => {
  const { done } = byPage(async () => Promise.reject(new TypeError('a cell')), 'The rows could not be judged.');
  await expect(done).rejects.toThrow('The rows could not be judged.');
});
