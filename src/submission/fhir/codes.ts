import type { FactDefinition } from '../../facts/index.ts';
import type { Coding, Extension } from './r4.ts';

/** Our own identifiers. No host of ours exists, so they are names and lead nowhere. */
export const canonicalOf = (policy: string): string => `urn:cryocheck:questionnaire:${policy}`;
export const systemOf = (fact: FactDefinition): string => `urn:cryocheck:fact:${fact.name}`;
export const ORIGIN = 'urn:cryocheck:answer-origin';
export const ANSWER_CODE = 'urn:cryocheck:answer-code';
export const ANSWER_METHOD = 'urn:cryocheck:answer-method';

const loinc = (code: string, display: string): Coding => ({ system: 'http://loinc.org', code, display });
const snomed = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display });

const cancerStaging = (edition: string): string =>
  `American Joint Commission on Cancer, Cancer Staging Manual, ${edition} neoplasm staging system (tumor staging)`;

/** What a question is in a terminology: its code, and the observation that it is a part of. */
export interface QuestionCodes {
  readonly code?: Coding;
  readonly partOf?: { readonly linkId: string; readonly text: string; readonly code: Coding };
}

/**
 * Codes of facts that mean exactly what the code means, and of no other. A tumor size has its longest dimension as a part
 * (mCODE, profile TumorSize). An eGFR as a question has none: a laboratory's may follow any equation.
 */
const codes: ReadonlyMap<string, QuestionCodes> = new Map<string, QuestionCodes>([
  [
    'sizeCm',
    {
      code: loinc('33728-7', 'Size.maximum dimension in Tumor'),
      partOf: { linkId: 'tumorSize', text: 'Tumor size', code: loinc('21889-1', 'Size Tumor') },
    },
  ],
  ['stage', { code: snomed('399537006', 'Clinical TNM stage grouping') }],
]);

export const codesOf = (fact: FactDefinition): QuestionCodes => codes.get(fact.name) ?? {};

/** LOINC 98979-8: right only for a value that was calculated by CKD-EPI 2021, as the calculator of this tool does. */
export const calculatedEgfr: Extension = {
  url: ANSWER_CODE,
  valueCoding: loinc(
    '98979-8',
    'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)',
  ),
};

/** The staging manual by edition; the 7th has no code here and is named in words. */
const methods: Readonly<Record<string, Coding>> = {
  'ajcc-8': snomed('897275008', cancerStaging('8th edition')),
  'ajcc-9': snomed('1269566009', cancerStaging('9th version')),
};

/** By which edition a stage group was found, as an extension of its answer. */
export const stagingMethod = (edition: string, word: string): Extension => {
  const coding = Object.hasOwn(methods, edition) ? methods[edition] : undefined;
  return {
    url: ANSWER_METHOD,
    valueCodeableConcept: { ...(coding ? { coding: [coding] } : {}), text: `AJCC, ${word}` },
  };
};
