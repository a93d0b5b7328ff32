export { checklistOf, proofOf, type ChecklistRow, type EvidenceChecklist } from './checklist.ts';
export { entryFor, noEvidence, withEntry, type Evidence } from './evidence.ts';
export { evidenceAt, evidenceKey, evidenceShown, evidenceWords, whereFound } from './evidenceShown.ts';
export { parseEvidence, type EvidenceError } from './parseEvidence.ts';
export { queriesOf, type DateLimits, type EvidenceQuery } from './queries.ts';
export { evidenceStates, type EvidenceEntry, type EvidenceState } from './shape.ts';
