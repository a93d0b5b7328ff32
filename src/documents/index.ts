export { MOST_BYTES, pagesOfText, readDocumentFile, type DocumentFile, type DocumentRead } from './documentFile.ts';
