import * as z from 'zod/mini';
import { zodResolver } from '@hookform/resolvers/zod';
import type { FactDefinition, Vocabulary } from '../../../facts/index.ts';
import { readField } from '../../../questionnaire/index.ts';

/** The form of a step: one text for each question. Empty and "I don't know yet" are always good. */
const stepSchema = (facts: readonly FactDefinition[], vocabulary: Vocabulary) =>
  z.object(
    Object.fromEntries(
      facts.map((fact) => [
        fact.name,
        // A group of choices that was passed without an answer is read as null.
        z.nullable(z.string()).check((text) => {
          const { error } = readField(fact, text.value ?? '', vocabulary);
          if (error !== undefined) text.issues.push({ code: 'custom', input: text.value, message: error });
        }),
      ]),
    ),
  );

export { queriesFor } from '../../../questionnaire/index.ts';

/** Judges the form of a step by its schema, for react-hook-form. */
export const stepResolver = (facts: readonly FactDefinition[], vocabulary: Vocabulary) =>
  zodResolver(stepSchema(facts, vocabulary));
