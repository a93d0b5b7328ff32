export { checklistOf, proofOf, type ChecklistRow, type EvidenceChecklist } from './checklist.ts';
export {
  entryFor,
  evidenceSchema,
  evidenceStates,
  evidenceWords,
  noEvidence,
  whereFound,
  withEntry,
  type Evidence,
  type EvidenceEntry,
  type EvidenceState,
} from './evidence.ts';
export { parseEvidence, type EvidenceError } from './parseEvidence.ts';
export { queriesOf, type DateLimits, type EvidenceQuery } from './queries.ts';
