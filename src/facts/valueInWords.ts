import { isBounds } from './bounds.ts';
import { dateInDigits } from './dateInWords.ts';
import type { FactDefinition, Facts, FactValue, Vocabulary } from './definition.ts';
import { choicesOf, withUnit } from './domain.ts';
import { boundsAsTyped, boundsInText } from './typedBounds.ts';

const known = (value: FactValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A value of a fact as people read it: the word of a choice, a number with its unit, codes with commas between. */
export const valueInWords = (fact: FactDefinition, value: FactValue, facts: Facts, vocabulary: Vocabulary): string => {
  if (fact.domain.of === 'number' && typeof value === 'number') return withUnit(String(value), fact.domain);
  if (isBounds(value)) return fact.domain.of === 'number' ? boundsInText(value, fact.domain) : boundsAsTyped(value);
  if (typeof value === 'object') return value.join(', ');
  if (fact.domain.of === 'date') return dateInDigits(String(value));
  const setting = { site: known(facts['site']), payer: known(facts['payer']) };
  const choice = choicesOf(fact, vocabulary, setting).find((each) => each.value === String(value));
  return choice?.word ?? String(value);
};
