import type { PreparedPolicy } from '../../determination/index.ts';
import { questionOf, type NumberDomain } from '../../facts/index.ts';
import { choicesFor, codingOf } from './answerCoding.ts';
import { codesOf } from './codes.ts';
import { enablingOf } from './enableWhen.ts';
import type { FormQuestion } from './formQuestions.ts';
import { nested, type ConditionalItem } from './nested.ts';
import type { Extension, QuestionnaireItem } from './r4.ts';
import { unitCoding } from './units.ts';

const control = (code: string, display: string): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code, display }],
    text: display,
  },
});
const HELP = control('help', 'Help-Button');
const RADIO = control('radio-button', 'Radio Button');
const MIN = 'http://hl7.org/fhir/StructureDefinition/minValue';
const MAX = 'http://hl7.org/fhir/StructureDefinition/maxValue';
const UNIT = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption';

/** The lowest and the highest value. A lowest that is itself out is told as the limit: the extension has no word for it. */
const limitsOf = ({ atLeast, above, atMost }: NumberDomain): readonly Extension[] => [
  { url: MIN, valueDecimal: atLeast ?? above ?? 0 },
  { url: MAX, valueDecimal: atMost },
];

type Kind = Pick<QuestionnaireItem, 'type' | 'answerOption' | 'extension'>;

const kindOf = (question: FormQuestion, prepared: PreparedPolicy): Kind => {
  const { domain } = question.fact;
  if (domain.of === 'yes-no') return { type: 'boolean' };
  if (domain.of === 'date') return { type: 'date' };
  if (domain.of === 'number')
    return { type: 'quantity', extension: [{ url: UNIT, valueCoding: unitCoding(domain) }, ...limitsOf(domain)] };
  return {
    type: 'choice',
    extension: [RADIO],
    answerOption: choicesFor(question, prepared).map(({ value }) => ({
      valueCoding: codingOf(question, value, prepared),
    })),
  };
};

/** The item of a question, inside the observation that it is a part of, and when it is enabled. */
const conditionalOf = (
  question: FormQuestion,
  questions: readonly FormQuestion[],
  prepared: PreparedPolicy,
): ConditionalItem => {
  const { linkId, fact, site } = question;
  const { code, partOf } = codesOf(fact);
  const words = questionOf(fact, site);
  const item: QuestionnaireItem = {
    linkId,
    ...(code ? { code: [code] } : {}),
    text: words.question,
    ...kindOf(question, prepared),
    item: [{ linkId: `${linkId}.help`, text: words.help, type: 'display', extension: [HELP] }],
  };
  const whole: QuestionnaireItem = partOf
    ? { linkId: partOf.linkId, code: [partOf.code], text: partOf.text, type: 'group', item: [item] }
    : item;
  return { item: whole, lists: enablingOf(question, questions, prepared) };
};

/** Neighbors of the same site. */
const bySite = (questions: readonly FormQuestion[]): readonly (readonly FormQuestion[])[] =>
  questions.reduce<readonly (readonly FormQuestion[])[]>((groups, question) => {
    const last = groups.at(-1);
    return last?.[0]?.site === question.site && last
      ? [...groups.slice(0, -1), [...last, question]]
      : [...groups, [question]];
  }, []);

/** The items of a Questionnaire: a group for the tumors of each site, between the questions for all tumors. */
export const itemsOf = (questions: readonly FormQuestion[], prepared: PreparedPolicy): readonly QuestionnaireItem[] => {
  const siteQuestion = questions.find(({ fact }) => fact.name === 'site');
  const grouped = bySite(questions).flatMap((own): readonly ConditionalItem[] => {
    const items = own.map((question) => conditionalOf(question, questions, prepared));
    const [{ site } = { site: undefined }] = own;
    if (site === undefined || !siteQuestion) return items;
    const answerCoding = codingOf(siteQuestion, site, prepared);
    const group: QuestionnaireItem = {
      linkId: `site.${site}`,
      text: answerCoding.display,
      type: 'group',
      item: nested(items),
    };
    return [{ item: group, lists: [[{ question: siteQuestion.linkId, operator: '=', answerCoding }]] }];
  });
  return nested(grouped);
};
