import type { AssessedCriterion } from '../../determination/index.ts';
import { factNamed, type FactDefinition, type Vocabulary } from '../../facts/index.ts';

/** A fact in a word or two: its abbreviation where its label gives one. */
export const shortLabel = ({ label }: Pick<FactDefinition, 'label'>): string =>
  /\(([A-Za-z0-9]+)\)$/.exec(label)?.[1] ?? label;

/** Words in the middle of a sentence; an abbreviation stays as it is. */
export const inSentence = (words: string): string =>
  /^.[a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** A requirement as this case meets it, in a few words: "Stage I", "eGFR 52 mL/min/1.73 m² (below 60)". */
export const enteredInWords = (
  { says, facts: [name = ''], kind, required, documented }: AssessedCriterion,
  vocabulary: Vocabulary,
): string => {
  const fact = factNamed(vocabulary, name);
  if (!fact || kind !== 'test') return says;
  if (fact.domain.of === 'yes-no')
    return documented === 'Yes' ? fact.label : `${fact.label}: ${inSentence(documented)}`;
  if (fact.domain.of === 'number')
    return `${shortLabel(fact)} ${documented} (${required.replace(` ${fact.domain.unit}`, '')})`;
  return documented;
};
