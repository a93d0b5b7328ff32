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
export { inquiriesFor, type Inquiry, type PayerCase } from './comparison.ts';
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
export { readField, type FieldRead } from './readField.ts';
