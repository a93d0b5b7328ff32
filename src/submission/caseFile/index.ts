export { caseFileText, readCaseFile, type ReadCaseFile, type SavedDetermination } from './caseFile.ts';
export { fileName, type FileNaming } from './fileName.ts';
