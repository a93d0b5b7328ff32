export { aheadOf, type FactAhead } from './ahead.ts';
export type { BookOwner, BookVersion, Judge, OwnedEntry, PreparedBook } from './book/book.ts';
export { booksOf } from './book/compileBook.ts';
export { entriesOn } from './book/entriesOn.ts';
export { endsFor } from './book/speaking.ts';
export { censusOf, type Census } from './census.ts';
export { citedInWords, passagesOf, placeInWords, placesInWords, type Passage } from './citations.ts';
export { caseReaching, loadPolicy, type LoadedPolicy } from './check.ts';
export { clauseFinder, type ClauseFinder } from './clauseFinder.ts';
export { findingsOf, type ClauseFindings } from './clauseFindings.ts';
export type { Condition } from './policy/condition.ts';
export { withParts, type Criterion } from './policy/criterion.ts';
export type { AssessedClause } from './clauses.ts';
export { cautionsInOrder, isOfAnyCase, type Caution, type Origin } from './caution.ts';
export {
  confidenceInWords,
  confidenceNames,
  confidenceOf,
  confidences,
  readingRuleName,
  readingRules,
  rulesInWords,
  type ClauseRead,
  type Confidence,
} from './confidence.ts';
export { confirmationsOf, confirmedBy, readingsInWords } from './confirmations.ts';
export type { ListedCode } from './listedCode.ts';
export type { AssessedCriterion, Status } from './assessed.ts';
export { beginsBefore, isInForce, isReviewDue, versionFor, type VersionInForce } from './currency.ts';
export { conditionInWords } from './conditionInWords.ts';
export { determine, ruleWithCautions, type Determination } from './determine.ts';
export type { ClauseChange, ClauseWay } from './differences/clauseChanges.ts';
export { daysToOpen } from './differences/days.ts';
export {
  differencesBetween,
  type ConditionTerm,
  type DifferenceCondition,
  type DifferenceGroup,
  type Differences,
} from './differences/differences.ts';
export {
  textDifferences,
  type EntryChange,
  type RemarkChange,
  type SayingEntry,
  type TextDifferences,
} from './differences/textDifferences.ts';
export { nodesOf } from './diagram/combine.ts';
export { restrictBy, type Node } from './diagram/node.ts';
export type { Variable } from './diagram/variable.ts';
export type { ChecklistItem } from './checklistItem.ts';
export { changedEnds, type ChangedEnd, type Judging } from './effect.ts';
export { enoughInWords } from './enoughInWords.ts';
export { fewestAnswers, stillNeeded, type Enough, type StillNeeded } from './enough.ts';
export { failingIn, metWayOf, otherWaysOf, passagesOfWay, wayInShort } from './metWay.ts';
export { neighborsOf, type Difference, type Neighbor } from './nearest.ts';
export { authorizationSentences, documentName, codeStatusNames, openBetweenTexts, outcomeNames } from './names.ts';
export { nearThresholds, type NearThreshold } from './nearThreshold.ts';
export {
  codeStatuses,
  decidedOutcomes,
  policyOutcomes,
  type CodeStatus,
  type DecidedOutcome,
  type Outcome,
  type PolicyOutcome,
  type PriorAuthorization,
} from './outcome.ts';
export { payerOf, readPayer } from './payer/readPayer.ts';
export { payerEntries, payerSchema, type BookEntry, type PayerCaution, type PayerFile } from './payer/shape.ts';
export type { Problem } from '../facts/index.ts';
export { heldItems } from './policy/readPolicy.ts';
export {
  cautionSchema,
  documentSchema,
  policySchema,
  type Citation,
  type Clause,
  type Policy,
} from './policy/shape.ts';
export { sharedItemsFrom, sharedItemsSchema, withSharedItems, type SharedItems } from './policy/sharedItems.ts';
export { TO_BE_WRITTEN } from './policy/unfinished.ts';
export { isDrawnIn, sitesInPicture, type Reach } from './picture/part.ts';
export {
  pictureOf,
  type Picture,
  type PictureEdge,
  type PictureNode,
  type PictureOutcome,
  type PictureQuestion,
} from './picture/picture.ts';
export { waysOf, type PolicyWay } from './picture/ways.ts';
export type { PreparedPolicy } from './prepare.ts';
export { prospectsOf, type Prospect } from './prospects.ts';
export { ADDED, originsIn } from './book/toldOfEntries.ts';
export { originsOf, rule, type RelatedPolicy, type Ruling, type TextName } from './ruling.ts';
export { standingOf, type Standing } from './standing.ts';
export {
  sharedVerdict,
  unaddressedSubject,
  verdictFor,
  verdictHeading,
  verdictNames,
  verdictOf,
  verdicts,
  type Verdict,
} from './verdict.ts';
export { timeLineOf, type Stretch, type TimeLine } from './timeLine.ts';
