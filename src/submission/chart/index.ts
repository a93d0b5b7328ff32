export { answersOf, answerText, missingLabels, type Answer } from './answers.ts';
export { authorizationOf } from './authorization.ts';
export { chartText } from './chartText.ts';
export { diagnosisLines, listedCodes, plannedCodes } from './codes.ts';
export {
  clausesInFull,
  criteriaRows,
  decidingClauses,
  openClauses,
  supportingClauses,
  type CriterionRow,
} from './criteria.ts';
export { plain } from './plainText.ts';
export { chartSections, type Section } from './sections.ts';
export { relatedInWords, sourceLines, versionInWords } from './source.ts';
export { policyName, productsOf, type Submission } from './submission.ts';
export {
  billingCaution,
  clauseStatusInWords,
  joined,
  nameOf,
  outcomeReading,
  readingOf,
  sentence,
  statusWords,
} from './words.ts';
