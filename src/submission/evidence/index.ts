export { checklistOf, proofOf, type ChecklistRow, type EvidenceChecklist } from './checklist.ts';
export {
  entryFor,
  evidenceAt,
  evidenceKey,
  evidenceShown,
  evidenceWords,
  noEvidence,
  whereFound,
  withEntry,
  type Evidence,
} from './evidence.ts';
export { parseEvidence, type EvidenceError } from './parseEvidence.ts';
export { queriesOf, type DateLimits, type EvidenceQuery } from './queries.ts';
export { evidenceStates, type EvidenceEntry, type EvidenceState } from './shape.ts';
