import { listInWords, oneTextOf } from '../../facts/index.ts';
import { blank, line, type Line, type Run } from '../paper/index.ts';
import { codesIn } from '../details/index.ts';
import { factPhrase } from './factPhrases.ts';
import { detailOf, inSentence, knownFact, type Submission } from './submission.ts';

/** Types whose word stands for what they are not, or leans on the site. */
const tumorWords: Readonly<Partial<Record<string, string>>> = {
  'other-kidney-tumor': 'a kidney tumor other than renal cell carcinoma',
  'other-primary-lung-cancer': 'a primary lung cancer other than small cell or non-small cell cancer',
  'lung-metastasis': 'a lung metastasis from another cancer',
  'benign-lung-tumor': 'a benign lung tumor',
  'other-eye-tumor': 'an eye tumor other than uveal melanoma',
  'other-soft-tissue-tumor': 'a soft-tissue tumor other than a desmoid',
  'other-benign-breast-tumor': 'a benign breast tumor other than a fibroadenoma',
  'other-primary-liver-tumor': 'a primary liver tumor other than hepatocellular carcinoma',
  'colorectal-liver-metastasis': 'a liver metastasis from colorectal cancer',
  'neuroendocrine-liver-metastasis': 'a liver metastasis from a neuroendocrine tumor',
  'other-liver-metastasis': 'a liver metastasis from another cancer',
  'airway-metastasis': 'an airway metastasis',
};

const COUNTED = /(tumor|metastasis|lesion|fibroadenoma|mass)$/;
const withArticle = (words: string): string =>
  COUNTED.test(words) ? `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}` : words;

const withoutBrackets = (word: string): string => word.replace(/ \([^)]*\)$/, '');

/** The organ as an adjective: "a kidney tumor". */
const organOf = (submission: Submission): string => {
  const site = knownFact(submission, 'site');
  if (!site || submission.facts['site'] === 'other') return '';
  return `${inSentence(site.word).replace('soft tissue', 'soft-tissue')} `;
};

/** The tumor in a sentence: "renal cell carcinoma", "a desmoid tumor", "a prostate tumor". */
export const tumorInWords = (submission: Submission): string => {
  const { tumorType } = submission.facts;
  const type = knownFact(submission, 'tumorType');
  if (type) return tumorWords[oneTextOf(tumorType)] ?? withArticle(inSentence(withoutBrackets(type.word)));
  const organ = organOf(submission);
  return `${/^[aeiou]/.test(organ) ? 'an' : 'a'} ${organ}tumor`;
};

/** The tumor with its stage: "clinical stage I renal cell carcinoma". */
export const diagnosisInWords = (submission: Submission): string => {
  const [tumor, stage] = [tumorInWords(submission), factPhrase(submission, 'stage')];
  if (stage === undefined) return tumor;
  return /^an? /.test(tumor) ? `${tumor}, ${stage}` : `${stage} ${tumor}`;
};

/** The ICD-10-CM codes that were entered, or a blank for them. */
export const diagnosisCodes = (submission: Submission): Run => {
  const codes = codesIn(submission.details.diagnosisCodes);
  return codes.length === 0 ? blank('ICD-10-CM with side') : { is: 'text', text: codes.join(', ') };
};

/** Diagnosis, stage, edition and code, as the head of a letter names them. */
export const diagnosisLine = (submission: Submission): Line => {
  const edition = factPhrase(submission, 'stageEdition');
  const diagnosis = diagnosisInWords(submission).replace(/^an? /, '');
  return line(
    diagnosis.charAt(0).toUpperCase() + diagnosis.slice(1),
    edition === undefined ? '' : ` (${edition})`,
    ' · ICD-10-CM ',
    diagnosisCodes(submission),
  );
};

/** The procedure in a sentence: "percutaneous cryoablation of a kidney tumor". */
export const procedureInWords = (submission: Submission): string => {
  const approach = knownFact(submission, 'approach');
  const how = approach ? `${inSentence(approach.word).replace(' surgery', '')} ` : '';
  const { site, ablationExtent } = submission.facts;
  if (site === 'prostate')
    return `${how}${ablationExtent === 'focal' ? 'focal ' : ''}cryoablation of the ${ablationExtent === 'whole-gland' ? 'whole ' : ''}prostate`;
  if (site === 'cervix') return `${how}cryoablation of the cervix`;
  return `${how}cryoablation of ${organOf(submission) === '' ? 'the' : /^[aeiou]/.test(organOf(submission)) ? 'an' : 'a'} ${organOf(submission)}tumor`;
};

/** The planned codes with modifiers and units, or a blank. */
export const codesLine = (submission: Submission): Line => {
  const { cptCodes } = submission.facts;
  const planned = Array.isArray(cptCodes) && cptCodes.length > 0 ? listInWords(cptCodes) : undefined;
  const modifiers = codesIn(submission.details.modifiers);
  const units = detailOf(submission, 'units');
  return line(
    planned === undefined ? blank('CPT') : planned,
    modifiers.length === 0 ? '' : `, modifier ${modifiers.join(', ')}`,
    units === undefined ? '' : `, ${units} ${units === '1' ? 'unit' : 'units'}`,
  );
};
