export {
  changedAmong,
  comparedFor,
  comparedInWords,
  documentDateInDigits,
  onItsPage,
  withCompared,
  type CopyCompared,
} from './copyCompared.ts';
export { readCompared } from './readCompared.ts';
export { restsOn } from './restsOn.ts';
