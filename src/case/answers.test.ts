import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  choicesOf,
  factNamed,
  isAskedFor,
  parseCase,
  sitesOf,
  type FactDefinition,
  type Facts,
  type FactValue,
  textOf,
} from '../facts/index.ts';
import {
  answersFrom,
  keyOf,
  noAnswers,
  readField,
  textFor,
  UNKNOWN,
  withAnswer,
  withCalculated,
  type Answers,
} from '../questionnaire/index.ts';
import { librariesFrom } from './fixtures/libraries.ts';
import { readCase } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const { vocabulary } = librariesFrom((file) => readFileSync(new URL(file, folder), 'utf8'));
const named = (name: string): FactDefinition => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};

/** Answers given one after the other, as a person does. */
const answering = (...given: readonly (readonly [name: string, text: string])[]): Answers =>
  given.reduce((answers, [name, text]) => withAnswer(answers, named(name), text), noAnswers);
const factsIn = (answers: Answers): Facts => readCase(answers, vocabulary).facts;

describe('what is read from one field', () => {
  it.each<[name: string, text: string, read: object]>([
    ['site', 'kidney', { value: 'kidney' }],
    ['site', '', {}],
    ['site', UNKNOWN, {}],
    ['solitaryKidney', 'true', { value: true }],
    ['solitaryKidney', 'false', { value: false }],
    ['solitaryKidney', UNKNOWN, {}],
    ['sizeCm', '', {}],
    ['sizeCm', '   ', {}],
    ['sizeCm', '3.4', { value: 3.4 }],
    ['sizeCm', ' 3.4 cm ', { value: 3.4 }],
    ['sizeCm', '34 mm', { value: 3.4, note: 'converted from 34 mm' }],
    ['sizeCm', '40 cm', { value: 40 }],
    ['egfr', '59.65', { value: 59.65 }],
    ['egfr', '59.65 mL/min/1.73 m2', { value: 59.65 }],
    ['serviceDate', '2026-07-14', { value: '2026-07-14' }],
    ['sizeCm', '< 4', { value: { below: 4 } }],
    ['egfr', '>60', { value: { above: 60 } }],
    ['egfr', '≥ 60 mL/min/1.73 m²', { value: { atLeast: 60 } }],
    ['sizeCm', '3-5', { value: { atLeast: 3, atMost: 5 } }],
    ['sizeCm', '30–50 mm', { value: { atLeast: 3, atMost: 5 }, note: 'converted from 30 mm, converted from 50 mm' }],
    ['sizeCm', '>3 <=4', { value: { above: 3, atMost: 4 } }],
    ['sizeCm', '4-4', { value: 4 }],
    ['cptCodes', '50593, 0581t', { value: ['50593', '0581T'] }],
    ['cptCodes', ' 50593;76940\n77013 ', { value: ['50593', '76940', '77013'] }],
  ])('%s %j', (name, text, read) => {
    expect(readField(named(name), text, vocabulary)).toStrictEqual(read);
  });

  it.each<[name: string, text: string, error: RegExp]>([
    ['sizeCm', '4,3', /4\.3 meant\? Write it without a comma/],
    ['sizeCm', '< 0', /leaves no number; allowed: a number above 0 up to 50/],
    ['sizeCm', '5-3', /the lower end first/],
    ['sizeCm', '>3 <', /limit is not a value/],
    ['sizeCm', '>4,3', /4\.3 meant/],
    ['sizeCm', '-3', /without a plus or minus sign/],
    ['sizeCm', '0', /0 is not allowed; allowed: a number above 0 up to 50 \(cm\)\./],
    ['sizeCm', '51', /51 is not allowed/],
    ['sizeCm', '600 mm', /60 is not allowed/],
    ['sizeCm', '3 x 4', /Write one number in cm or mm/],
    ['sizeCm', 'NaN', /with the digits 0 to 9/],
    ['sizeCm', '4.0000000000000001', /at most 15 digits/],
    ['serviceDate', '2026-02-30', /a day of the calendar as YYYY-MM-DD/],
    ['cptCodes', '50593 5059', /at position 2/],
    ['site', 'brain', /"brain" is not allowed; allowed: kidney, lung/],
  ])('an error: %s %j', (name, text, error) => {
    const read = readField(named(name), text, vocabulary);
    expect(read.value).toBeUndefined();
    expect(read.error).toMatch(error);
  });

  it.each([3.3000000000000003, 4.000000000000001, 0.30000000000000004])(
    'a number that another program worked out, to its last digit: %s',
    (value) => {
      expect(readField(named('sizeCm'), String(value), vocabulary)).toStrictEqual({ value });
    },
  );
});

