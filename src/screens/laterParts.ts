// What stands on a step only once something was answered, found or gone wrong: one file, loaded after the first question.
export { NotFoundScreen } from './parts/NotFoundScreen.tsx';
export { HandedOnErrors } from './parts/HandedOnErrors.tsx';
export { NewCaseUndo } from './parts/NewCaseUndo.tsx';
export { NotKeptNotice } from './parts/NotKeptNotice.tsx';
export { PossibleOutcomes } from './parts/standing/PossibleOutcomes.tsx';
export { CaseFileField } from './step/CaseFileField.tsx';
export { VersionProblems } from './parts/VersionProblems.tsx';
export { UpdateNews } from './parts/UpdateNews.tsx';
