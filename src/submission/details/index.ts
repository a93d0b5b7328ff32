export { checkDetails, type DetailContext, type DetailProblem } from './checkDetails.ts';
export { detailFields, type DetailName, type SubmissionDetails } from './fields.ts';
export { detailsInWords, type DetailInWords } from './inWords.ts';
export { npiProblem } from './npi.ts';
export { noDetails } from './noDetails.ts';
