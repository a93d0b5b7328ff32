import { expect, it } from 'vitest';
import { hasEntry, wordIn } from './problem.ts';

it.each<[unknown, string, string, boolean]>([
  [{ id: 'acme' }, 'id', 'acme', true],
  [{ id: 7 }, 'id', '', true],
  [{ id: undefined }, 'id', '', true],
  [{}, 'id', '', false],
  [{}, 'constructor', '', false],
  [{ __proto__: { id: 'acme' } }, 'id', '', false],
  [['acme'], '0', 'acme', true],
  ['acme', '0', '', false],
  ['acme', 'length', '', false],
  [null, 'id', '', false],
  [undefined, 'id', '', false],
  [7, 'id', '', false],
])('of %j the entry %s is %j', (part, key, word, isThere) => {
  expect([wordIn(part, key), hasEntry(part, key)]).toStrictEqual([word, isThere]);
});
