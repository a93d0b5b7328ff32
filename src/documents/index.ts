export { readDocumentFile, readPastedText, type DocumentFile, type DocumentRead } from './documentFile.ts';
export { MOST_BYTES, MOST_CHARACTERS } from './limits.ts';
