import { glossary } from '#held-lookups';
import type { GlossaryEntry } from './definition.ts';

/** Words of the facts in plain language. */
export const factsGlossary: readonly GlossaryEntry[] = glossary;
