import type { PayerLibrary, PayerRuling } from '../library/index.ts';
import { choicesOf, type Facts, type FactValue, type Vocabulary } from '../facts/index.ts';
import { answersAt, textFor, type Answers } from '../questionnaire/index.ts';
import { readCase, type CaseRead } from './readCase.ts';

/** One case before several payers: what they share, and the facts as each payer meets them, with its own product. */
export interface SharedCase extends CaseRead {
  readonly factsOf: (payer: string) => Facts;
}

/** Reads answers for every payer at once; the payer of the answers changes nothing. */
export const readSharedCase = (answers: Answers, vocabulary: Vocabulary): SharedCase => {
  const own = vocabulary.facts.filter(({ domain }) => domain.of === 'products');
  const shared = readCase(answersAt(answers, ''), vocabulary);
  const facts = Object.fromEntries(
    Object.entries(shared.facts).filter(([name]) => own.every((fact) => fact.name !== name)),
  );
  return {
    ...shared,
    facts,
    factsOf: (payer) => {
      const known: Record<string, FactValue | undefined> = { ...facts, payer };
      for (const fact of own) {
        const text = textFor(fact, answersAt(answers, payer), vocabulary);
        const product = choicesOf(fact, vocabulary, { payer }).find(({ value }) => value === text);
        if (product) known[fact.name] = product.value;
      }
      return known;
    },
  };
};

/** What one payer's version says in short. */
export interface PayerSays {
  readonly library: PayerLibrary;
  readonly says: PayerRuling;
}

/** Every payer's ruling on a shared case. A library gives the very same ruling again where nothing changed on which it turns. */
export const rulingsOf = ({ factsOf }: SharedCase, libraries: readonly PayerLibrary[]): readonly PayerSays[] =>
  libraries.map((library) => ({ library, says: library.rule(factsOf(library.payer.id)) }));
