import { edition, facts, steps } from '#held-facts';
import type { FactDefinition, FactStep } from './definition.ts';

/** Every fact, in the order in which it is asked; the decision diagrams test facts in the same order. */
export const factsTable: readonly FactDefinition[] = facts;

/** The steps of the questionnaire, in their order. */
export const factSteps: readonly FactStep[] = steps;

/** The edition of the facts table: it counts up with every value that is added. */
export const factsEdition: number = edition;
