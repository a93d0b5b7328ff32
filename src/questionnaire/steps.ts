import type { StepId } from '../facts/index.ts';

/** A step of the questionnaire as people see it. */
export interface StepDefinition {
  readonly id: StepId;
  readonly title: string;
}

export const steps: readonly StepDefinition[] = [
  { id: 'coverage', title: 'Coverage' },
  { id: 'tumor', title: 'Tumor' },
  { id: 'stage', title: 'Stage and size' },
  { id: 'function', title: 'Kidney function' },
  { id: 'candidacy', title: 'Surgical candidacy' },
  { id: 'treatment', title: 'Treatment plan' },
];
