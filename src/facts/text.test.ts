import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factFromText, factNamed, heldFacts, textOf, type Vocabulary } from './index.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };
const read = (name: string, ...texts: readonly string[]) => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return factFromText(fact, texts, vocabulary);
};

describe('is a fact read from the plain text of a link', () => {
  it.each([
    ['sizeCm', ['3.4'], 3.4],
    ['egfr', ['0'], 0],
    ['solitaryKidney', ['false'], false],
    ['site', ['soft-tissue'], 'soft-tissue'],
    ['serviceDate', ['2026-07-14'], '2026-07-14'],
    ['cptCodes', ['0581T', '50593'], ['0581T', '50593']],
    ['calculated', ['egfr'], ['egfr']],
  ])('%s=%j', (name, texts, value) => {
    expect(read(name, ...texts)).toStrictEqual({ ok: true, value });
  });

  it.each([
    ['sizeCm', ['4,3'], '"4,3"'],
    ['sizeCm', ['1e1'], '"1e1"'],
    ['sizeCm', ['0x10'], '"0x10"'],
    ['sizeCm', [' 4'], '" 4"'],
    ['sizeCm', ['Infinity'], '"Infinity"'],
    ['sizeCm', ['9'.repeat(400)], '"9999'],
    ['sizeCm', [`>${'9'.repeat(400)}`], '">9999'],
    ['sizeCm', [''], '""'],
    ['sizeCm', ['-3'], '-3'],
    ['solitaryKidney', ['yes'], '"yes"'],
    ['site', [], '""'],
    ['cptCodes', ['50593', '5059'], '"5059"'],
  ])('%s=%j is refused and shown', (name, texts, value) => {
    const checked = read(name, ...texts);
    expect(checked.ok).toBe(false);
    expect(checked.ok ? '' : checked.message).toContain(value);
  });

  it('not where a single fact is given twice', () => {
    expect(read('site', 'lung', 'kidney')).toStrictEqual({ ok: false, message: 'it is given 2 times; allowed: once' });
  });

  it('and written back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (hundredths) => {
        expect(read('sizeCm', ...textOf(hundredths / 100))).toStrictEqual({ ok: true, value: hundredths / 100 });
      }),
    );
    expect([textOf(true), textOf(['0581T']), textOf('lung')]).toStrictEqual([['true'], ['0581T'], ['lung']]);
  });
});