describe('what is read from all answers', () => {
  it('facts, errors and notes, each under its name; what is unknown under none', () => {
    const answers = answering(
      ['payer', 'bcbsma'],
      ['site', 'kidney'],
      ['tumorType', UNKNOWN],
      ['stage', 'I'],
      ['sizeCm', '34 mm'],
      ['egfr', '>about 60'],
      ['solitaryKidney', ''],
    );
    const { facts, unreadable, notes } = readCase(answers, vocabulary);
    expect(facts).toStrictEqual({ payer: 'bcbsma', site: 'kidney', stage: 'I', sizeCm: 3.4 });
    expect(unreadable.map(({ fact, text }) => [fact.name, text])).toStrictEqual([['egfr', '>about 60']]);
    expect(unreadable[0]?.why).toMatch(/with the digits 0 to 9/);
    expect(notes).toStrictEqual({ sizeCm: 'converted from 34 mm' });
  });

  it('nothing, where nothing was answered', () => {
    expect(readCase(noAnswers, vocabulary)).toMatchObject({
      facts: {},
      handedOn: {},
      unreadable: [],
      notes: {},
      keptApart: [],
    });
  });
});

describe('are the answers of another site kept aside', () => {
  const lung = answering(
    ['site', 'lung'],
    ['tumorType', 'lung-metastasis'],
    ['stage', 'IB'],
    ['surgicalCandidacy', 'candidate'],
  );
  const kidney = withAnswer(lung, named('site'), 'kidney');

  it('they do not count, and are listed', () => {
    expect(factsIn(kidney)).toStrictEqual({ site: 'kidney' });
    expect(textFor(named('stage'), kidney, vocabulary)).toBe('');
    expect(readCase(kidney, vocabulary).keptApart.map(({ fact, of, value }) => [fact.name, of, value])).toStrictEqual([
      ['tumorType', ['lung'], 'lung-metastasis'],
      ['stage', ['lung'], 'IB'],
      ['surgicalCandidacy', ['lung'], 'candidate'],
    ]);
  });

  it('the other site has its own', () => {
    const both = withAnswer(kidney, named('stage'), 'II');
    expect(keyOf(named('stage'), both)).toBe('stage@kidney');
    expect(factsIn(both)).toStrictEqual({ site: 'kidney', stage: 'II' });
    expect(factsIn(withAnswer(both, named('site'), 'lung'))).toStrictEqual({
      site: 'lung',
      tumorType: 'lung-metastasis',
      stage: 'IB',
      surgicalCandidacy: 'candidate',
    });
  });

  it('they come back with the site, also by way of "I don’t know yet"', () => {
    const unknown = withAnswer(lung, named('site'), UNKNOWN);
    expect(factsIn(unknown)).toStrictEqual({});
    expect(factsIn(withAnswer(unknown, named('site'), 'lung'))).toStrictEqual(factsIn(lung));
  });

  it('the product belongs to its payer', () => {
    const island = answering(['payer', 'bcbsri'], ['product', 'medicare-advantage']);
    const kansas = withAnswer(island, named('payer'), 'bcbsks');
    expect(factsIn(kansas)).toStrictEqual({ payer: 'bcbsks' });
    expect(factsIn(withAnswer(kansas, named('payer'), 'bcbsri'))).toStrictEqual({
      payer: 'bcbsri',
      product: 'medicare-advantage',
    });
  });
});

