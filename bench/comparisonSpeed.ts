import { heldFacts } from '../src/facts/index.ts';
import { manyPolicies } from './manyPolicies.ts';
import { holdVersion, payerLibrary, vocabularyOf, type PayerLibrary } from '../src/library/index.ts';
import { readSharedCase } from '../src/case/index.ts';
import { noAnswers, withAnswer, type Answers } from '../src/questionnaire/index.ts';
import { heldVocabulary } from '../testing/held.ts';
import { policyTexts } from './held.ts';
import { inMs, type Row } from './report.ts';
import { median, milliseconds } from './timing.ts';

const PAYERS = 200;
const ROUNDS = 7;
/** A slow phone beside this machine. */
const SLOWDOWN = 4;

const answered: readonly (readonly [fact: string, text: string])[] = [
  ['site', 'lung'],
  ['tumorType', 'non-small-cell-lung-cancer'],
  ['stage', 'IIA'],
  ['nodes', 'negative'],
  ['surgicalCandidacy', 'poor-candidate'],
  ['centralAirwayPalliation', 'false'],
  ['site', 'kidney'],
  ['tumorType', 'renal-cell-carcinoma'],
  ['stage', 'I'],
  ['sizeCm', '3'],
  ['egfr', '50'],
  ['site', 'liver'],
  ['tumorType', 'hepatocellular-carcinoma'],
];

/** Payers with a policy each, every one read anew. */
const madeUp = (): readonly PayerLibrary[] =>
  manyPolicies(policyTexts(), PAYERS, PAYERS).map(({ file, json }) => {
    const id = String(json['policy']);
    const entry = {
      file,
      policy: id,
      version: String(json['version']),
      printedAs: String(json['printedAs']),
      edition: String(json['edition']),
      from: '2010-01-01',
      until: null,
    };
    const payer = {
      id,
      name: id,
      otherNames: [],
      contacts: null,
      cautions: [],
      book: [{ policy: id }],
      products: [],
      versions: [entry],
    };
    return payerLibrary(payer, [holdVersion(entry, JSON.stringify(json), heldVocabulary)], heldVocabulary);
  });

const answer = (answers: Answers, [name, text]: readonly [string, string]): Answers => {
  const fact = heldFacts.facts.find((each) => each.name === name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return withAnswer(answers, fact, text);
};

/** Milliseconds of each answer, every payer judged anew after it. */
const timesOf = (libraries: readonly PayerLibrary[]): readonly number[] => {
  const vocabulary = vocabularyOf(heldFacts, { format: 2, payers: libraries.map(({ payer }) => payer) });
  let answers = answer(noAnswers, ['serviceDate', '2026-11-21']);
  return answered.map((next) => {
    answers = answer(answers, next);
    return milliseconds(() => {
      const { factsOf } = readSharedCase(answers, vocabulary);
      for (const { payer, rule } of libraries) rule(factsOf(payer.id));
    });
  });
};

/** All payers judged after each answer, with as many policies as payers. */
export const measureComparison = (): readonly Row[] => {
  const rounds = Array.from({ length: ROUNDS }, () => timesOf(madeUp()));
  const slowed = (times: readonly number[]): string =>
    `median ${inMs(SLOWDOWN * median(times))}, worst ${inMs(SLOWDOWN * Math.max(...times))}`;
  const target = 'under 16 ms';
  return [
    {
      what: `${String(PAYERS)} payers, an answer times ${String(SLOWDOWN)}: the first case of the process, every policy new`,
      result: slowed(rounds[0] ?? []),
      target,
    },
    { what: 'every policy new, after some cases', result: slowed(rounds.slice(-1).flat()), target },
  ];
};
