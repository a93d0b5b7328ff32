import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type FactDefinition, type Vocabulary } from '../facts/index.ts';
import { answersFrom, keyOf, noAnswers, textFor, withAnswer, withCalculated, type Answers } from './answers.ts';

const vocabulary: Vocabulary = {
  ...heldFacts,
  payers: [
    { id: 'acme', name: 'Acme Health', products: [{ value: 'gold', word: 'Gold' }] },
    { id: 'zenith', name: 'Zenith Health', products: [{ value: 'silver', word: 'Silver' }] },
  ],
};
const named = (name: string): FactDefinition => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};
/** The fact as one that is asked in other words at the kidney. */
const wordedBySite = (name: string): FactDefinition => ({ ...named(name), wording: { kidney: { question: 'Here?' } } });
const given = (texts: Answers['texts'], calculated: readonly string[] = []): Answers => ({ texts, calculated });

describe('the key of an answer', () => {
  it.each([
    ['of values that each site has for itself', named('stage'), { site: 'kidney' }, 'stage@kidney'],
    ['of one that is asked in words of the site', wordedBySite('sizeCm'), { site: 'kidney' }, 'sizeCm@kidney'],
    ['of one that is the same everywhere', named('setting'), { site: 'kidney' }, 'setting'],
    ['while the site is not answered', named('stage'), { site: '' }, 'stage'],
    ['while the site is not known', named('stage'), { site: 'unknown' }, 'stage'],
    ['of a product, by its payer', named('product'), { payer: 'acme' }, 'product@acme'],
    ['of a product without a payer', named('product'), { payer: '' }, 'product'],
  ])('%s', (_, fact, texts, key) => {
    expect(keyOf({ ...fact }, given(texts))).toBe(key);
  });

  it('is by the site also where the words are the same at every site', () => {
    const { wording: _, ...stage } = named('stage');
    expect(keyOf(stage, given({ site: 'lung' }))).toBe('stage@lung');
  });
});

describe('what was given before its site was known', () => {
  it.each([
    ['counts where it is a value of the site', named('tumorType'), 'renal-cell-carcinoma', 'renal-cell-carcinoma'],
    ['counts not where it is none', named('tumorType'), 'hepatocellular-carcinoma', ''],
    ['counts everywhere where it is a number', wordedBySite('sizeCm'), '3,4', '3,4'],
    ['counts everywhere where it is a date', wordedBySite('serviceDate'), '2026-11-26', '2026-11-26'],
  ])('%s', (_, fact, text, expected) => {
    expect(textFor(fact, given({ site: 'kidney', [fact.name]: text }), vocabulary)).toBe(expected);
  });

  it('is nothing where nothing was given', () => {
    for (const fact of [named('tumorType'), wordedBySite('sizeCm'), named('setting')])
      expect(textFor(fact, given({ site: 'kidney' }), vocabulary)).toBe('');
  });

  it('gives way to what was answered there, an empty answer too', () => {
    const texts = { site: 'kidney', tumorType: 'renal-cell-carcinoma', 'tumorType@kidney': '' };
    expect(textFor(named('tumorType'), given(texts), vocabulary)).toBe('');
  });
});

describe('an answer that is changed', () => {
  it('belongs to the payer whose question it is, else to the one that was answered', () => {
    expect(withAnswer(noAnswers, named('product'), 'gold', 'acme').texts).toStrictEqual({ 'product@acme': 'gold' });
    expect(withAnswer(given({ payer: 'zenith' }), named('product'), 'silver').texts).toStrictEqual({
      payer: 'zenith',
      'product@zenith': 'silver',
    });
  });

  it('is no longer a calculated one; the others stay as they are', () => {
    const answers = given({ site: 'lung', 'stage@lung': 'IA1', egfr: '59' }, ['stage', 'egfr']);
    expect(withAnswer(answers, named('egfr'), '61').calculated).toStrictEqual(['stage']);
    expect(withAnswer(answers, named('setting'), 'inpatient').calculated).toStrictEqual(['stage', 'egfr']);
  });

  it('of the site puts what was calculated there aside, and brings it back with the site', () => {
    const atLung = given({ site: 'lung', 'stage@lung': 'IA1', egfr: '59' }, ['egfr', 'stage']);
    const atKidney = withAnswer(atLung, named('site'), 'kidney');
    expect(atKidney.calculated).toStrictEqual(['egfr', 'stage@lung']);
    expect(withAnswer(atKidney, named('site'), 'lung').calculated).toStrictEqual(['egfr', 'stage']);
    expect(withAnswer(atLung, named('site'), 'lung').calculated).toStrictEqual(['egfr', 'stage']);
  });
});

it('what a calculator found is filled in and marked; what is no fact, and what it did not find, is left out', () => {
  const found = { egfr: 59.99996, stage: undefined, noSuchFact: 3, cptCodes: ['50593', '20983'] };
  expect(withCalculated(noAnswers, found, vocabulary)).toStrictEqual({
    texts: { egfr: '59.99996', cptCodes: '50593 20983' },
    calculated: ['egfr', 'cptCodes'],
  });
});

describe('the answers that give some facts', () => {
  it('stand under the site and the payer that the facts name, in whatever order', () => {
    const facts = {
      tumorType: 'renal-cell-carcinoma',
      product: 'gold',
      site: 'kidney',
      payer: 'acme',
      cptCodes: ['50593', '20983'],
      calculated: ['egfr'],
    };
    expect(answersFrom(facts, vocabulary)).toStrictEqual({
      texts: {
        'tumorType@kidney': 'renal-cell-carcinoma',
        'product@acme': 'gold',
        site: 'kidney',
        payer: 'acme',
        cptCodes: '50593 20983',
      },
      calculated: ['egfr'],
    });
  });

  it('are none for what is not known', () => {
    expect(answersFrom({ site: undefined, tumorType: 'renal-cell-carcinoma' }, vocabulary).texts).toStrictEqual({
      tumorType: 'renal-cell-carcinoma',
    });
  });
});
