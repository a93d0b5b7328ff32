import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, factNamed, heldFacts, parseCase, type FactDefinition, type Facts } from '../facts/index.ts';
import { missingVersion, payerLibrary } from '../library/index.ts';
import { answersFrom, noAnswers, textFor, UNKNOWN, withAnswer, type Answers } from '../questionnaire/index.ts';
import { librariesFrom } from './fixtures/libraries.ts';
import { judgeCase, judgementsOf, payersAsked, readCase, type JudgedCase } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const { vocabulary, payers, libraries } = librariesFrom((file) => readFileSync(new URL(file, folder), 'utf8'));
const today = '2026-11-26';

const named = (name: string): FactDefinition => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};
const answering = (given: Readonly<Record<string, string>>, answers: Answers = noAnswers): Answers =>
  Object.entries(given).reduce((before, [name, text]) => withAnswer(before, named(name), text), answers);
const judged = (answers: Answers): JudgedCase => {
  const read = readCase(answers, vocabulary);
  const asked = payersAsked(read, payers, true);
  return judgeCase(
    read,
    { payers: asked, libraries: libraries.filter(({ payer }) => asked.some(({ id }) => id === payer.id)) },
    today,
  );
};
const said = ({ judgements }: Pick<JudgedCase, 'judgements'>): readonly object[] =>
  judgements.map(({ judgement }) => (judgement.kind === 'determined' ? judgement.determination : judgement));

/** What the command line says of the facts that a link or a file holds. */
const onCommandLine = (handedOn: Facts): readonly object[] => {
  const { facts, errors } = parseCase(JSON.parse(JSON.stringify(handedOn)), vocabulary);
  expect(errors).toStrictEqual([]);
  return said({ judgements: judgementsOf(facts, libraries, today) });
};

const carcinoma = { payer: 'bcbsma', site: 'kidney', tumorType: 'renal-cell-carcinoma' };

describe('does every known fact of the tumor’s site count, asked or not', () => {
  it('what no longer needs asking stays a fact, in criteria and cautions too', () => {
    const { facts, path, judgements } = judged(answering({ ...carcinoma, sizeCm: '9', stage: 'III' }));
    expect(facts).toStrictEqual({ ...carcinoma, sizeCm: 9, stage: 'III' });
    expect(path.steps.flatMap(({ alsoKnown }) => alsoKnown.map(({ name }) => name))).toStrictEqual(['sizeCm']);
    const { judgement } = judgements[0] ?? {};
    expect(judgement?.kind === 'determined' && JSON.stringify(judgement.determination.criteria)).toContain('9 cm');
  });

  it('answers of another site are kept apart and come back', () => {
    const kidney = answering({ ...carcinoma, stage: 'I', sizeCm: '3' });
    const lung = answering({ site: 'lung', stage: 'IB' }, kidney);
    expect(judged(lung).facts).toStrictEqual({ payer: 'bcbsma', site: 'lung', stage: 'IB' });
    expect(judged(lung).keptApart.map(({ fact, of, value }) => [fact.name, of, value])).toStrictEqual([
      ['sizeCm', ['kidney'], 3],
      ['tumorType', ['kidney'], 'renal-cell-carcinoma'],
      ['stage', ['kidney'], 'I'],
    ]);
    expect(judged(answering({ site: 'kidney' }, lung)).facts).toStrictEqual(judged(kidney).facts);
  });

  it('what was handed on without its payer or site counts with the payer and the site that it fits', () => {
    const handedOn = answersFrom({ surgicalCandidacy: 'not-a-candidate', product: 'medicare-advantage' }, vocabulary);
    const kidney = answering({ payer: 'bcbsri', site: 'kidney' }, handedOn);
    expect(judged(kidney).facts).toStrictEqual({
      payer: 'bcbsri',
      product: 'medicare-advantage',
      site: 'kidney',
      surgicalCandidacy: 'not-a-candidate',
    });
    expect(judged(answering({ payer: 'regence' }, kidney)).facts).not.toHaveProperty('product');
    const lung = answering({ site: 'lung', surgicalCandidacy: 'candidate' }, kidney);
    expect(judged(lung).facts['surgicalCandidacy']).toBe('candidate');
    expect(judged(answering({ site: 'kidney' }, lung)).facts['surgicalCandidacy']).toBe('not-a-candidate');
    expect(textFor(named('surgicalCandidacy'), lung, vocabulary)).toBe('candidate');
  });
});

