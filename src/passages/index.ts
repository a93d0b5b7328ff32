export {
  compareCopy,
  type ComparedPassage,
  type Comparison,
  type CopyStretch,
  type PassageFound,
} from './compareCopy.ts';
export { datesIn, type DateKind, type PrintedDate } from './datesIn.ts';
export { fingerprintsFrom, type FingerprintFile, type Fingerprints } from './fingerprintFile.ts';
export { fingerprintsOf, type SourceText } from './fingerprints.ts';
export type { CitedLines } from './sourceLines.ts';
export type { PolicyNames } from './identity.ts';
export type { DocumentPage } from './words.ts';
