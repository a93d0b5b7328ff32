export { checkDetails, type DetailContext, type DetailProblem } from './checkDetails.ts';
export {
  detailFields,
  detailNamed,
  identifiers,
  type DetailChoice,
  type DetailGroup,
  type DetailName,
  type RequestDetails,
} from './fields.ts';
export { npiProblem } from './npi.ts';
export { codesIn, detailText, noDetails, requestDetailsSchema, withoutNames } from './requestDetails.ts';
