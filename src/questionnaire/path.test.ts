import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readForAll } from '../../testing/held.ts';
import { sitesOf, type Facts } from '../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from '../determination/fixtures/madeUp.ts';
import { heldFrom } from './fixtures/held.ts';
import { pathFor, stepAfter, stepAsking, stepBefore, type Path } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const held = heldFrom(
  readdirSync(folder)
    .filter((name) => /_\d{4}-\d{2}\.json$/.test(name))
    .map((name) => readForAll(readFileSync(new URL(name, folder), 'utf8'))),
);
const pathOf = (facts: Facts): Path => pathFor(held.vocabulary, held.judging(facts), facts);
const asked = ({ steps: all }: Path): object =>
  Object.fromEntries(
    all.flatMap(({ id, questions }) => (questions.length === 0 ? [] : [[id, questions.map(({ fact }) => fact.name)]])),
  );
const notNeeded = ({ steps: all }: Path): object =>
  Object.fromEntries(all.flatMap(({ id, notNeeded: reason }) => (reason === undefined ? [] : [[id, reason]])));

const carcinoma = { payer: 'bcbsma', site: 'kidney', tumorType: 'renal-cell-carcinoma' };

describe('which questions are on the way, step by step', () => {
  it.each<[why: string, facts: Facts, expected: object]>([
    [
      'nothing known but a payer without lines of business',
      { payer: 'regence' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site'] },
    ],
    [
      'a payer whose product matters, before the site is known: somewhere it may',
      { payer: 'bcbsri' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site', 'product'] },
    ],
    [
      'its product at a site where it matters',
      { payer: 'bcbsri', site: 'liver' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site', 'product'], treatment: ['approach', 'cptCodes'] },
    ],
    [
      'and at one where it does not',
      { payer: 'bcbsri', site: 'lung' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site'] },
    ],
    [
      'the prostate at a payer whose Medicare members have a rule of their own',
      { payer: 'bcbsma', site: 'prostate', product: 'commercial-managed-care' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site', 'product'] },
    ],
    [
      'a kidney tumor at Regence: decided',
      { payer: 'regence', site: 'kidney' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site'], treatment: ['approach', 'cptCodes'] },
    ],
    [
      'a prostate at Regence',
      { payer: 'regence', site: 'prostate' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site', 'ablationExtent'], treatment: ['approach', 'cptCodes'] },
    ],
    [
      'renal cell carcinoma: everything that kidney function and candidacy can change',
      carcinoma,
      {
        coverage: ['payer', 'serviceDate'],
        tumor: ['site', 'tumorType'],
        stage: ['stage', 'sizeCm'],
        function: ['solitaryKidney', 'egfr', 'resectionWorsensKidneyFunction'],
        candidacy: ['surgicalCandidacy'],
        treatment: ['setting', 'approach', 'cptCodes'],
      },
    ],
    [
      'stage III: only the candidacy is left',
      { ...carcinoma, stage: 'III' },
      {
        coverage: ['payer', 'serviceDate'],
        tumor: ['site', 'tumorType'],
        stage: ['stage'],
        candidacy: ['surgicalCandidacy'],
        treatment: ['setting', 'approach', 'cptCodes'],
      },
    ],
    [
      'one kidney: the eGFR cannot matter',
      { ...carcinoma, stage: 'I', sizeCm: 4, solitaryKidney: true },
      {
        coverage: ['payer', 'serviceDate'],
        tumor: ['site', 'tumorType'],
        stage: ['stage', 'sizeCm'],
        function: ['solitaryKidney', 'resectionWorsensKidneyFunction'],
        candidacy: ['surgicalCandidacy'],
        treatment: ['setting', 'approach', 'cptCodes'],
      },
    ],
    [
      'lung: the edition is asked beside a stage',
      { payer: 'regence', site: 'lung', tumorType: 'non-small-cell-lung-cancer', stage: 'IIA' },
      {
        coverage: ['payer', 'serviceDate'],
        tumor: ['site', 'tumorType'],
        stage: ['stage', 'nodes'],
        candidacy: ['centralAirwayPalliation'],
        treatment: ['stageEdition', 'approach', 'cptCodes'],
      },
    ],
    [
      'lung without a stage: no edition',
      { payer: 'regence', site: 'lung', tumorType: 'non-small-cell-lung-cancer' },
      {
        coverage: ['payer', 'serviceDate'],
        tumor: ['site', 'tumorType'],
        stage: ['stage', 'nodes'],
        candidacy: ['centralAirwayPalliation'],
        treatment: ['approach', 'cptCodes'],
      },
    ],
    [
      'before every version: nothing, and no edition beside the stage that is known',
      { payer: 'regence', serviceDate: '2022-06-01', site: 'lung', stage: 'IIA' },
      { coverage: ['payer', 'serviceDate'] },
    ],
    [
      'another policy speaks: no treatment plan',
      { payer: 'bcbsma', site: 'liver' },
      { coverage: ['payer', 'serviceDate'], tumor: ['site'] },
    ],
  ])('%s', (_, facts, expected) => {
    expect(asked(pathOf(facts))).toStrictEqual(expected);
  });
});

describe('what is asked while the payer is unknown', () => {
  /** The path of a case that any of these payers may judge. */
  const pathAmong = (payers: readonly string[], facts: Facts): Path =>
    pathFor(
      held.vocabulary,
      payers.flatMap((payer) => held.judging({ ...facts, payer })),
      facts,
    );

  it('no line of business, though the text of one asks for it', () => {
    expect(asked(pathAmong(['bcbsri', 'bcbsks'], { site: 'liver' }))).toStrictEqual({
      coverage: ['payer', 'serviceDate'],
      tumor: ['site'],
      treatment: ['approach', 'cptCodes'],
    });
  });

  it('where one has no version for the day and another is open, the step is not called decided', () => {
    const path = pathAmong(['regence', 'bcbsri'], { site: 'liver', serviceDate: '2022-06-01' });
    expect(notNeeded(path)).toStrictEqual({
      stage: 'not-asked-here',
      function: 'not-asked-here',
      candidacy: 'not-asked-here',
    });
  });
});

describe('for what is each question asked', () => {
  const askedFor = (facts: Facts): object => {
    const questions = pathOf(facts).steps.flatMap((step) => step.questions);
    return Object.fromEntries(
      [...new Set(questions.map(({ because }) => because))].map((reason) => [
        reason,
        questions.filter(({ because }) => because === reason).map(({ fact }) => fact.name),
      ]),
    );
  };

  it.each<[why: string, facts: Facts, expected: object]>([
    [
      'a setting matters to prior authorization, the plan to what is sent',
      { ...carcinoma, stage: 'III' },
      {
        version: ['payer', 'serviceDate'],
        outcome: ['site', 'tumorType', 'stage', 'surgicalCandidacy'],
        'prior-authorization': ['setting'],
        submission: ['approach', 'cptCodes'],
      },
    ],
    [
      'the edition is sent beside its stage; at this payer no setting matters',
      { payer: 'regence', site: 'lung', tumorType: 'non-small-cell-lung-cancer', stage: 'IIA' },
      {
        version: ['payer', 'serviceDate'],
        outcome: ['site', 'tumorType', 'stage', 'nodes', 'centralAirwayPalliation'],
        submission: ['stageEdition', 'approach', 'cptCodes'],
      },
    ],
    [
      'without a site nothing can be sent',
      { payer: 'bcbsri' },
      { version: ['payer', 'serviceDate'], outcome: ['site', 'product'] },
    ],
    [
      'for any payer: what matters to one of them is asked',
      { site: 'kidney', stage: 'III' },
      {
        version: ['payer', 'serviceDate'],
        outcome: ['site', 'tumorType', 'stage', 'surgicalCandidacy'],
        'prior-authorization': ['setting'],
        submission: ['approach', 'cptCodes'],
      },
    ],
  ])('%s', (_, facts, expected) => {
    expect(askedFor(facts)).toStrictEqual(expected);
  });
});

describe('which policies count of several', () => {
  const code = {
    kind: 'CPT',
    codes: ['50593'],
    says: 'A code',
    status: 'by-clause',
    fits: { site: 'kidney' },
    cites: ['L1'],
  };
  const anyKidney = preparedMadeUp([supports('A', { site: 'kidney' }), otherwise], undefined, { codes: [code] });
  const oneKidney = preparedMadeUp([supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }] }), otherwise]);

  it('codes are sent where one of a list can fit', () => {
    const treatment = (site: string) => asked(pathFor(held.vocabulary, [anyKidney], { payer: 'regence', site }));
    expect(treatment('kidney')).toMatchObject({ treatment: ['setting', 'approach', 'cptCodes'] });
    expect(treatment('lung')).toMatchObject({ treatment: ['setting'] });
  });

  it('a step is decided once all of them are', () => {
    const reasons = (...policies: Parameters<typeof pathFor>[1]) =>
      notNeeded(pathFor(held.vocabulary, policies, { site: 'kidney' }));
    expect(reasons(anyKidney, oneKidney)).toStrictEqual({ stage: 'not-asked-here', candidacy: 'not-asked-here' });
    expect(reasons(anyKidney)).toStrictEqual({ stage: 'decided', function: 'decided', candidacy: 'decided' });
  });
});

describe('what is a step called', () => {
  it.each([
    ['kidney', 'function', 'Kidney function'],
    ['lung', 'function', 'Organ function'],
    ['kidney', 'stage', 'Stage and size'],
    ['prostate', 'stage', 'Stage, Gleason and PSA'],
    ['liver', 'stage', 'Extent of the disease'],
    ['bone', 'candidacy', 'Treatments before'],
  ])('%s, %s: %s', (site, step, title) => {
    expect(pathOf({ payer: 'regence', site }).steps.find(({ id }) => id === step)?.title).toBe(title);
  });
});

describe('why does a step ask nothing', () => {
  it.each<[why: string, facts: Facts, policies: 'judging' | 'none', expected: object]>([
    [
      'no payer yet',
      {},
      'none',
      {
        tumor: 'needs-payer',
        stage: 'needs-payer',
        function: 'needs-payer',
        candidacy: 'needs-payer',
        treatment: 'needs-payer',
      },
    ],
    [
      'no version in force',
      { payer: 'regence', serviceDate: '2022-06-01' },
      'judging',
      {
        tumor: 'no-version',
        stage: 'no-version',
        function: 'no-version',
        candidacy: 'no-version',
        treatment: 'no-version',
      },
    ],
    [
      'no site yet',
      { payer: 'bcbsma' },
      'judging',
      { stage: 'needs-site', function: 'needs-site', candidacy: 'needs-site', treatment: 'needs-site' },
    ],
    [
      'decided by the site',
      { payer: 'regence', site: 'kidney' },
      'judging',
      { stage: 'decided', function: 'decided', candidacy: 'decided' },
    ],
    [
      'decided by the product, whatever the site',
      { payer: 'bcbsks', product: 'federal-employee-program' },
      'judging',
      { stage: 'decided', function: 'decided', candidacy: 'decided', treatment: 'decided' },
    ],
    [
      'not asked for this tumor',
      { payer: 'regence', site: 'lung', tumorType: 'non-small-cell-lung-cancer' },
      'judging',
      { function: 'not-asked-here' },
    ],
    ['decided on the way', { ...carcinoma, stage: 'III' }, 'judging', { function: 'not-asked-here' }],
    [
      'open where the step stands, decided by what comes after it',
      { ...carcinoma, stage: 'III', surgicalCandidacy: 'poor-candidate' },
      'judging',
      { function: 'not-asked-here' },
    ],
    [
      'a payer of whom nothing is held',
      { payer: 'regence' },
      'none',
      {
        tumor: 'no-version',
        stage: 'no-version',
        function: 'no-version',
        candidacy: 'no-version',
        treatment: 'no-version',
      },
    ],
    [
      'decided before the candidacy',
      { ...carcinoma, stage: 'II', sizeCm: 3, solitaryKidney: true, resectionWorsensKidneyFunction: true },
      'judging',
      { candidacy: 'decided' },
    ],
  ])('%s', (_, facts, policies, expected) => {
    expect(notNeeded(pathFor(held.vocabulary, policies === 'none' ? [] : held.judging(facts), facts))).toStrictEqual(
      expected,
    );
  });

  it('never both questions and a reason, and always one of them', () => {
    for (const facts of [
      {},
      carcinoma,
      { payer: 'bcbsks' },
      { site: 'liver' },
      { payer: 'bcbsma', serviceDate: '1999-01-01' },
    ]) {
      for (const { questions, notNeeded: reason } of pathOf(facts).steps)
        expect(questions.length === 0).toBe(reason !== undefined);
    }
  });
});

describe('what is answered and not asked', () => {
  const alsoKnown = (facts: Facts): object =>
    Object.fromEntries(
      pathOf(facts).steps.flatMap(({ id, alsoKnown: known }) =>
        known.length === 0 ? [] : [[id, known.map(({ name }) => name)]],
      ),
    );

  it('is told beside the questions of its step', () => {
    const facts = { ...carcinoma, stage: 'III', sizeCm: 9, egfr: 40, calculated: ['egfr', 'stage'] };
    expect(alsoKnown(facts)).toStrictEqual({ stage: ['sizeCm'], function: ['egfr'] });
  });

  it('is asked again once it matters again', () => {
    expect(alsoKnown({ ...carcinoma, stage: 'I', sizeCm: 3.9, egfr: 40 })).toStrictEqual({});
  });
});

describe('does an answer bring a question to a step before it', () => {
  const onCoverage = (facts: Facts): readonly string[] =>
    pathOf(facts).steps.flatMap(({ id, questions }) =>
      id === 'coverage' ? questions.map(({ fact }) => fact.name) : [],
    );

  it.each(held.payers.map(({ id }) => id))('%s: no site changes what the coverage step asks', (payer) => {
    for (const site of sitesOf(held.vocabulary))
      expect(onCoverage({ payer, site })).toStrictEqual(onCoverage({ payer }));
  });
});

describe('which step comes next, and which before', () => {
  const stageIII = pathOf({ ...carcinoma, stage: 'III' });
  const decided = pathOf({ payer: 'regence', site: 'kidney' });
  const outside = pathOf({ payer: 'bcbsma', site: 'liver' });

  const { steps } = held.vocabulary;

  it('steps that ask nothing are passed over, forward and back', () => {
    expect(steps.map(({ id }) => stepAfter(stageIII, id))).toStrictEqual([
      'tumor',
      'stage',
      'candidacy',
      'candidacy',
      'treatment',
      undefined,
    ]);
    expect(steps.map(({ id }) => stepBefore(stageIII, id))).toStrictEqual([
      undefined,
      'coverage',
      'tumor',
      'stage',
      'stage',
      'candidacy',
    ]);
    expect(steps.map(({ id }) => stepAfter(decided, id))).toStrictEqual([
      'tumor',
      'treatment',
      'treatment',
      'treatment',
      'treatment',
      undefined,
    ]);
    expect(steps.map(({ id }) => stepAfter(outside, id))).toStrictEqual([
      'tumor',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(stepBefore(outside, 'treatment')).toBe('tumor');
  });

  it('the step that asks a fact; none where it is not on the way', () => {
    expect(stepAsking(stageIII, 'surgicalCandidacy')).toBe('candidacy');
    expect(stepAsking(stageIII, 'setting')).toBe('treatment');
    expect(stepAsking(stageIII, 'sizeCm')).toBeUndefined();
  });

  it('Continue from anywhere ends', () => {
    for (const path of [stageIII, decided, outside, pathOf({}), pathOf(carcinoma)]) {
      const ids = steps.map(({ id }) => id);
      for (const id of ids) {
        const next = stepAfter(path, id);
        if (next !== undefined) expect(ids.indexOf(next)).toBeGreaterThan(ids.indexOf(id));
      }
    }
  });
});
