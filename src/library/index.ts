export { buildIndex, overlaps } from './buildIndex.ts';
export { holdVersion, judge, missingVersion, vocabularyOf, type HeldVersion, type Judgement, type PayerLibrary } from './payerLibrary.ts';
export { fetchBesidePage, indexQuery, payerQuery, type FetchText } from './queries.ts';
export { indexFromText, policyFromText } from './readText.ts';
export type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';
