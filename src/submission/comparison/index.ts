export { comparedFor, comparedInWords, documentDateInDigits, onItsPage, type CopyCompared } from './copyCompared.ts';
export { changedInWords, copyStandingOf, unchangedInWords, type CopyStanding } from './copyStanding.ts';
export { readCompared } from './readCompared.ts';
export { restsOn } from './restsOn.ts';
export { withCompared } from './withCompared.ts';
