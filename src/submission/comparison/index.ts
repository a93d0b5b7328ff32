export {
  changedAmong,
  comparedFor,
  comparedInWords,
  documentDateInDigits,
  onItsPage,
  type CopyCompared,
} from './copyCompared.ts';
export { readCompared } from './readCompared.ts';
export { restsOn } from './restsOn.ts';
export { withCompared } from './withCompared.ts';
