import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { determine, rule, type PreparedBook } from '../determination/index.ts';
import { choicesOf, factNamed, leavesOf, type FactDefinition, type Facts } from '../facts/index.ts';
import {
  answersFrom,
  inquiriesFor,
  noAnswers,
  pathFor,
  readField,
  withAnswer,
  type Answers,
  type Inquiry,
  type PayerCase,
} from '../questionnaire/index.ts';
import { librariesFrom } from './fixtures/libraries.ts';
import { readSharedCase } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const { vocabulary, libraries } = librariesFrom((file) => readFileSync(new URL(file, folder), 'utf8'));
const today = '2026-11-21';

const named = (name: string): FactDefinition => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};

/** The values that a question can be answered with: every choice; of a number, values on both sides of every limit held. */
const valuesOf = (fact: FactDefinition, setting: Parameters<typeof choicesOf>[2]): readonly (string | number)[] =>
  fact.domain.of === 'number'
    ? [3, 4, 4.1, 59.9, 60].filter((value) => readField(fact, String(value), vocabulary).error === undefined)
    : leavesOf(choicesOf(fact, vocabulary, setting)).map(({ value }) => value);

const casesOf = (answers: Answers): readonly (PayerCase & { readonly prepared: PreparedBook })[] => {
  const { factsOf } = readSharedCase(answers, vocabulary);
  return libraries.flatMap(({ payer: { id }, bookFor }) => {
    const prepared = bookFor(factsOf(id));
    return prepared ? [{ payer: id, prepared, facts: factsOf(id) }] : [];
  });
};
const given = (facts: Facts): Answers => answersFrom({ serviceDate: today, ...facts }, vocabulary);
const forOutcome = (answers: Answers): readonly Inquiry[] =>
  inquiriesFor(casesOf(answers), vocabulary).filter(({ fact }) => fact.name !== 'setting');
const inWords = ({ fact, payer }: Inquiry): string => (payer === undefined ? fact.name : `${fact.name} of ${payer}`);

describe('which question is asked first where all payers are compared', () => {
  it.each<[why: string, facts: Facts, first: string | undefined]>([
    ['without the site nobody can say anything', {}, 'site'],
    ['kidney: Regence supports it, two speak of the liver alone, one needs the type', { site: 'kidney' }, 'tumorType'],
    ['prostate: Regence alone is open', { site: 'prostate' }, 'ablationExtent'],
    ['breast, pancreas: all settled', { site: 'pancreas' }, undefined],
    [
      'lung: stage settles neither of two payers at once as often as the airway does',
      { site: 'lung', tumorType: 'other-primary-lung-cancer' },
      'centralAirwayPalliation',
    ],
    ['liver: both that speak of it need the product first', { site: 'liver' }, 'product of bcbsks'],
  ])('%s', (_, facts, first) => {
    const [inquiry] = forOutcome(given(facts));
    expect(inquiry && inWords(inquiry)).toBe(first);
  });

  it('the setting comes last, where prior authorization turns on it', () => {
    const inquiries = (facts: Facts): readonly string[] => inquiriesFor(casesOf(given(facts)), vocabulary).map(inWords);
    expect(inquiries({ site: 'breast' })).toStrictEqual(['setting']);
    expect(inquiries({ site: 'breast', setting: 'inpatient' })).toStrictEqual([]);
    expect(inquiries({ site: 'kidney' }).at(-1)).toBe('setting');
  });
});

