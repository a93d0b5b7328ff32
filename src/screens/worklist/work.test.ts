import { expect, it, vi } from 'vitest';
import type { Asked, Told } from './listWorker.ts';
import { writtenBy } from './besideThePage.ts';
import { byPage } from './work.ts';

/** A helper that takes what it is given, or lets it lie. */
const helper = (takes = true) => {
  const told: Asked[] = [];
  const end = vi.fn();
  let onTold: ((answer: Told) => void) | undefined;
  return {
    told,
    end,
    answer: (answer: Told) => onTold?.(answer),
    call: (hear: (answer: Told) => void) => {
      onTold = hear;
      const tell = (asked: Asked): void => {
        told.push(asked);
        if (takes) queueMicrotask(() => onTold?.({ kind: 'taken' }));
      };
      return { tell, end };
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

it('a helper that has not taken what it was given is given no more meanwhile', async () => {
  const { call, told, answer } = helper(false);
  const writing = writtenBy(call, manyRows());
  await new Promise((passed) => setTimeout(passed, 300));
  const before = told.length;
  expect(before).toBeLessThan(10);
  answer({ kind: 'taken' });
  await new Promise((passed) => setTimeout(passed, 100));
  expect(told).toHaveLength(before + 1);
  writing.stop();
});

it('a helper that takes all is given all', async () => {
  const { call, told, answer } = helper();
  const { done } = writtenBy(call, manyRows());
  await vi.waitFor(() => expect(told.at(-1)).toStrictEqual({ kind: 'end' }), 5000);
  expect(told).toHaveLength(201);
  answer({ kind: 'written', file: new Blob() });
  expect(await done).toBeInstanceOf(Blob);
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