describe('is what cannot be read told as it was typed', () => {
  it('with its field and why, as no fact and not as unknown', () => {
    const { facts, unreadable, path, judgements } = judged(answering({ ...carcinoma, sizeCm: '4,3' }));
    expect(facts).not.toHaveProperty('sizeCm');
    expect(unreadable.map(({ fact, text }) => [fact.name, text])).toStrictEqual([['sizeCm', '4,3']]);
    expect(unreadable[0]?.why).toContain('Is 4.3 meant?');
    expect(path.steps.flatMap(({ questions }) => questions.map(({ fact }) => fact.name))).toContain('sizeCm');
    const { judgement } = judgements[0] ?? {};
    expect(judgement?.kind === 'determined' && judgement.determination.missing).toContain('sizeCm');
  });

  it('only while its site is the tumor’s', () => {
    const lung = answering({ site: 'lung' }, answering({ ...carcinoma, sizeCm: '4,3' }));
    expect(judged(lung).unreadable).toStrictEqual([]);
    expect(judged(lung).keptApart.map(({ fact, text }) => [fact.name, text])).toContainEqual(['sizeCm', '4,3']);
  });
});

describe('what is said while policies are being read, or one is refused', () => {
  const read = (given: Readonly<Record<string, string>>) => readCase(answering(given), vocabulary);
  const of = (id: string) => libraries.filter(({ payer }) => payer.id === id);

  it('that they are being read, that nothing is decided, and what those at hand say', () => {
    const waiting = judgeCase(read({ site: 'eye' }), { payers, libraries: libraries.slice(0, 2) }, today);
    expect(waiting).toMatchObject({ isLoading: true });
    expect(waiting.judgements).toHaveLength(2);
    expect(judgeCase(read({ site: 'eye' }), { payers, libraries: [] }, today)).toMatchObject({
      isLoading: true,
      isDecided: false,
      possibleOutcomes: [],
    });
    expect(judgeCase(read({ site: 'eye' }), { payers, libraries }, today).isLoading).toBe(false);
  });

  it('a refused policy decides nothing, and a step that asks nothing is not laid to the date', () => {
    const refused = of('regence').map((library) =>
      payerLibrary(
        library.payer,
        library.payer.versions.map((entry) => missingVersion(entry, 'the file is gone')),
        heldFacts,
      ),
    );
    const found = judgeCase(
      read({ payer: 'regence', site: 'kidney' }),
      { payers: payers.filter(({ id }) => id === 'regence'), libraries: refused },
      today,
    );
    expect(found).toMatchObject({ isLoading: false, isDecided: false, possibleOutcomes: [], questionsLeft: 0 });
    const reasons = new Set(found.path.steps.flatMap(({ notNeeded }) => notNeeded ?? []));
    expect(reasons).toContain('no-policy');
    expect(reasons).not.toContain('no-version');
    // A step that asks is needed all the same.
    expect(found.path.steps[0]?.notNeeded).toBeUndefined();
    const before = judged(answering({ payer: 'regence', site: 'kidney', serviceDate: '1990-01-01' }));
    expect(before.path.steps.map(({ notNeeded }) => notNeeded)).toContain('no-version');
  });

  it('every outcome that is still possible, each once, in order; decided where one is left', () => {
    const open = judged(answering({ payer: 'bcbsma', site: 'kidney' }));
    expect(open).toMatchObject({
      isDecided: false,
      possibleOutcomes: ['criteria-not-met', 'investigational', 'medically-necessary', 'payer-review'],
    });
    expect(judged(answering({ payer: 'regence', site: 'kidney' }))).toMatchObject({
      isDecided: true,
      possibleOutcomes: ['medically-necessary'],
    });
    const everybody = judged(answering({ site: 'kidney' }));
    expect(everybody.judgements).toHaveLength(payers.length);
    expect(everybody.isDecided).toBe(false);
    expect(everybody.possibleOutcomes).toStrictEqual([...new Set(everybody.possibleOutcomes)].sort());
    expect(everybody.possibleOutcomes.length).toBeGreaterThan(2);
  });

  it('which payers are asked: the one that is named, or all where that is wanted', () => {
    const ids = (given: Readonly<Record<string, string>>, allPayers: boolean) =>
      payersAsked(read(given), payers, allPayers).map(({ id }) => id);
    expect(ids({ payer: 'bcbsks' }, true)).toStrictEqual(['bcbsks']);
    expect(ids({ payer: 'bcbsks' }, false)).toStrictEqual(['bcbsks']);
    expect(ids({}, true)).toStrictEqual(payers.map(({ id }) => id));
    expect(ids({}, false)).toStrictEqual([]);
  });
});

