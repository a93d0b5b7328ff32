import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choicesOf, heldFacts, sitesOf, withWider, type Facts } from '../../facts/index.ts';
import { determine } from '../determine.ts';
import { bruteOutcomeOf, jsonOf, type CompleteCase } from '../fixtures/bruteForce.ts';
import { asMembersMeet, bookOf, heldPolicy } from '../fixtures/held.ts';
import type { Axis } from '../fixtures/cube.ts';
import { brutePolicyOf } from '../fixtures/partialCases.ts';
import { nodesOf } from '../diagram/combine.ts';
import type { Variable } from '../diagram/variable.ts';
import { sitesInPicture } from './part.ts';
import { pictureOf, type Picture } from './picture.ts';
import { waysOf, type PolicyWay } from './ways.ts';

const folder = new URL('../../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));

/** Every combination of values, or as many as are looked at of a long list, spread over all of it. */
function* combinations(axes: readonly Axis[]): Generator<CompleteCase> {
  const total = axes.reduce((product, { values }) => product * values.length, 1);
  const step = Math.max(1, Math.floor(total / 1000));
  for (let number = 0; number < total; number += step) {
    let rest = number;
    yield Object.fromEntries(
      axes.flatMap(({ name, values }) => {
        const value = values[rest % values.length];
        rest = Math.floor(rest / values.length);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }
}

/** Found by the branches alone, not by what the product says of a case. */
const waysFor = (
  ways: readonly PolicyWay[],
  root: ReturnType<typeof heldPolicy>['root'],
  complete: Facts,
): readonly PolicyWay[] => {
  const variables = nodesOf(root).flatMap((node) => (node.kind === 'test' ? [node.variable] : []));
  return ways.filter(({ answers }) =>
    answers.every(({ fact, branches }) => {
      const value = complete[fact.name];
      const branch = variables
        .filter((variable) => variable.fact === fact)
        .map(({ branchOf }) => (value === undefined ? -1 : branchOf(value)))
        .find((each) => each >= 0);
      return branch !== undefined && branches.includes(branch);
    }),
  );
};

const outcomesIn = ({ nodes }: Picture, isWanted: (reach: string) => boolean): readonly string[] =>
  [...new Set(nodes.flatMap((node) => (node.kind === 'outcome' && isWanted(node.reach) ? [node.outcome] : [])))].sort();

/** How an answer is told among those that lead to the same place: by itself, or by the wider answer that takes it in. */
const toldAs = ({ fact, names, samples, words }: Variable, branch: number, branches: readonly number[]): string => {
  const own = words[branch] ?? '';
  const choices = choicesOf(fact, { ...heldFacts, payers: [] }, {});
  const wider = withWider(choices, String(samples[branch])).map(
    (value) => choices.find((choice) => choice.value === value)?.word ?? own,
  );
  const telling = names(branches).filter(
    (name) =>
      own === name ||
      (own.startsWith(name) && !words.includes(name)) ||
      wider.some((word) => name === word || name.startsWith(`${word} (not `)),
  );
  return (telling.at(-1) ?? 'not told').replace(/^Stage /, '').toLowerCase();
};

describe.each(files)('does the picture of %s say what the policy says', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const prepared = heldPolicy(text);
  const brute = brutePolicyOf(jsonOf(asMembersMeet(text)), heldFacts.facts);
  const ways = waysOf(prepared, undefined, undefined);

  it.each(brute.sites)(
    'every complete case of %s goes exactly one way, to its outcome and under its clause',
    (site) => {
      const part = waysOf(prepared, site, undefined);
      const governed = new Set<string>();
      let tried = 0;
      for (const known of combinations(brute.axesAt(site))) {
        tried++;
        const complete = { ...known, site };
        const [whole, ...others] = waysFor(ways, prepared.root, complete);
        const [only, ...more] = waysFor(part, prepared.root, complete);
        const { outcome, governing } = determine(bookOf(prepared), complete, '2026-11-21');
        const expected = bruteOutcomeOf(brute.clauses, complete);
        if (
          others.length + more.length > 0 ||
          whole?.outcome !== expected ||
          only?.outcome !== expected ||
          outcome !== expected
        )
          expect([complete, whole, only]).toStrictEqual([complete, expected, expected]);
        if (!governing.some((label) => only?.governing.includes(label)))
          expect([complete, only?.governing]).toStrictEqual([complete, governing]);
        for (const label of governing) governed.add(label);
      }
      expect(tried).toBeGreaterThan(0);
      expect(part.flatMap(({ governing }) => governing).filter((label) => !governed.has(label))).toStrictEqual([]);
    },
  );

  it('no answer is lost or said twice, and each is in the words of its edge', () => {
    const { edges, nodes } = pictureOf(prepared, undefined, undefined);
    for (const node of nodesOf(prepared.root)) {
      if (node.kind !== 'test') continue;
      const own = edges.filter(({ from }) => from === String(node.id));
      expect(own.flatMap(({ branches }) => branches).sort((a, b) => a - b)).toStrictEqual(
        node.variable.words.map((_, branch) => branch),
      );
      for (const { branches, full, to } of own) {
        expect(nodes.filter(({ id }) => id === to)).toHaveLength(1);
        for (const branch of branches) expect(full.toLowerCase()).toContain(toldAs(node.variable, branch, branches));
      }
    }
  });

  it('what a partial case leaves open in the picture are its possible outcomes', () => {
    let tried = 0;
    for (const site of brute.sites) {
      const axes = brute.axesAt(site);
      for (const complete of combinations(axes)) {
        // Every other known fact of a case is left out, another half each time.
        const known: Facts = Object.fromEntries(
          Object.entries({ ...complete, site }).filter((_, place) => (place + tried) % 2 === 0 || tried % 3 === 0),
        );
        tried++;
        if (tried % 7 !== 0) continue;
        const { possibleOutcomes, outcome } = prepared.standing(known);
        const picture = pictureOf(prepared, undefined, known);
        expect(outcomesIn(picture, (reach) => reach !== 'ruled-out')).toStrictEqual(possibleOutcomes);
        expect(
          [
            ...new Set(
              waysOf(prepared, undefined, known)
                .filter(({ reach }) => reach !== 'ruled-out')
                .map((way) => way.outcome),
            ),
          ].sort(),
        ).toStrictEqual(possibleOutcomes);
        const taken = picture.nodes.filter((node) => node.kind === 'outcome' && node.reach === 'taken');
        expect(taken.length).toBeLessThanOrEqual(outcome === 'needs-information' ? 0 : 1);
      }
    }
  });

  it('a complete case lights one way from the first question to one outcome', () => {
    for (const site of brute.sites) {
      for (const complete of combinations(
        brute.axesAt(site).map((axis) => ({ ...axis, values: axis.values.slice(0, 2) })),
      )) {
        const { nodes, edges } = pictureOf(prepared, undefined, { ...complete, site });
        const lit = edges.filter(({ reach }) => reach === 'taken');
        expect(edges.filter(({ reach }) => reach === 'open')).toStrictEqual([]);
        expect(nodes.filter(({ reach }) => reach === 'taken')).toHaveLength(lit.length + 1);
        expect([nodes[0]?.reach, nodes.find(({ id }) => id === (lit.at(-1)?.to ?? nodes[0]?.id))?.kind]).toStrictEqual([
          'taken',
          'outcome',
        ]);
        expect(lit.slice(1).every(({ from }, index) => from === lit[index]?.to)).toBe(true);
      }
    }
  });
});

describe('a picture read by hand', () => {
  const regence = heldPolicy(readFileSync(new URL('regence-132_2026-06.json', folder), 'utf8'));

  it('Regence asks nothing more of a kidney tumor', () => {
    expect(pictureOf(regence, 'kidney', undefined)).toMatchObject({
      nodes: [{ kind: 'outcome', outcome: 'medically-necessary' }],
      edges: [],
    });
    expect(waysOf(regence, 'kidney', undefined)).toStrictEqual([
      { answers: [], outcome: 'medically-necessary', governing: ['I.C'], reach: 'open' },
    ]);
  });

  it('and of the prostate, how much of it is treated', () => {
    const { nodes, edges } = pictureOf(regence, 'prostate', { site: 'prostate', ablationExtent: 'focal' });
    expect(nodes.map((node) => [node.kind === 'question' ? node.question : node.outcome, node.reach])).toStrictEqual([
      ['How much of the prostate will be treated?', 'taken'],
      ['medically-necessary', 'ruled-out'],
      ['investigational', 'taken'],
    ]);
    expect(edges.map(({ short, reach }) => [short, reach])).toStrictEqual([
      ['The whole gland', 'ruled-out'],
      ['Only a part (focal)', 'taken'],
    ]);
  });

  it('a question that only one site comes to is asked in the words for that site', () => {
    const massachusetts = heldPolicy(readFileSync(new URL('bcbsma-260_2024-09.json', folder), 'utf8'));
    const asked = pictureOf(massachusetts, undefined, undefined).nodes.flatMap((node) =>
      node.kind === 'question' && node.fact.name === 'surgicalCandidacy' ? [node.question] : [],
    );
    expect(new Set(asked)).toStrictEqual(
      new Set(['Is the patient a candidate for lung surgery?', 'Is the patient a candidate for kidney surgery?']),
    );
  });

  it('every site that the policy turns on can be picked', () => {
    expect(sitesInPicture(regence).map(({ value }) => value)).toContain('soft-tissue');
    expect(sitesInPicture(regence).map(({ value }) => value)).toStrictEqual(sitesOf({ ...heldFacts, payers: [] }));
  });
});
