export { caseFileText, readCaseFile, type ReadCaseFile, type SavedDetermination } from './caseFile.ts';
