import { factSteps, type FactStep } from '../facts/index.ts';

/** The steps of the questionnaire as people see them, in their order. */
export const steps: readonly FactStep[] = factSteps;