describe('how many questions are left', () => {
  it.each<[why: string, given: Readonly<Record<string, string>>, left: number]>([
    ['the site', { payer: 'bcbsma' }, 1],
    ['the type, five that can follow it, and the setting', { payer: 'bcbsma', site: 'kidney' }, 8],
    ['the candidacy, and the setting', { ...carcinoma, stage: 'III' }, 2],
    ['the setting', { ...carcinoma, stage: 'III', surgicalCandidacy: 'candidate' }, 1],
    ['none', { ...carcinoma, stage: 'III', surgicalCandidacy: 'candidate', setting: 'inpatient' }, 0],
  ])('%s', (_, given, left) => {
    expect(judged(answering({ serviceDate: today, ...given })).questionsLeft).toBe(left);
  });
});

/** Texts that a person may leave in a field: a choice of any site, numbers near every limit, "I don't know yet", what cannot be read. */
const anyText = (fact: FactDefinition): fc.Arbitrary<string> => {
  const choices = choicesOf(fact, vocabulary, {}).map(({ value }) => value);
  const typed =
    fact.domain.of === 'number'
      ? ['3', '4', '4.1', '7', '59', '60', '4,3', '-1']
      : fact.domain.of === 'date'
        ? ['2024-10-01', '2023-01-01', '2026-11-26']
        : ['50250 76940', '5'];
  return fc.constantFrom(...(choices.length > 0 ? choices : typed), UNKNOWN, '');
};

describe('do the wizard and the command line say the same', () => {
  it('after any history of answers', () => {
    const answered = vocabulary.facts.filter(({ domain }) => domain.of !== 'fact-names');
    const often = ['payer', 'site', 'tumorType', 'stage', 'product'].map(named);
    const step = fc
      .constantFrom(...answered, ...often, ...often)
      .chain((fact) => anyText(fact).map((text) => ({ fact, text })));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (walk) => {
        let answers = noAnswers;
        for (const { fact, text } of walk) {
          const { site, payer } = readCase(answers, vocabulary).facts;
          const here = choicesOf(fact, vocabulary, {
            site: typeof site === 'string' ? site : undefined,
            payer: typeof payer === 'string' ? payer : undefined,
          });
          // A form offers the choices of its site and payer alone, and no choice by site before the site.
          const isOffered =
            text === UNKNOWN ||
            text === '' ||
            here.some(({ value }) => value === text) ||
            ['number', 'date', 'procedure-codes'].includes(fact.domain.of);
          const isAsked = fact.sites === undefined || typeof site === 'string';
          if (isOffered && isAsked) answers = withAnswer(answers, fact, text);
        }
        const view = judged(answers);
        expect(said(view)).toStrictEqual(onCommandLine(view.handedOn));
        expect(said(view)).toStrictEqual(onCommandLine(view.facts));
        // What was handed on and opened again is the same case.
        expect(readCase(answersFrom(view.handedOn, vocabulary), vocabulary).facts).toStrictEqual(view.facts);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
