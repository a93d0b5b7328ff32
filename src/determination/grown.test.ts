import { afterAll, describe, expect, it } from 'vitest';
import { grownFactsText } from '../../testing/grownFolder.ts';
import { heldVocabulary, policyTexts } from '../../testing/held.ts';
import { readFactsFile, type Facts, type FactValue, type Vocabulary } from '../facts/index.ts';
import { jsonOf } from './fixtures/bruteForce.ts';
import type { Axis } from './fixtures/cube.ts';
import { brutePolicyOf } from './fixtures/partialCases.ts';
import { loadPolicy } from './check.ts';
import type { PreparedPolicy } from './prepare.ts';
import { standingOf, type Standing } from './standing.ts';

// The table of facts with a fact, a kind of an old answer and an organ that no policy held was read with.
const NEW_ORGAN = 'thyroid';
const NEW_KIND = { kind: 'angiomyolipoma', of: 'other-kidney-tumor' };

const read = readFactsFile(grownFactsText);
if (!read.ok) throw new TypeError('the facts that have grown are refused');
const grownVocabulary: Vocabulary = { ...read.file, payers: heldVocabulary.payers };

const preparedWith = (text: string, vocabulary: Vocabulary): PreparedPolicy => {
  const loaded = loadPolicy(JSON.parse(text), vocabulary);
  if (!loaded.ok) throw new TypeError(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.prepared;
};

/** Each fact unknown or any of its values. */
const partialCases = (axes: readonly Axis[], facts: Facts = {}): readonly Facts[] => {
  const [axis, ...more] = axes;
  if (!axis) return [facts];
  const values: readonly (FactValue | undefined)[] = [undefined, ...axis.values];
  return values.flatMap((value) => partialCases(more, value === undefined ? facts : { ...facts, [axis.name]: value }));
};

const inWords = ({ outcome, possibleOutcomes, missing }: Standing): string =>
  `${outcome}; possible ${possibleOutcomes.join()}; missing ${missing.join()}`;

describe('does a table of facts that has grown leave what a policy held says of every partial case', () => {
  let total = 0;
  afterAll(() => process.stdout.write(`grown facts: ${String(total)} partial cases before and after\n`));

  it.each([...policyTexts])('%s', (_, text) => {
    const [before, after] = [preparedWith(text, heldVocabulary), preparedWith(text, grownVocabulary)];
    const brute = brutePolicyOf(jsonOf(text), heldVocabulary.facts);
    const changed: string[] = [];
    const compare = (then: Facts, now: Facts): void => {
      total++;
      const [was, is] = [inWords(standingOf(before, then)), inWords(standingOf(after, now))];
      if (was !== is && changed.length < 5) changed.push(`${JSON.stringify(now)}: before ${was}, after ${is}`);
    };
    for (const site of brute.sites)
      for (const facts of partialCases(brute.axesAt(site))) {
        compare({ ...facts, site }, { ...facts, site });
        // A kind of an old answer ends as the old answer does.
        if (facts['tumorType'] === NEW_KIND.of)
          compare({ ...facts, site }, { ...facts, site, tumorType: NEW_KIND.kind });
      }
    expect(changed).toStrictEqual([]);

    // An organ that is a kind of nothing old is the payer's to decide, whatever else is known.
    const known = brute.axesAt('kidney').filter(({ name }) => !brute.isBySite(name));
    for (const facts of partialCases(known))
      expect(inWords(standingOf(after, { ...facts, site: NEW_ORGAN }))).toBe(
        'payer-review; possible payer-review; missing ',
      );
    // Where the site is unknown, it adds that end alone.
    const [was, is] = [standingOf(before, {}), standingOf(after, {})];
    expect(is.possibleOutcomes).toStrictEqual([...new Set([...was.possibleOutcomes, 'payer-review'])].sort());
    expect(is.missing).toStrictEqual(was.missing);
  });

  it('in more than ten thousand cases', () => {
    expect(total).toBeGreaterThan(10_000);
  });
});
