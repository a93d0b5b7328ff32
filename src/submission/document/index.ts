export { paperDocument } from './paperDocument.ts';
