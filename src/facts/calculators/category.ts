import type { Choice } from '../definition.ts';
import { refuse, type Refusal } from './refusal.ts';

/** One category of T, N or M: its name, and our own few words for the cut-off. */
export interface Category<Value extends string> extends Choice {
  readonly value: Value;
  readonly hint: string;
}

/** A category under its own name. */
export const category = <Value extends string>(value: Value, hint: string): Category<Value> => ({
  value,
  word: value,
  hint,
});

const inWords = (values: readonly string[]): string =>
  `${values.slice(0, -1).join(', ')} or ${values.slice(-1).join('')}`;

/** Whether nothing is known of a category: unknown is no category, and no wrong one. */
export const isUnknown = (typed: string | undefined): typed is undefined | '' | 'unknown' =>
  typed === undefined || typed === '' || typed === 'unknown';

/**
 * The category that was chosen. Refused on `field`: none chosen (unknown stays unknown, TX and NX are not taken for a category),
 * or one that this edition does not have.
 */
export const chosenCategory = <Value extends string>(
  field: 't' | 'n' | 'm',
  typed: string | undefined,
  categories: readonly Category<Value>[],
  edition: string,
): { readonly ok: true; readonly value: Value } | Refusal => {
  const found = categories.find(({ value }) => value === typed);
  if (found) return { ok: true, value: found.value };
  const letter = field.toUpperCase();
  const choose = `Choose ${inWords(categories.map(({ value }) => value))}`;
  return isUnknown(typed)
    ? refuse(field, `Choose ${letter}. While it is unknown, the stage group stays unknown.`)
    : refuse(field, `${edition} has no category “${typed}” here. ${choose}.`);
};
