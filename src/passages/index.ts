export {
  compareCopy,
  type ComparedPassage,
  type Comparison,
  type CopyStretch,
  type PassageFound,
} from './compareCopy.ts';
export type { DateKind, PrintedDate } from './datesIn.ts';
export { fingerprintsFrom, type FingerprintFile, type Fingerprints } from './fingerprintFile.ts';
export { fingerprintsOf, type SourceText } from './fingerprints.ts';
export type { CitedLines } from './sourceLines.ts';
export type { PolicyNames } from './identity.ts';
export type { DocumentPage } from './words.ts';
