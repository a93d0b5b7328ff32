import { listInWords, type FactValue } from '../../facts/index.ts';
import { inSentence, knownFact, type Submission } from './submission.ts';

type Phrase = (word: string, value: FactValue) => string;

const either =
  (yes: string, no: string): Phrase =>
  (_, value) =>
    value === true ? yes : no;

/** How a fact reads in a sentence or a cell, where its label and value do not read well. A fact that is not here reads "label: value". */
const phrases: Readonly<Partial<Record<string, Phrase>>> = {
  stage: (word) => (/^stage/i.test(word) ? `clinical ${inSentence(word)}` : `clinical stage ${word}`),
  stageEdition: (word) => `AJCC ${inSentence(word)}`,
  nodes: (word) => `lymph nodes ${inSentence(word)}`,
  sizeCm: (word) => `greatest dimension ${word}`,
  egfr: (word) => `eGFR ${word}`,
  solitaryKidney: either('one functioning kidney', 'two functioning kidneys'),
  resectionWorsensKidneyFunction: either(
    'surgery likely to worsen kidney function substantially',
    'surgery not likely to worsen kidney function substantially',
  ),
  surgicalCandidacy: (_, value) =>
    value === 'not-a-candidate'
      ? 'not a surgical candidate'
      : value === 'poor-candidate'
        ? 'poor surgical candidate'
        : 'surgical candidate',
  centralAirwayPalliation: either(
    'palliation of a central airway obstruction needed',
    'no palliation of a central airway obstruction needed',
  ),
  ablationExtent: (_, value) => (value === 'focal' ? 'focal ablation' : 'whole gland treated'),
  desmoidLocation: (word) => `desmoid ${inSentence(word)}`,
  progressive: either('tumor growing', 'tumor not growing'),
  symptomatic: either('symptoms from the tumor', 'no symptoms from the tumor'),
  allFociTreatable: either('every focus adequately treatable', 'not every focus adequately treatable'),
  bridgeToTransplant: either('meant as a bridge to transplant', 'not meant as a bridge to transplant'),
  extrahepaticDisease: either('metastases outside the liver', 'no metastases outside the liver'),
  diseaseSetting: (_, value) => (value === 'recurrence' ? 'recurrence after treatment' : 'no treatment before'),
  primaryTreatment: (_, value) =>
    value === 'radiation' ? 'first treated with radiation' : 'first treated otherwise than with radiation',
  boneLesionType: (word) => `${inSentence(word)} bone lesion`,
  clinicalT: (word) => `clinical ${word}`,
  spread: either('spread to lymph nodes or metastases', 'no spread to lymph nodes and no metastases'),
  gleasonScore: (word) => `Gleason score ${word}`,
  psa: (word) => `PSA ${word}`,
};

/** A known fact as it reads in a list: "eGFR 52 mL/min/1.73 m²", "one functioning kidney"; undefined while it is unknown. */
export const factPhrase = (submission: Submission, name: string): string | undefined => {
  const known = knownFact(submission, name);
  const value = submission.facts[name];
  if (!known || value === undefined) return undefined;
  const phrase = phrases[name];
  return phrase ? phrase(known.word, value) : `${inSentence(known.fact.label)}: ${inSentence(known.word)}`;
};

/** Facts that are told by the head of a request, and are no finding about the patient. */
const notFindings: readonly string[] = [
  'payer',
  'product',
  'serviceDate',
  'setting',
  'site',
  'tumorType',
  'stage',
  'stageEdition',
  'approach',
  'cptCodes',
  'calculated',
];

/** Names of the known findings of a case beyond tumor and stage, in the order in which they are asked. */
export const knownFindings = ({ facts, vocabulary }: Submission): readonly string[] =>
  vocabulary.facts.flatMap(({ name }) => (facts[name] !== undefined && !notFindings.includes(name) ? [name] : []));

/** These facts in a row: "greatest dimension 3.4 cm, eGFR 52 mL/min/1.73 m²". Unknown ones are left out. */
export const factsInWords = (submission: Submission, names: readonly string[]): string =>
  listInWords(names.flatMap((name) => factPhrase(submission, name) ?? []));
