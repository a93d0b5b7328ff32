import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type Vocabulary, type Bounds } from '../../facts/index.ts';
import { openBranches } from './variable.ts';
import { variablesFor } from './variables.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };
const named = (name: string) => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};

describe('into which intervals do thresholds cut a number', () => {
  it.each<[string, readonly Bounds[], readonly number[]]>([
    // One value of each interval, in order, right beside the thresholds.
    ['sizeCm', [{ atMost: 4 }], [4, 4.1]],
    ['sizeCm', [{ atMost: 4 }, { above: 4 }], [4, 4.1]],
    ['sizeCm', [{ below: 4 }, { atLeast: 4 }], [3.9, 4]],
    ['sizeCm', [{ atMost: 4 }, { below: 4 }], [3.9, 4, 4.1]],
    ['sizeCm', [{ atMost: 50 }], [50]],
    ['sizeCm', [{ atMost: 80 }], [50]],
    ['sizeCm', [{ below: 50 }], [49.9, 50]],
    ['sizeCm', [{ above: 0 }], [0.1]],
    ['sizeCm', [{ atMost: 4, atLeast: 2 }, { atMost: 7 }], [1.9, 2, 4.1, 7.1]],
    ['egfr', [{ below: 60 }], [59.9, 60]],
    ['egfr', [{ atLeast: 0 }], [0]],
    ['egfr', [{ above: 0 }], [0, 0.1]],
    ['egfr', [{ below: 60 }, { below: 60 }, { atLeast: 60 }], [59.9, 60]],
    ['egfr', [], [45]],
  ])('%s by %j', (name, tests, values) => {
    const criteria = tests.map((bounds) => ({ kind: 'number' as const, fact: named(name), bounds, cites: [] }));
    const variable = variablesFor(vocabulary, criteria).at(named(name), 'kidney', '');
    const branches = values.map((_, branch) => branch);
    expect(values.map((value) => variable?.branchOf(value))).toStrictEqual(branches);
    expect(variable?.samples.map((sample) => variable.branchOf(sample))).toStrictEqual(branches);
  });

  it('a fact that is not asked for a site has no variable there', () => {
    const variables = variablesFor(vocabulary, []);
    expect([
      variables.at(named('sizeCm'), 'lung', ''),
      variables.at(named('stage'), 'liver', ''),
      variables.at(named('tumorType'), 'prostate', ''),
    ]).toStrictEqual([undefined, undefined, undefined]);
  });
});

describe('how are the answers of a fact named', () => {
  const extent = {
    ...named('ablationExtent'),
    domain: {
      of: 'choices' as const,
      choices: [
        { value: 'mass', word: 'A mass' },
        { value: 'cyst', word: 'Cyst', kindOf: 'mass' },
        { value: 'fatty', word: 'Fatty mass', kindOf: 'mass' },
        { value: 'none', word: 'None' },
      ],
    },
  };
  const variable = variablesFor({ ...vocabulary, facts: [extent] }, []).at(extent, 'prostate', '');

  it.each([
    [['mass', 'cyst', 'fatty'], ['A mass']],
    // The word of a wider answer takes in all of its kinds: those that are not meant are said.
    [['mass'], ['A mass (not cyst or fatty mass)']],
    [
      ['mass', 'cyst', 'none'],
      ['A mass (not fatty mass)', 'None'],
    ],
    [['cyst'], ['Cyst']],
  ])('%j: %j', (values, names) => {
    expect(variable?.names(values.map((value) => variable.branchOf(value)))).toStrictEqual(names);
  });

  it.each([
    [['mass', 'cyst', 'none'], 'A mass (not fatty mass) or None'],
    [['cyst', 'fatty'], 'Cyst or Fatty mass'],
    [['none'], 'None'],
  ])('%j as one: %s', (values, words) => {
    expect(variable?.inWords(values.map((value) => variable.branchOf(value)))).toBe(words);
  });
});

describe('which branches does an answer allow', () => {
  const clinicalT = variablesFor(vocabulary, []).at(named('clinicalT'), 'prostate', '');
  const at = (values: readonly string[]) => values.map((value) => clinicalT?.branchOf(value));

  it('its own; each of its kinds, where they are all there is of it; none where it is no value', () => {
    expect(clinicalT?.branchesOf('T2a')).toStrictEqual(at(['T2a']));
    expect(clinicalT?.branchesOf('T2')).toStrictEqual(at(['T2a', 'T2b', 'T2c']));
    expect([clinicalT?.branchOf('T2'), clinicalT?.branchOf('T9')]).toStrictEqual([-1, -1]);
    expect(clinicalT?.branchesOf('T9')).toStrictEqual([]);
  });

  it('all of them while it is unknown, or of another site', () => {
    if (!clinicalT) throw new TypeError('no variable');
    const all = clinicalT.samples.map((_, branch) => branch);
    const open = (clinical?: string) => openBranches(clinicalT, clinical === undefined ? {} : { clinicalT: clinical });
    expect([open(), open('T9')]).toStrictEqual([all, all]);
    expect([open('T2'), open('T3')]).toStrictEqual([at(['T2a', 'T2b', 'T2c']), at(['T3'])]);
  });

  it('most of them are said by what they leave out', () => {
    const all = clinicalT?.samples ?? [];
    expect(all.length).toBeGreaterThan(4);
    const but = (left: readonly string[]) =>
      clinicalT?.inWords(all.flatMap((value, branch) => (left.includes(String(value)) ? [] : [branch])));
    expect(but(['T1'])).toBe('any but T1');
    expect(clinicalT?.inWords(all.map((_, branch) => branch))).toBe('T1, T2, T3 or T4');
  });
});
