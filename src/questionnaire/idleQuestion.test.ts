import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { determine, type PreparedBook } from '../determination/index.ts';
import type { Facts } from '../facts/index.ts';
import { completionsUnder, type Completions } from './fixtures/completions.ts';
import { heldFrom } from './fixtures/held.ts';
import { placesFrom, type Place } from './fixtures/walk.ts';
import { pathFor } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const held = heldFrom(
  readdirSync(folder)
    .filter((name) => /_\d{4}-\d{2}\.json$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8')),
);
const completions = new Map<PreparedBook, Completions>();
const under = (book: PreparedBook): Completions => {
  const known = completions.get(book) ?? completionsUnder(book, held);
  completions.set(book, known);
  return known;
};

/** A day of service inside each version of each book, and none: the newest versions. */
const starts = held.payers.flatMap(({ id, book }) => [
  ...held.versions
    .filter(({ policy }) => book.some((entry) => entry.policy === policy))
    .map(({ policy, version, from }) => [id, `${policy} ${version}`, from ?? undefined] as const),
  [id, 'no date', undefined] as const,
]);

const sums = { ways: 0, ofRealAnswers: 0, questions: 0 };
const seen: string[] = [];
afterAll(() =>
  process.stdout.write(
    `${seen.join('\n')}\nno idle question: ${String(sums.ways)} ways, ${String(sums.ofRealAnswers)} of them of real answers, ${String(sums.questions)} questions judged\n`,
  ),
);

/** What is wrong at one place of a way, in words. */
const wrongAt = ({ facts, unknown, path, next }: Place): readonly string[] => {
  const policies = held.judging(facts);
  const here = `${JSON.stringify(facts)}, unknown ${unknown.join()}`;
  if (next) {
    if (next.because === 'version') return [];
    return next.because === 'outcome' && policies.some((prepared) => under(prepared).canChange(facts, next.fact.name))
      ? []
      : [`${here}: ${next.fact.name} is idle`];
  }
  const ends = policies.map(
    (prepared) => [determine(prepared, facts, '2026-11-21').outcome, under(prepared).outcomes(facts).size] as const,
  );
  const undecided =
    unknown.every((name) => name === 'serviceDate') &&
    ends.some(([outcome, reached]) => outcome === 'needs-information' || reached > 1);
  const authorizations = policies.map((prepared) =>
    ['inpatient', 'outpatient'].map(
      (setting) => determine(prepared, { ...facts, setting }, '2026-11-21').priorAuthorization,
    ),
  );
  const matters =
    facts['site'] !== undefined && authorizations.some(([inpatient, outpatient]) => inpatient !== outpatient);
  const asked = path.steps.some(({ questions }) =>
    questions.some(({ fact, because }) => fact.name === 'setting' && because === 'prior-authorization'),
  );
  return [
    ...(undecided ? [`${here}: answered and not decided`] : []),
    ...(matters === asked
      ? []
      : [`${here}: setting is ${asked ? '' : 'not '}asked and ${matters ? 'matters' : 'does not matter'}`]),
  ];
};

/** Beyond so many places a walk is one of ways drawn at random; more of them with WAYS. */
const MOST_PLACES = 800;
const DRAWN_WAYS = Number(process.env['WAYS'] ?? 100);
/** Each of them is put to every policy. */
const WAYS_OF_ALL_PAYERS = DRAWN_WAYS / 4;

/** The way of a seed: the same each time. */
const wayOf = (seed: number, facts: Facts, unknown: readonly string[]): readonly Place[] => {
  const turns = fc.sample(fc.nat(), { seed, numRuns: 40 });
  let turn = 0;
  return [
    ...placesFrom(
      held,
      facts,
      unknown,
      true,
      () => false,
      (all) => {
        const at = (turns[turn++ % turns.length] ?? 0) % all.length;
        return all.slice(at, at + 1);
      },
    ),
  ];
};

/** Every place of every way from some answers on or, where they are too many, of ways drawn at random; says which. */
const placesOf = (facts: Facts, unknown: readonly string[], most: number): readonly Place[] => {
  const places: Place[] = [];
  const start = `${JSON.stringify(facts)}, unknown ${unknown.join()}`;
  for (const place of placesFrom(held, facts, unknown, true, () => false)) {
    if (places.push(place) <= MOST_PLACES) continue;
    const drawn = Array.from({ length: most }, (_, seed) => wayOf(seed, facts, unknown));
    seen.push(`${start}: ${String(most)} ways drawn at random`);
    return drawn.flat();
  }
  seen.push(`${start}: all ${String(places.filter(({ next }) => !next).length)} ways`);
  return places;
};

/** Walks from some answers on; gives what is wrong, and counts. */
const walked = (facts: Facts, unknown: readonly string[] = [], most = DRAWN_WAYS): readonly string[] => {
  const wrong: string[] = [];
  for (const place of placesOf(facts, unknown, most)) {
    if (place.next) sums.questions++;
    else sums.ways++;
    if (!place.next && place.unknown.every((name) => name === 'serviceDate')) sums.ofRealAnswers++;
    wrong.push(...wrongAt(place));
  }
  return wrong;
};

describe('does trying every completion tell an idle question from one that matters', () => {
  const stageII = { site: 'kidney', tumorType: 'renal-cell-carcinoma', stage: 'II' };
  it.each<[payer: string, facts: Facts, name: string, matters: boolean]>([
    ['regence', { site: 'kidney' }, 'sizeCm', false],
    ['regence', { site: 'lung', tumorType: 'non-small-cell-lung-cancer', stage: 'IIA' }, 'nodes', true],
    ['regence', { site: 'lung', tumorType: 'non-small-cell-lung-cancer', stage: 'IB' }, 'nodes', false],
    ['bcbsma', { site: 'kidney' }, 'sizeCm', true],
    ['bcbsma', stageII, 'egfr', true],
    ['bcbsma', { ...stageII, solitaryKidney: true }, 'egfr', false],
    ['bcbsma', { ...stageII, sizeCm: 4.1 }, 'egfr', false],
    ['bcbsma', {}, 'product', true],
    ['bcbsma', { site: 'kidney' }, 'product', false],
    ['bcbsma', { site: 'prostate' }, 'product', true],
    ['bcbsma', {}, 'site', true],
    ['bcbsri', {}, 'product', true],
    ['bcbsri', { site: 'lung' }, 'product', false],
  ])('%s, %j: %s', (payer, facts, name, matters) => {
    expect(held.judging({ payer }).map((prepared) => under(prepared).canChange(facts, name))).toStrictEqual([matters]);
  });
});

describe('is every question asked able to change something, and does every way of real answers end decided', () => {
  it.each(starts)(
    '%s, %s',
    (payer, _, serviceDate) => {
      expect(held.judging({ payer, serviceDate })).toHaveLength(1);
      const wrong = serviceDate === undefined ? walked({ payer }, ['serviceDate']) : walked({ payer, serviceDate });
      expect(wrong.slice(0, 5)).toStrictEqual([]);
    },
    30_000,
  );
});

describe('do the payer and the date of service choose the version', () => {
  it('they are asked first, always, and for the version', () => {
    for (const facts of [
      {},
      { payer: 'regence' },
      { payer: 'bcbsma', serviceDate: '1999-01-01' },
      { payer: 'bcbsks', serviceDate: '2013-01-01', site: 'liver' },
    ]) {
      const [coverage] = pathFor(held.vocabulary, held.judging(facts), facts).steps;
      expect(coverage?.questions.slice(0, 2).map(({ fact, because }) => [fact.name, because])).toStrictEqual([
        ['payer', 'version'],
        ['serviceDate', 'version'],
      ]);
    }
  });

  it('another date of service chooses another version, or none, for every payer', () => {
    for (const [payer, , serviceDate] of starts) {
      if (serviceDate === undefined) continue;
      const [before, on] = ['1999-12-31', serviceDate].map((day) => held.judging({ payer, serviceDate: day }));
      expect(before?.flatMap(({ entries }) => entries.flatMap(({ text }) => text ?? []))).toStrictEqual([]);
      expect(on?.some(({ entries }) => entries.some(({ version }) => version?.from === serviceDate))).toBe(true);
    }
  });
});

describe('is a question idle while no payer is chosen', () => {
  it('under the newest version of every payer', () => {
    expect(walked({}, ['payer', 'serviceDate'], WAYS_OF_ALL_PAYERS).slice(0, 5)).toStrictEqual([]);
  }, 30_000);
});

describe('is nothing asked that no version in force could answer', () => {
  it.each([
    ['a date before every version: the payer and the date alone', 'regence', []],
    ['a gap in one text of a book: the site, which tells whether another one speaks', 'bcbsma', ['site']],
  ])('%s', (_, payer, asked) => {
    const facts = {
      payer,
      serviceDate: '2022-06-01',
      site: 'kidney',
      tumorType: 'renal-cell-carcinoma',
      setting: 'inpatient',
    };
    const { steps } = pathFor(held.vocabulary, held.judging(facts), facts);
    expect(steps.flatMap(({ questions }) => questions.map(({ fact }) => fact.name))).toStrictEqual([
      'payer',
      'serviceDate',
      ...asked,
    ]);
    expect(steps.flatMap(({ alsoKnown }) => alsoKnown.map(({ name }) => name))).toStrictEqual(
      ['site', 'tumorType', 'setting'].filter((name) => !asked.includes(name)),
    );
  });
});

it('did the walk go more than a thousand ways, through every version', () => {
  expect(starts.length).toBeGreaterThanOrEqual(10);
  expect(sums.ways).toBeGreaterThan(1_500);
  expect(sums.questions).toBeGreaterThan(2_000);
});
