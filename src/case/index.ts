export { readSharedCase, rulingsOf, type PayerSays, type SharedCase } from './compared.ts';
export {
  judgeCase,
  judgementsOf,
  payersAsked,
  type JudgedCase,
  type PayerJudgement,
  type PoliciesAtHand,
} from './judgedCase.ts';
export { readCase, type AnswerKeptApart, type CaseRead, type UnreadableText } from './readCase.ts';
