import {
  valueInWords,
  type FactDefinition,
  type Facts,
  type FactValue,
  type Vocabulary,
} from '../../../facts/index.ts';

/** A fact that a trial takes otherwise than the case. */
export interface Change {
  readonly fact: FactDefinition;
  readonly inCase: string;
  readonly tried: string;
}

const NOT_KNOWN = 'not known';

/** What a trial takes otherwise than the case, in the order of the facts table. An entry that cannot be read counts as not known. */
export const changesBetween = (inCase: Facts, tried: Facts, vocabulary: Vocabulary): readonly Change[] => {
  const inWords = (fact: FactDefinition, value: FactValue | undefined, facts: Facts): string =>
    value === undefined ? NOT_KNOWN : valueInWords(fact, value, facts, vocabulary);
  return vocabulary.facts.flatMap((fact) => {
    const [before, after] = [inCase[fact.name], tried[fact.name]];
    if (fact.domain.of === 'fact-names' || JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ fact, inCase: inWords(fact, before, inCase), tried: inWords(fact, after, tried) }];
  });
};
