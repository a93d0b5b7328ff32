export {
  answersAt,
  answersFrom,
  keyOf,
  noAnswers,
  textFor,
  UNKNOWN,
  withAnswer,
  withCalculated,
  type Answers,
} from './answers.ts';
export { comparedFacts, inquiriesFor, type Inquiry, type PayerCase } from './comparison.ts';
export {
  pathFor,
  stepAfter,
  stepAsking,
  stepBefore,
  type AskedQuestion,
  type Because,
  type NotNeeded,
  type Path,
  type StepOnPath,
} from './path.ts';
export { queriesFor, type Query } from './queries.ts';
export {
  readAnswers,
  readField,
  shelvedAnswers,
  type FieldRead,
  type ReadAnswers,
  type ShelvedAnswer,
} from './readAnswers.ts';
export { steps } from './steps.ts';