describe('does each payer meet its own case', () => {
  it('a product counts for the payer that it was answered for', () => {
    const product = named('product');
    const answers = withAnswer(
      withAnswer(given({ site: 'liver' }), product, 'commercial', 'bcbsks'),
      product,
      'medicare-advantage',
      'bcbsri',
    );
    const { factsOf } = readSharedCase(answers, vocabulary);
    expect(['regence', 'bcbsma', 'bcbsks', 'bcbsri'].map((payer) => factsOf(payer)['product'])).toStrictEqual([
      undefined,
      undefined,
      'commercial',
      'medicare-advantage',
    ]);
    expect(readSharedCase(answers, vocabulary).facts['product']).toBeUndefined();
  });

  it('a product without a payer counts for those that have it', () => {
    const { factsOf } = readSharedCase(given({ site: 'liver', product: 'medicare-advantage' }), vocabulary);
    expect(['regence', 'bcbsma', 'bcbsks', 'bcbsri'].map((payer) => factsOf(payer)['product'])).toStrictEqual([
      undefined,
      undefined,
      undefined,
      'medicare-advantage',
    ]);
  });

  it('the payer of the case in hand changes nothing', () => {
    const facts = { site: 'lung', tumorType: 'lung-metastasis' };
    expect(casesOf(given({ ...facts, payer: 'regence' })).map((each) => each.facts)).toStrictEqual(
      casesOf(given(facts)).map((each) => each.facts),
    );
  });
});

describe('is every payer settled once nothing is asked any more', () => {
  it('on every way, by every answer, with the outcome that this payer’s own questions lead to', () => {
    let ways = 0;
    let longest = 0;
    const walk = (answers: Answers, depth: number): void => {
      const cases = casesOf(answers);
      const [next] = forOutcome(answers);
      if (next) {
        const { fact, payer } = next;
        const site = cases[0]?.facts['site'];
        const values = valuesOf(fact, { site: typeof site === 'string' ? site : undefined, payer });
        expect(values.length).toBeGreaterThan(1);
        for (const value of values) walk(withAnswer(answers, fact, String(value), payer), depth + 1);
        return;
      }
      ways++;
      longest = Math.max(longest, depth);
      for (const { prepared, facts } of cases) {
        const own = pathFor(vocabulary, [prepared], facts).steps.flatMap(({ questions }) =>
          questions.map(({ fact }) => fact.name),
        );
        const asked = Object.fromEntries(Object.entries(facts).filter(([name]) => own.includes(name)));
        const alone = determine(prepared, asked, today);
        const { ruling } = rule(prepared, facts);
        if (alone.outcome === 'needs-information' || alone.outcome !== ruling.outcome || ruling.missing.length > 0)
          expect([facts, ruling.outcome]).toStrictEqual([facts, alone.outcome]);
      }
    };
    walk(withAnswer(noAnswers, named('serviceDate'), today), 0);
    process.stdout.write(`all payers compared: ${String(ways)} ways, the longest of ${String(longest)} answers\n`);
    expect(ways).toBeGreaterThan(100);
  });

  it('the short ruling and the whole determination say the same', () => {
    const facts = ['kidney', 'lung', 'liver', 'skin', 'prostate'].flatMap((site) => [
      { site },
      { site, surgicalCandidacy: 'poor-candidate' },
      { site, stage: 'IIA', nodes: 'negative', setting: 'inpatient' },
    ]);
    for (const each of facts.filter(({ site, ...rest }) => site === 'lung' || !('stage' in rest)))
      for (const { prepared, facts: known } of casesOf(given(each))) {
        const whole = determine(prepared, known, today);
        expect(whole).toMatchObject(rule(prepared, known).ruling);
      }
  });
});

describe('what a shared case is', () => {
  it('of no payer, and nothing of that is unreadable', () => {
    const { facts, unreadable } = readSharedCase(given({ payer: 'regence', site: 'kidney' }), vocabulary);
    expect(facts).toStrictEqual({ serviceDate: today, site: 'kidney' });
    expect(unreadable).toStrictEqual([]);
  });

  it('with a payer’s own product alone: one that only another payer has is none', () => {
    const product = named('product');
    const of = (payer: string) => choicesOf(product, vocabulary, { payer }).map(({ value }) => value);
    const foreign = of('bcbsri').find((value) => !of('regence').includes(value));
    const own = of('bcbsri')[0];
    if (foreign === undefined || own === undefined) throw new TypeError('the two have the same products');
    const { factsOf } = readSharedCase(
      { texts: { site: 'liver', 'product@regence': foreign, 'product@bcbsri': own }, calculated: [] },
      vocabulary,
    );
    expect([factsOf('regence')['product'], factsOf('bcbsri')['product']]).toStrictEqual([undefined, own]);
  });
});
