export {
  answersFrom,
  keyOf,
  noAnswers,
  readAnswers,
  readField,
  shelvedAnswers,
  textFor,
  UNKNOWN,
  withAnswer,
  withCalculated,
  type Answers,
  type FieldRead,
  type ReadAnswers,
  type ShelvedAnswer,
} from './answers.ts';
export { pathFor, stepAfter, stepAsking, stepBefore, type AskedQuestion, type Because, type NotNeeded, type Path, type StepOnPath } from './path.ts';
export { queriesFor, type Query } from './queries.ts';
export { steps, type StepDefinition } from './steps.ts';
