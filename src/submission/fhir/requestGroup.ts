import type { PreparedPolicy } from '../../determination/index.ts';
import { questionOf } from '../../facts/index.ts';
import { choicesFor } from './answerCoding.ts';
import { answerKind, HELP } from './answerKind.ts';
import type { FormQuestion } from './formQuestions.ts';
import type { QuestionnaireItem } from './r4.ts';

/** The group of what a request says beside the questions that decide. No fact is called so. */
export const REQUEST = 'the-request';
export const DIAGNOSES = 'the-request.diagnosisCodes';

/**
 * What a request says that no question before it asks, for tumors of every site: payer, line of business, date of service,
 * planned codes. It decides nothing here, so no condition stands on it.
 */
export const requestQuestions = (
  questions: readonly FormQuestion[],
  prepared: PreparedPolicy,
): readonly FormQuestion[] =>
  prepared.vocabulary.facts
    .filter(({ sites, domain }) => sites === undefined && domain.of !== 'fact-names')
    .filter((fact) => !questions.some((question) => question.fact === fact))
    .map((fact) => ({ linkId: fact.name, fact, variable: undefined, site: undefined, idle: [] }))
    .filter(({ fact, site }) => {
      const isListed = fact.domain.of !== 'date' && fact.domain.of !== 'procedure-codes';
      return !isListed || choicesFor({ fact, site }, prepared).length > 0;
    });

/** The items of the request, diagnosis codes last: they are no fact of a case. */
export const requestGroup = (questions: readonly FormQuestion[], prepared: PreparedPolicy): QuestionnaireItem => ({
  linkId: REQUEST,
  text: 'The request',
  type: 'group',
  item: [
    ...requestQuestions(questions, prepared).map((question): QuestionnaireItem => {
      const words = questionOf(question.fact, {});
      return {
        linkId: question.linkId,
        text: words.question,
        ...answerKind(question, prepared),
        item: [{ linkId: `${question.linkId}.help`, text: words.help, type: 'display', extension: [HELP] }],
      };
    }),
    { linkId: DIAGNOSES, text: 'Which ICD-10-CM codes does the request bear?', type: 'string', repeats: true },
  ],
});
