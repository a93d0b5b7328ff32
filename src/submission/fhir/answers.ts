import type { PreparedPolicy } from '../../determination/index.ts';
import {
  choicesOf,
  isBounds,
  listOf,
  oneTextOf,
  wholeFact,
  type Choice,
  type Facts,
  type FactValue,
  type Vocabulary,
} from '../../facts/index.ts';
import { codingOf } from './answerCoding.ts';
import { calculatedCode, stagingMethod } from './codes.ts';
import { KNOWN_FACT, ORIGIN, UPPER_BOUND } from './extensions.ts';
import type { FormQuestion } from './formQuestions.ts';
import type { Answer, AnswerValue, Extension } from './r4.ts';
import { boundsOf, quantityOf } from './units.ts';

type Asked = Pick<FormQuestion, 'fact' | 'site'>;

const isCalculated = ({ calculated }: Facts, name: string): boolean => listOf(calculated).includes(name);

/** The answer that tells by which edition of a manual another one was found. */
const methodOf = ({ name }: FormQuestion['fact'], facts: Facts, vocabulary: Vocabulary): Choice | undefined => {
  const companion = vocabulary.facts.find(({ accompanies }) => accompanies === name);
  return (
    companion && choicesOf(wholeFact(companion), vocabulary, {}).find(({ value }) => value === facts[companion.name])
  );
};

/** The values of a fact, several where it is a list or a number between two bounds. */
const valuesOf = (asked: Asked, value: FactValue, prepared: PreparedPolicy): readonly AnswerValue[] => {
  const { domain } = asked.fact;
  if (typeof value === 'boolean') return [{ valueBoolean: value }];
  if (domain.of === 'number' && typeof value === 'number') return [{ valueQuantity: quantityOf(value, domain) }];
  if (domain.of === 'number' && isBounds(value))
    return boundsOf(value, domain).map((valueQuantity) => ({ valueQuantity }));
  if (Array.isArray(value)) return listOf(value).map((valueString) => ({ valueString }));
  const text = oneTextOf(value);
  return [domain.of === 'date' ? { valueDate: text } : { valueCoding: codingOf(asked, text, prepared) }];
};

/** The answers to a question: one, or one for each of a list. The upper of two bounds stands in an extension. */
export const answersOf = (
  asked: Asked,
  value: FactValue,
  facts: Facts,
  prepared: PreparedPolicy,
): readonly Answer[] => {
  const { fact } = asked;
  const byCalculator = isCalculated(facts, fact.name);
  const code = byCalculator ? calculatedCode(fact) : undefined;
  const method = methodOf(fact, facts, prepared.vocabulary);
  const values = valuesOf(asked, value, prepared);
  const [first, upper] = isBounds(value) ? values : [];
  const extension: readonly Extension[] = [
    { url: ORIGIN, valueCode: byCalculator ? 'calculated' : 'entered' },
    ...(code ? [code] : []),
    ...(upper ? [{ url: UPPER_BOUND, ...upper }] : []),
    ...(method ? [stagingMethod(method)] : []),
  ];
  return (first ? [first] : values).map((each) => ({ extension, ...each }));
};

/** A fact that no enabled item asks for. */
export const knownFact = (asked: Asked, value: FactValue, prepared: PreparedPolicy): Extension => {
  const values = valuesOf(asked, value, prepared);
  const [first, upper] = isBounds(value) ? values : [];
  return {
    url: KNOWN_FACT,
    extension: [
      { url: 'fact', valueCode: asked.fact.name },
      ...(first ? [first] : values).map((each): Extension => ({ url: 'value', ...each })),
      ...(upper ? [{ url: 'upperBound', ...upper }] : []),
    ],
  };
};
