import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import type { FactDefinition, Vocabulary } from '../../../facts/index.ts';
import { readField } from '../../../questionnaire/index.ts';

/** One text for each question. Empty and "I don't know yet" are always good. */
const answerSchema = (facts: readonly FactDefinition[], vocabulary: Vocabulary) =>
  z.object(
    Object.fromEntries(
      facts.map((fact) => [
        fact.name,
        z.nullable(z.string()).check((text) => {
          const { error } = readField(fact, text.value ?? '', vocabulary);
          if (error !== undefined) text.issues.push({ code: 'custom', input: text.value, message: error });
        }),
      ]),
    ),
  );

/** Judges the form of some questions, for react-hook-form. */
export const answerResolver = (facts: readonly FactDefinition[], vocabulary: Vocabulary) =>
  zodResolver(answerSchema(facts, vocabulary));
