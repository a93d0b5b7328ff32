import type { AssessedCriterion } from '../../determination/index.ts';
import { factNamed, inSentence, shortLabel, type Vocabulary } from '../../facts/index.ts';

/** A requirement as this case meets it, in a few words: "Stage I", "eGFR 52 mL/min/1.73 m² (below 60)". */
export const enteredInWords = (
  { says, facts: [name = ''], kind, required, documented }: AssessedCriterion,
  vocabulary: Vocabulary,
): string => {
  const fact = factNamed(vocabulary, name);
  if (!fact || kind !== 'test') return says;
  if (fact.domain.of === 'yes-no')
    return documented === 'Yes' ? fact.label : `${fact.label}: ${inSentence(documented)}`;
  if (fact.domain.of === 'number') {
    const { unit } = fact.domain;
    // A plain number has no unit behind it: what stands after its first space is the number.
    const limit = unit === '' ? required : required.replace(` ${unit}`, '');
    return `${shortLabel(fact)} ${documented} (${limit})`;
  }
  return documented;
};
