import { describe, expect, it } from 'vitest';
import { readJson } from './index.ts';

describe('is JSON that would be read as something else refused', () => {
  it.each([
    ['{"sizeCm":3,"egfr":45,"sizeCm":5}', '"sizeCm" stands twice in one object; allowed: once'],
    ['{"facts":{"a":1},"more":[{"b":1,"\\u0062":2}]}', '"b" stands twice in one object; allowed: once'],
    ['{"sizeCm":4.0000000000000001}', '4.0000000000000001 has more digits than are kept; allowed: at most 15'],
    ['[9007199254740993]', '9007199254740993 has more digits than are kept; allowed: at most 15'],
  ])('%s', (text, message) => {
    expect(readJson(text)).toStrictEqual({ ok: false, message });
  });

  it.each([
    ['{"a":{"x":1},"b":{"x":1}}', { a: { x: 1 }, b: { x: 1 } }],
    ['{"a:b":"c:\\"d\\":"}', { 'a:b': 'c:"d":' }],
    ['[3.3000000000000003, 4.000000000000000, 1e-7]', [3.3000000000000003, 4, 1e-7]],
    ['{"note":"12345678901234567890"}', { note: '12345678901234567890' }],
  ])('%s is read as it is', (text, value) => {
    expect(readJson(text)).toStrictEqual({ ok: true, value });
  });
});
