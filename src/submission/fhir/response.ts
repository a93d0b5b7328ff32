import type { PreparedPolicy } from '../../determination/index.ts';
import {
  choicesOf,
  type Choice,
  type Facts,
  type FactValue,
  type Vocabulary,
  listOf,
  isBounds,
  oneTextOf,
} from '../../facts/index.ts';
import { pathFor } from '../../questionnaire/index.ts';
import type { RequestDetails } from '../details/index.ts';
import { codingOf } from './answerCoding.ts';
import { calculatedCode, ORIGIN, stagingMethod } from './codes.ts';
import { formQuestions, type FormQuestion } from './formQuestions.ts';
import { patientOf } from './patient.ts';
import { questionnaireFor, questionnaireOf } from './questionnaire.ts';
import type { Answer, Extension, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './r4.ts';
import { boundOf, quantityOf, rangeOf } from './units.ts';

/** What a response says beside the case. */
export interface ResponseContext {
  /** The moment, as a FHIR dateTime with its zone: 2026-11-21T09:30:00-05:00. */
  readonly authored: string;
  /** Who the patient is. Given only where the box "include identifiers" is ticked for this export. */
  readonly identifiers?: Pick<RequestDetails, 'patientName' | 'birthDate' | 'memberNumber'> | undefined;
}

const isCalculated = ({ calculated }: Facts, name: string): boolean => listOf(calculated).includes(name);

/** The answer that tells by which edition of a manual another one was found. */
const methodOf = ({ name }: FormQuestion['fact'], facts: Facts, vocabulary: Vocabulary): Choice | undefined => {
  const companion = vocabulary.facts.find(({ accompanies }) => accompanies === name);
  return companion && choicesOf(companion, vocabulary, {}).find(({ value }) => value === facts[companion.name]);
};

const extensionsOf = ({ fact }: FormQuestion, facts: Facts, { vocabulary }: PreparedPolicy): readonly Extension[] => {
  const byCalculator = isCalculated(facts, fact.name);
  const value = facts[fact.name];
  const code = byCalculator ? calculatedCode(fact) : undefined;
  const method = methodOf(fact, facts, vocabulary);
  return [
    { url: ORIGIN, valueCode: byCalculator ? 'calculated' : 'entered' },
    ...(code ? [code] : []),
    ...(fact.domain.of === 'number' && isBounds(value) ? rangeOf(value, fact.domain) : []),
    ...(method ? [stagingMethod(method)] : []),
  ];
};

const valueOf = (question: FormQuestion, value: FactValue, prepared: PreparedPolicy): Omit<Answer, 'extension'> => {
  const { domain } = question.fact;
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (domain.of === 'number' && typeof value === 'number') return { valueQuantity: quantityOf(value, domain) };
  if (domain.of === 'number' && isBounds(value)) return { valueQuantity: boundOf(value, domain) };
  const text = oneTextOf(value);
  return domain.of === 'date' ? { valueDate: text } : { valueCoding: codingOf(question, text, prepared) };
};

/** The answers to the items of a Questionnaire, in its own order and nesting; what is not answered is left out. */
const answersTo = (
  items: readonly QuestionnaireItem[],
  answerOf: (linkId: string) => Answer | undefined,
): readonly ResponseItem[] =>
  items.flatMap(({ linkId, text, type, item = [] }): readonly ResponseItem[] => {
    const told = { linkId, ...(text === undefined ? {} : { text }) };
    if (type === 'group') {
      const inside = answersTo(item, answerOf);
      return inside.length === 0 ? [] : [{ ...told, item: inside }];
    }
    const answer = answerOf(linkId);
    return answer ? [{ ...told, answer: [answer] }] : [];
  });

/**
 * A FHIR R4 QuestionnaireResponse for a case under the policy version that judges it: in progress while facts are
 * missing, else completed. Items that their conditions leave out have no answer; the status judges every fact. Each says whether it was entered or calculated.
 */
export const responseFor = (
  prepared: PreparedPolicy,
  facts: Facts,
  { authored, identifiers }: ResponseContext,
): QuestionnaireResponse => {
  const known = { ...facts, ...(prepared.payer ? { payer: prepared.payer.id } : {}) };
  const { steps } = pathFor(prepared.vocabulary, [prepared], known);
  const asked = new Set(steps.flatMap(({ questions }) => questions.map(({ fact }) => fact)));
  const answers = new Map<string, Answer>();
  for (const question of formQuestions(prepared)) {
    const value = asked.has(question.fact) ? facts[question.fact.name] : undefined;
    if (value === undefined || (question.site !== undefined && question.site !== facts['site'])) continue;
    answers.set(question.linkId, {
      extension: extensionsOf(question, facts, prepared),
      ...valueOf(question, value, prepared),
    });
  }
  const patient = identifiers && patientOf(identifiers);
  const questionnaire = questionnaireFor(prepared);
  const item = answersTo(questionnaire.item, (linkId) => answers.get(linkId));
  return {
    resourceType: 'QuestionnaireResponse',
    ...(patient ? { contained: [patient] } : {}),
    questionnaire: questionnaireOf(questionnaire),
    status: prepared.standing(known).outcome === 'needs-information' ? 'in-progress' : 'completed',
    ...(patient ? { subject: { reference: `#${patient.id}` } } : {}),
    authored,
    ...(item.length === 0 ? {} : { item }),
  };
};
