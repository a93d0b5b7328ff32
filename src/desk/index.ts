export { effectOfFacts, type EffectOnPolicy } from './effectOfFacts.ts';
export { caseInWords } from './caseInWords.ts';
export { clauseLabelsOf } from './clauseNames.ts';
export { checkClauses, nothingChecked, type ClauseCheck } from './clauseCheck.ts';
export {
  boundNames,
  emptyGroup,
  emptyTest,
  groupKinds,
  partsOf,
  type BoundName,
  type DraftCondition,
  type DraftGroup,
  type DraftTest,
  type GroupKind,
} from './condition.ts';
export * from './document.ts';
export {
  type Draft,
  type DraftCitation,
  type DraftClause,
  type DraftCode,
  type DraftPaper,
  type DraftPolicy,
  type WorkedCase,
} from './draft.ts';
export { OPEN_MOST, type DraftFact, type DraftValue } from './draftFact.ts';
export { factNameFrom, slug } from './slug.ts';
export * from './edits.ts';
export { emptyDraft, isBegun } from './emptyDraft.ts';
export { deskParts, type DeskPart, type Fault } from './faults.ts';
export { chosenOf, keptWork, signOf, workFrom, type KeptWork } from './keptWork.ts';
export { redone, undone, withChange, written, type Written } from './history.ts';
export { editionOf, linesOfBusinessOf, payerIdOf, policyIdOf, printedAsOf, versionOf } from './names.ts';
export { filedCitations, policyFileOf, withoutStop } from './policyFile.ts';
export { problemsOf, type DeskGround } from './problems.ts';
export { authorizationInWords, billingInWords, inForceInWords, reviewInWords } from './saidOfItself.ts';
export { sitesBeside, sitesLeftFor } from './sitesLeft.ts';
export { citePlace, wantsDecidingWords } from './wordFaults.ts';
export { clauseAt, testsFor } from './testsFor.ts';
export {
  valuesOf,
  withFactChanged,
  withLinesOfBusiness,
  withNewFact,
  withNewValue,
  withoutFact,
  withoutValue,
  withValueChanged,
} from './factEdits.ts';
export {
  draftToLibrary,
  fileNameOf,
  isLibraryOf,
  libraryFacts,
  type LibraryFile,
  type LibraryGround,
} from './libraryFile.ts';
export { newerVersionOf, policyLike } from './startFrom.ts';
export { withNewerText, type PassageBecame } from './newerText.ts';
export { factsOfDraft, holdingsOfDraft } from './holdingsOfDraft.ts';
