export { MOST_BYTES, readDocumentFile, readPastedText, type DocumentFile, type DocumentRead } from './documentFile.ts';
