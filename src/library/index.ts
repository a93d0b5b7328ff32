export type { AddedLibrary, Library, LibraryProblem, OpenedBeside, Standing } from './added/index.ts';
export { addedHereInWords, addedInWords } from './addedWords.ts';
export { asMembersMeet } from './asMembersMeet.ts';
export { beginningOn, type Beginning } from './beginnings.ts';
export { booksWithoutPolicy, buildIndex, overlaps, type PolicyFile } from './buildIndex.ts';
export { heldPolicies, heldPolicy, type AppliedBy, type HeldPolicy } from './heldPolicies.ts';
export {
  holdingsOf,
  versionKey,
  vocabularyOf,
  type AddedNotes,
  type Holdings,
  type LibraryNote,
  type FetchText,
} from './holdings.ts';
export { indexFromText } from './indexText.ts';
export {
  holdVersion,
  missingVersion,
  payerLibrary,
  type HeldVersion,
  type Judgement,
  type PayerLibrary,
  type PayerRuling,
} from './payerLibrary.ts';
export { reportOf } from './policyReport.ts';
export { policyFromText } from './policyText.ts';
export { checkAgainstSource, type SourceText } from './sourceCheck.ts';
export type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';
