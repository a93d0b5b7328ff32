import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type Vocabulary, sitesOf } from '../../facts/index.ts';
import { variablesFor } from '../diagram/variables.ts';
import { branchWords } from './branchWords.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };

const wordsOf = (name: string, site: string, values: readonly string[]) => {
  const fact = factNamed(vocabulary, name);
  const variable = fact && variablesFor(vocabulary, []).at(fact, site, '');
  if (!variable) throw new TypeError(`no variable ${name} at ${site}`);
  return branchWords(
    variable,
    values.map((value) => variable.branchOf(value === 'true' ? true : value)),
  );
};

const notLiver = sitesOf({ ...heldFacts, payers: [] }).filter((site) => site !== 'liver');

describe('how do several answers read at one edge', () => {
  it.each([
    ['symptomatic', 'liver', ['true'], 'Yes'],
    ['site', '', ['breast', 'pancreas', 'bone'], 'Breast, bone or pancreas'],
    [
      'site',
      '',
      ['breast', 'bone', 'eye', 'soft-tissue', 'pancreas', 'other'],
      'Breast, bone, eye, soft tissue, pancreas or another site',
    ],
    ['stage', 'kidney', ['I', 'II'], 'Stage I or II'],
    ['stage', 'lung', ['IA1'], 'Stage IA1'],
    // The capital within parentheses is none of its own.
    ['nodes', 'lung', ['negative', 'positive'], 'Negative (N0) or positive (N1 or more)'],
    ['stage', 'lung', ['0', 'IIB', 'IIIA', 'IIIB', 'IIIC', 'IVA', 'IVB'], 'Stage 0, IIB, III or IV'],
    ['surgicalCandidacy', 'kidney', ['poor-candidate', 'not-a-candidate'], 'A poor candidate or not a candidate'],
  ])('%s at %s: %j', (name, site, values, words) => {
    expect(wordsOf(name, site, values)).toStrictEqual({ short: words, full: words });
  });

  it('a list that is too long for an edge names what it leaves out, and is whole elsewhere', () => {
    const { short, full } = wordsOf('site', '', notLiver);
    expect(short).toBe('All but liver');
    for (const word of ['Kidney, lung, prostate', 'soft tissue', 'airway (trachea, mediastinum)', 'another site'])
      expect(full).toContain(word);
  });

  it('two that are left out are joined by and', () => {
    expect(
      wordsOf(
        'site',
        '',
        notLiver.filter((site) => site !== 'lung'),
      ).short,
    ).toBe('All but lung and liver');
  });

  it('64 letters are the most at an edge', () => {
    const lettersOf = (full: number, but: number) =>
      branchWords(
        { words: ['One', 'Other'], names: ([branch]) => [branch === 0 ? 'X'.repeat(full) : 'X'.repeat(but)] },
        [0],
      ).short.length;
    expect([lettersOf(64, 3), lettersOf(65, 56)]).toStrictEqual([64, 64]);
    expect(lettersOf(65, 57)).toBe('Any of 1 others'.length);
  });

  it('where both would be too long it is counted', () => {
    const words = Array.from({ length: 20 }, (_, place) => `Answer number ${String(place)}`);
    expect(
      branchWords(
        { words, names: (branches) => branches.map((branch) => words[branch] ?? '') },
        words.slice(10).map((_, place) => place),
      ).short,
    ).toBe('Any of 10 others');
  });
});
