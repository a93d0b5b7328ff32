import { contradictions, edition, facts, steps } from '#held-facts';
import type { FactsTable } from './definition.ts';

/** The facts that come with the build, before any library adds some. */
export const heldFacts: FactsTable = { edition, steps, facts, contradictions };
