import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts } from '../facts/index.ts';
import { readField } from './readField.ts';

const vocabulary = { ...heldFacts, payers: [] };
const codes = factNamed(vocabulary, 'cptCodes');
const read = (text: string) => (codes ? readField(codes, text, vocabulary) : {});

describe('which procedure codes are taken', () => {
  it.each([
    ['50593', ['50593']],
    ['50593, c2618', ['50593', 'C2618']],
    ['0581t;32994', ['0581T', '32994']],
    ['50593-RT', ['50593-RT']],
    ['50593 rt, C2618', ['50593-RT', 'C2618']],
    ['50593 RT 59 C2618', ['50593-RT-59', 'C2618']],
    ['50593 C2618', ['50593', 'C2618']],
    ['50593  RT;C2618', ['50593-RT', 'C2618']],
    ['50593-RT 59', ['50593-RT-59']],
    ['50593\nC2618 RT', ['50593', 'C2618-RT']],
    ['50593-RT C2618-59', ['50593-RT', 'C2618-59']],
    ['50593, , C2618,', ['50593', 'C2618']],
  ])('%s', (text, value) => {
    expect(read(text)).toStrictEqual({ value });
  });

  it.each(['5059', 'RT', 'W2618', '50593-R', '50593,RT', 'RT 59', '50593 RTX', '505 RT'])(
    'none in %s, and it says what is',
    (text) => {
      expect(read(text).error).toMatch(/CPT as 50593, HCPCS as C2618/);
    },
  );
});
