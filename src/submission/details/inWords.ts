import type { Choice } from '../../facts/index.ts';
import { detailFields, type DetailName, type SubmissionDetails } from './fields.ts';

/** One detail as people read it. */
export interface DetailInWords {
  readonly name: DetailName;
  readonly label: string;
  readonly text: string;
}

/** The details that were entered, in the order of the form; a product by its word. */
export const detailsInWords = (details: SubmissionDetails, products: readonly Choice[]): readonly DetailInWords[] =>
  detailFields.flatMap(({ name, label }) => {
    const text = details[name].trim();
    if (text === '') return [];
    const word = name === 'product' ? products.find(({ value }) => value === text)?.word : undefined;
    return [{ name, label, text: word ?? text }];
  });
