export {
  answersFrom,
  keyOf,
  noAnswers,
  readAnswers,
  readField,
  textFor,
  UNKNOWN,
  withAnswer,
  type Answers,
  type FieldRead,
  type ReadAnswers,
} from './answers.ts';
export { pathFor, stepAfter, stepAsking, stepBefore, type AskedQuestion, type Because, type NotNeeded, type Path, type StepOnPath } from './path.ts';
export { steps, type StepDefinition } from './steps.ts';
