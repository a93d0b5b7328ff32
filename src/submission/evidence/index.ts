export { checklistOf, proofOf, type ChecklistRow, type EvidenceChecklist } from './checklist.ts';
export {
  entryFor,
  evidenceStates,
  evidenceWords,
  noEvidence,
  whereFound,
  withEntry,
  type Evidence,
  type EvidenceState,
} from './evidence.ts';
export { parseEvidence, type EvidenceError } from './parseEvidence.ts';
export { queriesOf, type DateLimits, type EvidenceQuery } from './queries.ts';
export type { EvidenceEntry } from './shape.ts';
