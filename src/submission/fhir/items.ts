import type { PreparedPolicy } from '../../determination/index.ts';
import { questionOf } from '../../facts/index.ts';
import { codingOf } from './answerCoding.ts';
import { answerKind, HELP } from './answerKind.ts';
import { codesOf } from './codes.ts';
import { enablingOf } from './enableWhen.ts';
import type { FormQuestion } from './formQuestions.ts';
import { nested, type ConditionalItem } from './nested.ts';
import type { QuestionnaireItem } from './r4.ts';
import { requestGroup } from './requestGroup.ts';

/** The item of a question, inside the observation that it is a part of, and when it is enabled. */
const conditionalOf = (
  question: FormQuestion,
  questions: readonly FormQuestion[],
  prepared: PreparedPolicy,
): ConditionalItem => {
  const { linkId, fact, site } = question;
  const { code, partOf } = codesOf(fact);
  const words = questionOf(fact, site === undefined ? {} : { site });
  const item: QuestionnaireItem = {
    linkId,
    ...(code ? { code: [code] } : {}),
    text: words.question,
    ...answerKind(question, prepared),
    item: [{ linkId: `${linkId}.help`, text: words.help, type: 'display', extension: [HELP] }],
  };
  const whole: QuestionnaireItem = partOf
    ? { linkId: `${linkId}.observation`, code: [partOf.code], text: partOf.text, type: 'group', item: [item] }
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
  return [...nested(grouped), requestGroup(questions, prepared)];
};
