import type { PreparedPolicy } from '../../determination/index.ts';
import { dateFromTyped, factNamed, type Facts, listOf, oneTextOf } from '../../facts/index.ts';
import { pathFor } from '../../questionnaire/index.ts';
import type { RequestDetails } from '../details/index.ts';
import { answersOf, knownFact } from './answers.ts';
import { ADDED_TO_TOOL } from './extensions.ts';
import { formQuestions } from './formQuestions.ts';
import { questionnaireFor, questionnaireOf } from './questionnaire.ts';
import type { Answer, Extension, Patient, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './r4.ts';
import { DIAGNOSES, requestQuestions } from './requestGroup.ts';

const MEMBER_NUMBER = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MB', display: 'Member Number' }],
  text: 'Member number',
} as const;

/** The patient as entered in the submission details, to be contained in a response; undefined where nothing was entered. */
const patientOf = (
  details: Pick<RequestDetails, 'patientName' | 'birthDate' | 'memberNumber'>,
): Patient | undefined => {
  const [name, member] = [details.patientName.trim(), details.memberNumber.trim()];
  const birthDate = dateFromTyped(details.birthDate);
  if (name === '' && member === '' && birthDate === undefined) return undefined;
  return {
    resourceType: 'Patient',
    id: 'patient',
    ...(member === '' ? {} : { identifier: [{ type: MEMBER_NUMBER, value: member }] }),
    ...(name === '' ? {} : { name: [{ text: name }] }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
};

/** What a response says beside the case. */
export interface ResponseContext {
  /** The moment, as a FHIR dateTime with its zone: 2026-11-21T09:30:00-05:00. */
  readonly authored: string;
  /** ICD-10-CM codes of the request. */
  readonly diagnosisCodes?: readonly string[] | undefined;
  /** Where what it rests on comes from, a sentence each, as far as it does not come with the product. */
  readonly added?: readonly string[] | undefined;
  /** Who the patient is. Given only where the switch for names is on. */
  readonly identifiers?: Pick<RequestDetails, 'patientName' | 'birthDate' | 'memberNumber'> | undefined;
}

/** The answers to the items of a Questionnaire, in its own order and nesting; what is not answered is left out. */
const answersTo = (
  items: readonly QuestionnaireItem[],
  answered: ReadonlyMap<string, readonly Answer[]>,
): readonly ResponseItem[] =>
  items.flatMap(({ linkId, text, type, item = [] }): readonly ResponseItem[] => {
    const told = { linkId, ...(text === undefined ? {} : { text }) };
    if (type === 'group') {
      const inside = answersTo(item, answered);
      return inside.length === 0 ? [] : [{ ...told, item: inside }];
    }
    const answer = answered.get(linkId) ?? [];
    return answer.length > 0 ? [{ ...told, answer }] : [];
  });

/** The answers by linkId: what is asked and known, and what the request says beside it. */
const answersIn = (
  prepared: PreparedPolicy,
  known: Facts,
  diagnosisCodes: readonly string[],
): ReadonlyMap<string, readonly Answer[]> => {
  const { steps } = pathFor(prepared.vocabulary, [prepared], known);
  const asked = new Set(steps.flatMap(({ questions }) => questions.map(({ fact }) => fact)));
  const questions = formQuestions(prepared);
  const own = questions.filter(({ fact, site }) => asked.has(fact) && (site === undefined || site === known['site']));
  const answers = [...own, ...requestQuestions(questions, prepared)].flatMap((question) => {
    const value = known[question.fact.name];
    return value === undefined ? [] : [[question.linkId, answersOf(question, value, known, prepared)] as const];
  });
  return new Map([...answers, [DIAGNOSES, diagnosisCodes.map((valueString) => ({ valueString }))]]);
};

const linkIdsIn = (items: readonly ResponseItem[]): readonly string[] =>
  items.flatMap(({ linkId, item = [] }) => [linkId, ...linkIdsIn(item)]);

/** What is known of the case and answered by no item. */
const unasked = (prepared: PreparedPolicy, known: Facts, item: readonly ResponseItem[]): readonly Extension[] => {
  const answered = new Set(linkIdsIn(item).map((linkId) => linkId.replace(/\..*$/, '')));
  const calculated = listOf(known['calculated']).filter((name) => !answered.has(name));
  const left: Facts = { ...known, calculated: calculated.length === 0 ? undefined : calculated };
  const site = oneTextOf(known['site']);
  return Object.entries(left).flatMap(([name, value]) => {
    const fact = factNamed(prepared.vocabulary, name);
    if (!fact || value === undefined || answered.has(name)) return [];
    return [knownFact({ fact, site: fact.sites === undefined ? undefined : site }, value, prepared)];
  });
};

/**
 * A FHIR R4 QuestionnaireResponse for a case under the policy version that judges it: in progress while facts are
 * missing, else completed. Items that their conditions leave out have no answer; what is known beside them stands in
 * extensions, so that the case can be read back whole. Each answer says whether it was entered or calculated, and the
 * response what of that which it rests on was added to the tool.
 */
export const responseFor = (
  prepared: PreparedPolicy,
  facts: Facts,
  { authored, diagnosisCodes = [], added = [], identifiers }: ResponseContext,
): QuestionnaireResponse => {
  const known = { ...facts, ...(prepared.payer ? { payer: prepared.payer.id } : {}) };
  const patient = identifiers && patientOf(identifiers);
  const questionnaire = questionnaireFor(prepared);
  const item = answersTo(questionnaire.item, answersIn(prepared, known, diagnosisCodes));
  const extension = [
    ...added.map((valueString) => ({ url: ADDED_TO_TOOL, valueString })),
    ...unasked(prepared, known, item),
  ];
  return {
    resourceType: 'QuestionnaireResponse',
    ...(patient ? { contained: [patient] } : {}),
    ...(extension.length === 0 ? {} : { extension }),
    questionnaire: questionnaireOf(questionnaire),
    status: prepared.standing(known).outcome === 'needs-information' ? 'in-progress' : 'completed',
    ...(patient ? { subject: { reference: `#${patient.id}` } } : {}),
    authored,
    ...(item.length === 0 ? {} : { item }),
  };
};
