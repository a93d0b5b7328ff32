import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Determination } from '../determination/index.ts';
import { caseFromPairs, linkPairs, parseCase, textOf, type Facts } from '../facts/index.ts';
import { answersFrom, noAnswers, withAnswer, type Answers } from '../questionnaire/index.ts';
import { librariesFrom } from './fixtures/libraries.ts';
import { judgeCase, judgementsOf, payersAsked, readCase, readSharedCase, rulingsOf } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const { vocabulary, payers, libraries } = librariesFrom((file) => readFileSync(new URL(file, folder), 'utf8'));
const today = '2026-11-26';

const fixtures = new URL('../determination/fixtures/vignettes.json', import.meta.url);
const readings = new URL('../determination/reading/cases/', import.meta.url);
const worked = [fixtures, ...readdirSync(readings).map((name) => new URL(name, readings))].flatMap((file) =>
  z.parse(
    z.array(z.object({ id: z.string(), case: z.record(z.string(), z.unknown()) })),
    JSON.parse(readFileSync(file, 'utf8')),
  ),
);

const factsOf = (input: unknown): Facts => {
  const { facts, errors } = parseCase(input, vocabulary);
  expect(errors).toStrictEqual([]);
  return facts;
};

/** What of a determination all doors must say alike. */
const said = ({ outcome, possibleOutcomes, missing, governing, criteria, cautions, documents }: Determination) => ({
  outcome,
  possibleOutcomes,
  missing,
  governing,
  criteria,
  cautions,
  documents,
});
type Said = ReturnType<typeof said>;

const onScreen = (answers: Answers): readonly Said[] => {
  const read = readCase(answers, vocabulary);
  const asked = payersAsked(read, payers, true);
  const own = libraries.filter(({ payer }) => asked.some(({ id }) => id === payer.id));
  return judgeCase(read, { payers: asked, libraries: own }, today).judgements.flatMap(({ judgement }) =>
    judgement.kind === 'determined' ? [said(judgement.determination)] : [],
  );
};

/** Each question of the wizard answered in its turn. */
const throughTheWizard = (facts: Facts): Answers =>
  vocabulary.facts.reduce((answers, fact) => {
    const value = facts[fact.name];
    return value === undefined ? answers : withAnswer(answers, fact, textOf(value).join(' '));
  }, noAnswers);

const throughALink = (facts: Facts): Answers => {
  const query = new URLSearchParams(linkPairs(facts, vocabulary).map(([name, text]) => [name, text])).toString();
  const { facts: opened, errors } = caseFromPairs([...new URLSearchParams(query)], vocabulary);
  expect(errors).toStrictEqual([]);
  return answersFrom(opened, vocabulary);
};

describe('do the wizard, its link, the comparison and the command line say the same', () => {
  it('there are worked cases of nearly every outcome to ask', () => {
    const outcomes = worked.flatMap(({ case: input }) =>
      onScreen(throughTheWizard(factsOf(input))).map(({ outcome }) => outcome),
    );
    expect(new Set(outcomes).size).toBeGreaterThan(7);
  });

  it.each(worked.map((each) => [each.id, each.case] as const))('%s', (_, input) => {
    const facts = factsOf(input);
    const onCommandLine = judgementsOf(facts, libraries, today).flatMap(({ judgement }) =>
      judgement.kind === 'determined' ? [said(judgement.determination)] : [],
    );
    expect(onCommandLine.length).toBeGreaterThan(0);
    const answers = throughTheWizard(facts);
    expect(onScreen(answers)).toStrictEqual(onCommandLine);
    expect(onScreen(throughALink(facts))).toStrictEqual(onCommandLine);
    const [own] = rulingsOf(readSharedCase(answers, vocabulary), libraries).flatMap(({ library, says }) =>
      library.payer.id === facts['payer'] && says.kind === 'ruled' ? [says.ruling] : [],
    );
    for (const { outcome, possibleOutcomes, missing, governing } of onCommandLine)
      expect(own).toMatchObject({ outcome, possibleOutcomes, missing, governing });
  });
});