describe('is it known what a calculator filled in', () => {
  const kidney = answering(['site', 'kidney']);
  const filled = withCalculated(kidney, { egfr: 59.65 }, vocabulary);

  it('it is marked', () => {
    expect(factsIn(filled)).toStrictEqual({ site: 'kidney', egfr: 59.65, calculated: ['egfr'] });
  });

  it('once it is overridden it is not, not even by the same number', () => {
    expect(factsIn(withAnswer(filled, named('egfr'), '62'))).toStrictEqual({ site: 'kidney', egfr: 62 });
    expect(factsIn(withAnswer(filled, named('egfr'), '59.65'))).toStrictEqual({ site: 'kidney', egfr: 59.65 });
    expect(factsIn(withAnswer(filled, named('egfr'), UNKNOWN))).toStrictEqual({ site: 'kidney' });
  });

  it('another answer leaves the mark', () => {
    expect(factsIn(withAnswer(filled, named('sizeCm'), '3'))).toStrictEqual({
      site: 'kidney',
      sizeCm: 3,
      egfr: 59.65,
      calculated: ['egfr'],
    });
  });

  it('calculated twice it is marked once', () => {
    expect(withCalculated(filled, { egfr: 70 }, vocabulary).calculated).toStrictEqual(['egfr']);
  });

  it('a stage that was calculated for one site does not mark the stage of another', () => {
    const typed = answering(['site', 'kidney'], ['stage', 'I']);
    const lung = withCalculated(withAnswer(typed, named('site'), 'lung'), { stage: 'IB' }, vocabulary);
    expect(factsIn(lung)).toStrictEqual({ site: 'lung', stage: 'IB', calculated: ['stage'] });
    const back = withAnswer(lung, named('site'), 'kidney');
    expect(factsIn(back)).toStrictEqual({ site: 'kidney', stage: 'I' });
    const corrected = withAnswer(back, named('stage'), 'II');
    expect(factsIn(withAnswer(corrected, named('site'), 'lung'))).toStrictEqual({
      site: 'lung',
      stage: 'IB',
      calculated: ['stage'],
    });
    const unknown = withAnswer(lung, named('site'), UNKNOWN);
    expect(factsIn(withAnswer(unknown, named('site'), 'lung'))).toStrictEqual({
      site: 'lung',
      stage: 'IB',
      calculated: ['stage'],
    });
  });
});

