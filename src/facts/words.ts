import type { FactDefinition, Facts, FactValue, Vocabulary } from './definition.ts';
import { choicesOf } from './domain.ts';

const known = (value: FactValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A value of a fact as people read it: the word of a choice, a number with its unit, codes with commas between. */
export const valueInWords = (fact: FactDefinition, value: FactValue, facts: Facts, vocabulary: Vocabulary): string => {
  if (fact.domain.of === 'number' && typeof value === 'number') return `${String(value)} ${fact.domain.unit}`;
  if (typeof value === 'object') return value.join(', ');
  const setting = { site: known(facts['site']), payer: known(facts['payer']) };
  const choice = choicesOf(fact, vocabulary, setting).find((each) => each.value === String(value));
  return choice?.word ?? String(value);
};

/** The question and the help of a fact, in the wording of the site where it has one. */
export const questionOf = (
  fact: FactDefinition,
  site: FactValue | undefined,
): { readonly question: string; readonly help: string } =>
  (typeof site === 'string' && Object.hasOwn(fact.wording ?? {}, site) ? fact.wording?.[site] : undefined) ?? fact;
