import { zodResolver } from '@hookform/resolvers/zod';
import type { FactDefinition, Vocabulary } from '../../facts/index.ts';
import { stepSchema } from './stepSchema.ts';

export { queriesFor } from '../../questionnaire/index.ts';

/** Judges the form of a step by its schema, for react-hook-form. */
export const stepResolver = (facts: readonly FactDefinition[], vocabulary: Vocabulary) =>
  zodResolver(stepSchema(facts, vocabulary));
