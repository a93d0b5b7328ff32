import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { heldVocabulary, policyTexts, readForAll } from '../../testing/held.ts';
import { factsFileFrom, heldFacts, type FactDefinition, type Facts } from '../facts/index.ts';
import { loadPolicy } from './check.ts';
import { brutePolicyOf, cubeAt } from './fixtures/partialCases.ts';
import { jsonOf, type CompleteCase } from './fixtures/bruteForce.ts';
import { madeUp, otherwise, supports } from './fixtures/madeUp.ts';
import { governingOf } from './governing.ts';
import type { PreparedPolicy } from './prepare.ts';
import { standingOf } from './standing.ts';

type Choice = Readonly<Record<string, unknown>> & { readonly value: string };
interface TableFact {
  readonly name: string;
  readonly domain: { readonly choices: Choice[] & Record<string, Choice[]> };
}
interface Table {
  edition: number;
  readonly facts: readonly TableFact[];
}

const text = readFileSync(new URL('../../public/facts.json', import.meta.url), 'utf8');
const NEXT = factsFileFrom(text).edition + 1;

/** The file of facts as it may be changed; the changed one is read as strictly as any. */
const tableIn: (file: string) => Table = JSON.parse;

/** The facts held with something added, as the next edition of the file would have it. */
const tableWith = (
  add: (choicesOf: (name: string) => TableFact['domain']['choices']) => void,
): readonly FactDefinition[] => {
  const table = tableIn(text);
  table.edition = NEXT;
  add((name) => {
    const fact = table.facts.find((each) => each.name === name);
    if (!fact) throw new TypeError(`no fact ${name}`);
    return fact.domain.choices;
  });
  return factsFileFrom(JSON.stringify(table)).facts;
};

