export * from './calculators/index.ts';
export { boundsInWords, checkValue, isCalendarDate, procedureOf, type Checked } from './checkValue.ts';
export { boundsMeeting, isBounds, keepsWithin, leavesSomething, listOf } from './bounds.ts';
export { contradictionsIn, type ContradictionFound } from './contradictions.ts';
export { dateInDigits, dateInWords, shortMonth, localDate } from './dateInWords.ts';
export { dayBefore, yearAfter } from './daysApart.ts';
export * from './definition.ts';
export {
  choicesOf,
  factNamed,
  isAskedFor,
  servesRequest,
  ownEntry,
  siteImpliedBy,
  sitesOf,
  withUnit,
} from './domain.ts';
export { choiceSchema, factSchema, factsFileSchema } from './factsSchema.ts';
export { factsGlossary } from './glossary.ts';
export { diagnosisCategoriesFor, siteOfDiagnosis } from './icd10.ts';
export { caseFromPairs, linkPairs } from './link.ts';
export { listInWords } from './listInWords.ts';
export { parseCase, type CaseError, type ParsedCase } from './parseCase.ts';
export {
  askedInSentence,
  atBeginning,
  choiceHeld,
  factInSentence,
  inSentence,
  shortLabel,
  whereFound,
} from './phrase.ts';
export { placeOf, schemaProblems, type Problem } from './problem.ts';
export { factsFileFrom, readFactsFile, type FactsRead } from './readFactsFile.ts';
export { readJson } from './readJson.ts';
export { shown } from './shown.ts';
export { heldFacts } from './table.ts';
export { expandKinds, sitesAndTypes } from './expandKinds.ts';
export { factProblems, type FactGround } from './factProblems.ts';
export { factFromText, oneTextOf, textOf } from './text.ts';
export { boundsAsTyped, boundsInText } from './typedBounds.ts';
export { leavesOf, leavesWithin, widestOf, withKinds, withWider } from './tree.ts';
export { valueInWords } from './valueInWords.ts';
export { offeredChoices, questionOf, stepTitle } from './words.ts';
export { wholeFact } from './wholeFact.ts';
export { dateFromTyped, typedDateInDigits } from './typedDate.ts';
