import {
  choiceHeld,
  diagnosisCategoriesFor,
  factNamed,
  inSentence,
  listInWords,
  type Choice,
  type FactDefinition,
} from '../../facts/index.ts';
import { blank, line, type Line, type Run } from '../paper/index.ts';
import { codesIn } from '../details/index.ts';
import { factPhrase } from './factPhrases.ts';
import { detailOf, type Submission } from './submission.ts';

/** Words of tumors that are counted; a carcinoma is not. */
const COUNTED = /(tumor|metastasis|lesion|mass)$/;
const article = (words: string): string => (/^[aeiou]/.test(words) ? 'an' : 'a');
const withArticle = (words: string): string => (COUNTED.test(words) ? `${article(words)} ${words}` : words);

const withoutBrackets = (word: string): string => word.replace(/ \([^)]*\)$/, '');

/** The choice held of a fact, as a tumor in a sentence. */
const tumorBy = (
  { facts, vocabulary }: Submission,
  fact: FactDefinition | undefined,
  wordOf: (choice: Choice) => string,
): string | undefined => {
  const choice = fact && choiceHeld(fact, facts, vocabulary);
  return choice && (choice.inSentence ?? wordOf(choice));
};

/** The tumor by its site alone: "a prostate tumor". */
export const atItsSite = (submission: Submission): string =>
  tumorBy(submission, factNamed(submission.vocabulary, 'site'), ({ word }) =>
    withArticle(`${inSentence(withoutBrackets(word))} tumor`),
  ) ?? 'a tumor';

/** The tumor in a sentence: "renal cell carcinoma", "a desmoid tumor", "a prostate tumor". */
export const tumorInWords = (submission: Submission): string => {
  const type = submission.vocabulary.facts.find(({ impliesSite }) => impliesSite);
  return (
    tumorBy(submission, type, ({ word }) => withArticle(inSentence(withoutBrackets(word)))) ?? atItsSite(submission)
  );
};

/** The facts that are told with the tumor: its stage. */
const ofDiagnosis = ({ vocabulary }: Submission): readonly FactDefinition[] =>
  vocabulary.facts.filter((fact) => fact.ofDiagnosis);

/** The tumor with its stage: "clinical stage I renal cell carcinoma". */
export const diagnosisInWords = (submission: Submission): string => {
  const tumor = tumorInWords(submission);
  const stage = ofDiagnosis(submission).flatMap(({ name }) => factPhrase(submission, name) ?? []);
  if (stage.length === 0) return tumor;
  return /^an? /.test(tumor) ? `${tumor}, ${stage.join(', ')}` : `${stage.join(', ')} ${tumor}`;
};

/** Whether codes of the site tell the side: those of a prostate or a liver have none. */
const hasSides = ({ facts: { site, serviceDate }, vocabulary }: Submission): boolean =>
  diagnosisCategoriesFor({ site, serviceDate }, vocabulary).some(({ sides }) => sides !== undefined);

/** The ICD-10-CM codes that were entered, or a blank that names them. */
export const diagnosisCodes = (submission: Submission): Run => {
  const codes = codesIn(submission.details.diagnosisCodes);
  if (codes.length > 0) return { is: 'text', text: codes.join(', ') };
  return blank(hasSides(submission) ? 'ICD-10-CM code with side' : 'ICD-10-CM code');
};

/** What was entered under its name: "CPT 50593". A blank names itself. */
const underName = (name: string, content: Line): Line =>
  content[0]?.is === 'blank' ? content : line(`${name} `, content);

/** Diagnosis, stage, edition and code, as the head of a letter names them. */
export const diagnosisLine = (submission: Submission): Line => {
  const told = ofDiagnosis(submission).map(({ name }) => name);
  const companions = submission.vocabulary.facts.filter(({ accompanies = '' }) => told.includes(accompanies));
  const edition = companions.map(({ name }) => factPhrase(submission, name)).find((phrase) => phrase !== undefined);
  const diagnosis = diagnosisInWords(submission).replace(/^an? /, '');
  return line(
    diagnosis.charAt(0).toUpperCase() + diagnosis.slice(1),
    edition === undefined ? '' : ` (${edition})`,
    ' · ',
    underName('ICD-10-CM', [diagnosisCodes(submission)]),
  );
};

/** The procedure in a sentence, fact by fact as each says what it makes of it: "percutaneous cryoablation of a kidney tumor". */
export const procedureInWords = (submission: Submission): string => {
  const { facts, vocabulary } = submission;
  return vocabulary.facts.reduce(
    (procedure, fact) => choiceHeld(fact, facts, vocabulary)?.procedure?.replace('{procedure}', procedure) ?? procedure,
    `cryoablation of ${atItsSite(submission)}`,
  );
};

/** The planned codes with modifiers and units, or a blank. */
export const codesLine = (submission: Submission): Line => {
  const { cptCodes } = submission.facts;
  const planned = Array.isArray(cptCodes) && cptCodes.length > 0 ? listInWords(cptCodes) : undefined;
  const modifiers = codesIn(submission.details.modifiers);
  const units = detailOf(submission, 'units');
  return line(
    planned === undefined ? blank('CPT code') : planned,
    modifiers.length === 0 ? '' : `, modifier ${modifiers.join(', ')}`,
    units === undefined ? '' : `, ${units} ${units === '1' ? 'unit' : 'units'}`,
  );
};

/** The planned codes as a sentence names them: "CPT 50593, modifier RT", or a blank. */
export const namedCodes = (submission: Submission): Line => underName('CPT', codesLine(submission));
