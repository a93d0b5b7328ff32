export type { Draft, DraftKind, DraftPart, DraftTable, DraftTerm } from './draft.ts';
export { draftText } from './draftText.ts';
export { letterFor } from './letterFor.ts';
export { memberNoticeFor, type MemberNotice } from './memberNotice.ts';