const loaded = (json: unknown, facts: readonly FactDefinition[]): PreparedPolicy => {
  const policy = loadPolicy(json, { ...heldVocabulary, facts });
  if (!policy.ok) throw new TypeError(policy.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return policy.prepared;
};

const texts = [...policyTexts.values()].map(readForAll);
const outcomeOf = (prepared: PreparedPolicy, facts: Facts): string => standingOf(prepared, facts).outcome;
const heldUnder = (facts: readonly FactDefinition[]): readonly PreparedPolicy[] =>
  texts.map((file) => loaded(JSON.parse(file), facts));
const casesOf = (file: string, facts: readonly FactDefinition[]): readonly CompleteCase[] => {
  const brute = brutePolicyOf(jsonOf(file), facts);
  return brute.sites.flatMap((site) =>
    [...cubeAt(brute, site).knownCases(() => true)].map((known) => ({ ...known, site })),
  );
};

const now = factsFileFrom(text).facts;
const melanoma = tableWith((choicesOf) =>
  choicesOf('tumorType')['skin']?.push({
    value: 'melanoma',
    word: 'Melanoma',
    kindOf: 'malignant-skin-tumor',
    since: NEXT,
  }),
);
const merkel = tableWith((choicesOf) =>
  choicesOf('tumorType')['skin']?.push({ value: 'merkel-cell', word: 'Merkel cell tumor', since: NEXT }),
);
const thyroid = tableWith((choicesOf) => choicesOf('site').push({ value: 'thyroid', word: 'Thyroid', since: NEXT }));
const spleen = tableWith((choicesOf) =>
  choicesOf('site').push({ value: 'spleen', word: 'Spleen', kindOf: 'other', since: NEXT }),
);
const frail = tableWith((choicesOf) =>
  choicesOf('surgicalCandidacy').push({ value: 'too-frail', word: 'Too frail', since: NEXT }),
);

describe('does a value that is added later change what an older policy says', () => {
  it.each([
    ['a kind of an old type', melanoma],
    ['a type that is a kind of nothing', merkel],
    ['an organ that is a kind of nothing', thyroid],
    ['an organ that is a kind of another', spleen],
    ['another value of another fact', frail],
  ])('%s: no case that could be told before', (_, facts) => {
    let compared = 0;
    for (const [index, after] of heldUnder(facts).entries()) {
      const [file = ''] = texts.slice(index, index + 1);
      const before = loaded(JSON.parse(file), now);
      for (const known of casesOf(file, now)) {
        if (compared++ % 11 !== 0) continue;
        // What is still unknown can now also be the new value: that alone may leave a settled case open.
        const [was, is] = [outcomeOf(before, known), outcomeOf(after, known)];
        if (was !== 'needs-information' && is !== 'needs-information') expect([known, is]).toStrictEqual([known, was]);
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  it('a melanoma is what every policy says of a malignant skin tumor, and nothing is listed', () => {
    for (const policy of heldUnder(melanoma)) {
      const facts = { site: 'skin', tumorType: 'malignant-skin-tumor' };
      expect(outcomeOf(policy, { ...facts, tumorType: 'melanoma' })).toBe(outcomeOf(policy, facts));
      expect(policy.unread).toStrictEqual([]);
    }
  });

  it.each([
    [merkel, { site: 'skin', tumorType: 'merkel-cell' }, ['tumorType', ['merkel-cell']]],
    [thyroid, { site: 'thyroid' }, ['site', ['thyroid']]],
  ])('what is a kind of nothing is for the payer, with the question, and is listed', (facts, known, listed) => {
    for (const policy of heldUnder(facts)) {
      const standing = standingOf(policy, known);
      const { clauses, labels } = governingOf(policy, known, standing);
      expect([standing.outcome, labels]).toStrictEqual(['payer-review', ['Newer answer']]);
      expect(clauses.map(({ clause }) => clause.question).join()).toMatch(/older than this answer/);
      expect(policy.unread.map(({ fact, values }) => [fact.name, values])).toStrictEqual([listed]);
    }
  });

  it('a kind of another site is judged as that site, and asked what that site is asked', () => {
    for (const policy of heldUnder(spleen))
      expect(outcomeOf(policy, { site: 'spleen' })).toBe(outcomeOf(policy, { site: 'other' }));
    const asked = tableWith((choicesOf) => {
      choicesOf('site').push({ value: 'ureter', word: 'Ureter', kindOf: 'kidney', since: NEXT });
    });
    expect(asked.find(({ name }) => name === 'sizeCm')?.sites).toStrictEqual(['kidney', 'ureter']);
  });

  it('once it is confirmed in the file, the clauses judge it', () => {
    for (const file of texts) {
      const json = z.parse(z.looseObject({ alsoRead: z.record(z.string(), z.array(z.string())) }), JSON.parse(file));
      const site = [...(json.alsoRead['site'] ?? []), 'thyroid'];
      const policy = loaded({ ...json, alsoRead: { ...json.alsoRead, site } }, thyroid);
      expect(policy.unread).toStrictEqual([]);
    }
  });
});

describe('where does a younger answer to another fact leave a case to the payer', () => {
  const clauses = [
    supports('A', { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 } }, { surgicalCandidacy: 'not-a-candidate' }] }),
    supports('B', { all: [{ site: 'lung' }, { not: { surgicalCandidacy: 'candidate' } }] }),
    otherwise,
  ];
  const policy = loaded(madeUp(clauses), frail);

  it.each<[Facts, string]>([
    [{ site: 'kidney', sizeCm: 3, surgicalCandidacy: 'too-frail' }, 'payer-review'],
    [{ site: 'kidney', sizeCm: 5, surgicalCandidacy: 'too-frail' }, 'investigational'],
    [{ site: 'kidney', sizeCm: 3, surgicalCandidacy: 'not-a-candidate' }, 'medically-necessary'],
    [{ site: 'lung', surgicalCandidacy: 'too-frail' }, 'payer-review'],
    [{ site: 'lung', surgicalCandidacy: 'candidate' }, 'investigational'],
    [{ site: 'breast', surgicalCandidacy: 'too-frail' }, 'investigational'],
  ])('%j: %s', (facts, outcome) => {
    expect(outcomeOf(policy, facts)).toBe(outcome);
  });

  it('and a clause cannot name what its policy was not read for', () => {
    const refused = loadPolicy(madeUp([supports('A', { surgicalCandidacy: 'too-frail' }), otherwise]), {
      ...heldFacts,
      facts: frail,
      payers: [],
    });
    expect(refused.ok ? [] : refused.problems.map(({ message }) => message)).toStrictEqual([
      '"too-frail" is younger than the edition of the facts that this policy was read with; raise readWith, or name it under alsoRead',
    ]);
  });
});
