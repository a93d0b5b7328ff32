export {
  compareCopy,
  type ComparedPassage,
  type Comparison,
  type CopyStretch,
  type PassageFound,
} from './compareCopy.ts';
export {
  fingerprintsFrom,
  fingerprintsOf,
  type CitedLines,
  type FingerprintFile,
  type Fingerprints,
  type SourceText,
} from './fingerprints.ts';
export type { PolicyNames } from './identity.ts';
export type { DocumentPage } from './words.ts';
