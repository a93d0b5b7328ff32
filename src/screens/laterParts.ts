// What stands on a step only once something was answered, found or gone wrong: one file, loaded after the first question.
export { NotFoundScreen } from './NotFoundScreen.tsx';
export { HandedOnErrors } from './HandedOnErrors.tsx';
export { NewCaseUndo } from './NewCaseUndo.tsx';
export { NotKeptNotice } from './NotKeptNotice.tsx';
export { PossibleOutcomes } from './standing/PossibleOutcomes.tsx';
export { CaseFileField } from './step/CaseFileField.tsx';
export { VersionProblems } from './VersionProblems.tsx';
export { UpdateNews } from './UpdateNews.tsx';
