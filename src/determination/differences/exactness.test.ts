import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFacts, sitesOf, type Vocabulary } from '../../facts/index.ts';
import { sharedVocabulary } from '../diagram/variables.ts';
import { bruteDifferences, type BruteCase } from '../fixtures/bruteDifferences.ts';
import { conditionHolds } from '../fixtures/conditionWords.ts';
import { asMembersMeet, heldPolicy } from '../fixtures/held.ts';
import { standingOf } from '../standing.ts';
import { differencesBetween, type DifferenceGroup } from './differences.ts';

const folder = new URL('../../../public/policies/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => /_\d{4}-\d{2}\.json$/.test(name))
  .map((file) => [file.replace('.json', ''), readFileSync(new URL(file, folder), 'utf8')] as const);

/** Each text and so many after it, around: every pair of a dozen texts, and of more of them three times their number, not its square. */
const REACH = texts.length <= 13 ? 6 : 3;
const pairs = texts.flatMap(([one, first], place) =>
  texts
    .map((text, other) => ({ text, ahead: (other - place + texts.length) % texts.length, isBefore: other < place }))
    // Two that stand opposite each other would be a pair twice.
    .filter(({ ahead, isBefore }) => ahead > 0 && ahead <= REACH && !(isBefore && 2 * ahead === texts.length))
    .map(({ text: [other, second] }) => ({ name: `${one} and ${other}`, both: [first, second] as const })),
);

it('are pairs of every text with others, each once', () => {
  const names = pairs.map(({ name }) => name.split(' and ').sort().join(' and '));
  expect(new Set(names).size).toBe(pairs.length);
  for (const [name] of texts)
    expect(names.filter((pair) => pair.split(' and ').includes(name)).length).toBeGreaterThanOrEqual(
      Math.min(texts.length - 1, REACH),
    );
});

const casesOf = (cases: readonly BruteCase[], { outcomes }: Pick<DifferenceGroup, 'outcomes'>): readonly BruteCase[] =>
  cases.filter((each) => each.outcomes.join() === outcomes.join());
const differing = ({ outcomes: [one, other] }: BruteCase): boolean => one !== other;

describe.each(pairs)('$name', ({ both }) => {
  const [first, second] = [heldPolicy(both[0]), heldPolicy(both[1])];
  const vocabulary: Vocabulary = sharedVocabulary([first.vocabulary, second.vocabulary]);
  const found = differencesBetween(first, second);
  const bySite = bruteDifferences(
    [asMembersMeet(both[0]), asMembersMeet(both[1])],
    heldFacts.facts,
    sitesOf(vocabulary),
  );
  const all = bySite.flatMap(({ cases }) => cases);

  it('are as many cases judged differently, site by site, as when every case is tried', () => {
    expect(found.sites.map(({ site, cases, differing: count }) => ({ site, cases, count }))).toStrictEqual(
      bySite.map(({ site, cases }) => ({ site, cases: cases.length, count: cases.filter(differing).length })),
    );
    expect([found.cases, found.differing]).toStrictEqual([all.length, all.filter(differing).length]);
  });

  it('are the pairs of outcomes those that occur, each with its cases counted once', () => {
    const expected = [...new Set(all.filter(differing).map(({ outcomes }) => outcomes.join()))];
    expect(found.groups.map(({ outcomes }) => outcomes.join()).sort()).toStrictEqual(expected.sort());
    expect(found.groups.map(({ cases }) => cases)).toStrictEqual(
      found.groups.map((group) => casesOf(all, group).length),
    );
  });

  it('hold the conditions, as they are worded, in exactly these cases; none is idle, and they are proven to be the fewest', () => {
    for (const group of found.groups) {
      const held = group.conditions.map((condition) => all.map((each) => conditionHolds(condition, each, vocabulary)));
      const covering = all.map((_, at) => held.filter((holds) => holds[at]).length);
      const isOfGroup = all.map(({ outcomes }) => outcomes.join() === group.outcomes.join());
      // A list of thousands is not handed to the comparison of tests: it would take longer than all else.
      expect(covering.findIndex((count, at) => count > 0 !== isOfGroup[at])).toBe(-1);
      expect(held.map((holds) => holds.filter(Boolean).length)).toStrictEqual(
        group.conditions.map(({ cases }) => cases),
      );
      expect(group.isFewest).toBe(true);
      expect(held.findIndex((holds) => !holds.some((isHeld, at) => isHeld && covering[at] === 1))).toBe(-1);
    }
  });

  it('are the facts of a condition enough to decide its case as the group says', () => {
    for (const { outcomes, conditions } of found.groups) {
      for (const { facts } of conditions)
        expect([standingOf(first, facts[0]).outcome, standingOf(second, facts[1]).outcome]).toStrictEqual(outcomes);
    }
  });

  it('does the other way round say the same', () => {
    const back = differencesBetween(second, first);
    expect([back.cases, back.differing, back.sites]).toStrictEqual([found.cases, found.differing, found.sites]);
    const counts = (groups: readonly DifferenceGroup[], place: 0 | 1): readonly string[] =>
      groups
        .map(
          ({ outcomes, cases, conditions }) =>
            `${outcomes[place]} ${outcomes[1 - place] ?? ''} ${String(cases)} ${String(conditions.length)}`,
        )
        .sort();
    expect(counts(back.groups, 1)).toStrictEqual(counts(found.groups, 0));
  });
});