const vignetteSchema = z.array(z.object({ id: z.string(), case: z.record(z.string(), z.unknown()) }));
const vignettes = z.parse(
  vignetteSchema,
  JSON.parse(readFileSync(new URL('../determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);

const roundTrip = (facts: Facts): object => {
  const { handedOn, unreadable, notes } = readCase(answersFrom(facts, vocabulary), vocabulary);
  return { facts: handedOn, unreadable, notes };
};

/** The values of a fact that a file may hold for a site and payer. */
const anyOf = (fact: FactDefinition, site: string, payer: string): fc.Arbitrary<FactValue> | undefined => {
  const { domain } = fact;
  if (!isAskedFor(fact, site)) return undefined;
  if (domain.of === 'number' && domain.whole) return fc.integer({ min: domain.atLeast ?? 0, max: domain.atMost });
  if (domain.of === 'number')
    return fc.double({
      min: domain.atLeast ?? domain.above ?? 0,
      max: domain.atMost,
      noNaN: true,
      minExcluded: domain.above !== undefined,
    });
  if (domain.of === 'yes-no') return fc.boolean();
  if (domain.of === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (domain.of === 'procedure-codes')
    return fc.array(fc.stringMatching(/^[0-9]{4}[0-9A-Z]$/), { minLength: 1, maxLength: 4 });
  const values = choicesOf(fact, vocabulary, { site, payer }).map(({ value }) => value);
  return values.length === 0 ? undefined : fc.constantFrom(...values);
};

const cases: fc.Arbitrary<Facts> = fc
  .tuple(fc.constantFrom(...sitesOf(vocabulary)), fc.constantFrom(...vocabulary.payers.map(({ id }) => id)))
  .chain(([site, payer]) => {
    const arbitraries = vocabulary.facts.flatMap((fact) => {
      const any =
        fact.name === 'site'
          ? fc.constant(site)
          : fact.name === 'payer'
            ? fc.constant(payer)
            : anyOf(fact, site, payer);
      return any === undefined ? [] : [[fact.name, any] as const];
    });
    return fc.record<Record<string, FactValue>>(Object.fromEntries(arbitraries), {
      requiredKeys: ['site'],
      noNullPrototype: true,
    });
  })
  .chain((facts) =>
    fc
      .subarray(['egfr', 'stage'].filter((name) => facts[name] !== undefined))
      .map((calculated): Facts => (calculated.length === 0 ? facts : { ...facts, calculated })),
  );

describe('do facts come back from the answers that give them', () => {
  it.each(vignettes.map((vignette) => [vignette.id, vignette.case] as const))('%s', (_, input) => {
    const { facts, errors } = parseCase(input, vocabulary);
    expect(errors).toStrictEqual([]);
    expect(roundTrip(facts)).toStrictEqual({ facts, unreadable: [], notes: {} });
  });

  it('any case', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        expect(parseCase(facts, vocabulary)).toStrictEqual({ facts, errors: [] });
        // Zero has no sign in a form.
        const unsigned = Object.fromEntries(
          Object.entries(facts).map(([name, value]) => [name, value === 0 ? 0 : value]),
        );
        expect(roundTrip(unsigned)).toStrictEqual({ facts: unsigned, unreadable: [], notes: {} });
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('any case answered one question after the other, in any order that begins with site and payer', () => {
    fc.assert(
      fc.property(
        cases.chain((facts) => {
          const { calculated, site, payer, ...rest } = facts;
          return fc
            .shuffledSubarray(Object.entries(rest), { minLength: Object.keys(rest).length })
            .map((later) => [{ site, payer, ...rest }, later] as const);
        }),
        ([facts, later]) => {
          const first = [
            ['site', facts['site']],
            ['payer', facts['payer']],
          ] as const;
          const given = [...first, ...later].flatMap(([name, value]) =>
            value === undefined ? [] : [[name, textOf(value).join(', ')] as const],
          );
          const expected = Object.fromEntries(
            Object.entries(facts)
              .filter(([, value]) => value !== undefined)
              .map(([name, value]) => [name, value === 0 ? 0 : value]),
          );
          expect(factsIn(answering(...given))).toStrictEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);

  it('an empty list of codes is no answer', () => {
    expect(roundTrip({ site: 'kidney', cptCodes: [] })).toStrictEqual({
      facts: { site: 'kidney' },
      unreadable: [],
      notes: {},
    });
  });

  it('a name that is no fact is dropped', () => {
    expect(answersFrom({ site: 'kidney', weather: 'fine' }, vocabulary)).toStrictEqual({
      texts: { site: 'kidney' },
      calculated: [],
    });
  });
});

describe('answers that were handed on without their site', () => {
  const read = (texts: Answers['texts']) => {
    const { facts, keptApart } = readCase({ texts: { site: 'kidney', ...texts }, calculated: [] }, vocabulary);
    return {
      stage: facts['stage'],
      keptApart: keptApart.map(({ fact, of, text, value }) => [fact.name, of, text, value]),
    };
  };

  it('count where they fit', () => {
    expect(read({ stage: 'I' })).toStrictEqual({ stage: 'I', keptApart: [] });
  });

  it('are kept apart, and of no site, where they do not fit', () => {
    expect(read({ stage: 'IB' })).toStrictEqual({ stage: undefined, keptApart: [['stage', [], 'IB', 'IB']] });
  });

  it('are over once they are answered here', () => {
    expect(read({ stage: 'IB', 'stage@kidney': 'II' })).toStrictEqual({ stage: 'II', keptApart: [] });
  });

  it('count all where the site is not known', () => {
    const { facts, keptApart } = readCase({ texts: { sizeCm: '3', nodes: 'negative' }, calculated: [] }, vocabulary);
    expect(facts).toStrictEqual({ sizeCm: 3, nodes: 'negative' });
    expect(keptApart).toStrictEqual([]);
  });

  it('are none where nothing but spaces was typed', () => {
    expect(readCase(answering(['site', 'lung'], ['sizeCm', '  ']), vocabulary).keptApart).toStrictEqual([]);
  });
});

describe('answers to questions of a library that is not there', () => {
  it('count for nothing, are told as they were given, and come back with it', () => {
    const answers: Answers = {
      texts: {
        site: 'kidney',
        distanceToBowelMm: '12',
        'noduleType@thyroid': 'solid',
        'noduleType@lung': 'part-solid',
        gone: UNKNOWN,
      },
      calculated: [],
    };
    const read = readCase(answers, vocabulary);
    expect(read.facts).toStrictEqual({ site: 'kidney' });
    expect(read.unasked).toStrictEqual([
      { key: 'distanceToBowelMm', name: 'distanceToBowelMm', text: '12' },
      { key: 'noduleType@thyroid', name: 'noduleType', text: 'solid' },
      { key: 'noduleType@lung', name: 'noduleType', text: 'part-solid' },
    ]);
    expect(readCase(answering(['site', 'kidney']), vocabulary).unasked).toStrictEqual([]);
  });
});
