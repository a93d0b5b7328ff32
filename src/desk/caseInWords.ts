import { factNamed, inSentence, valueInWords, type Facts, type Vocabulary } from '../facts/index.ts';

/** The facts of some cases in words, in the order in which they are asked: “site of the tumor: kidney; greatest dimension: over 4 cm”. */
export const caseInWords = (facts: Facts, vocabulary: Vocabulary): string => {
  const words = vocabulary.facts.flatMap(({ name }) => {
    const [fact, value] = [factNamed(vocabulary, name), facts[name]];
    return fact && value !== undefined
      ? [`${inSentence(fact.label)}: ${inSentence(valueInWords(fact, value, facts, vocabulary))}`]
      : [];
  });
  return words.length === 0 ? 'every case' : words.join('; ');
};
