export {
  detailsOfOffice,
  noOffice,
  officeFrom,
  officeText,
  officeWith,
  type Clinician,
  type Facility,
  type Office,
} from './office.ts';
