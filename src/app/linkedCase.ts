// Loaded when a link is opened: most cases do not begin with one.
export { caseFromPairs } from '../facts/index.ts';
