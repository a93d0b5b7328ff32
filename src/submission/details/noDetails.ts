import type { SubmissionDetails } from './fields.ts';

/** Nothing entered yet. */
export const noDetails: SubmissionDetails = {
  patientName: '',
  dateOfBirth: '',
  memberNumber: '',
  product: '',
  orderingClinician: '',
  orderingNpi: '',
  renderingClinician: '',
  renderingNpi: '',
  facility: '',
  phone: '',
  fax: '',
  reference: '',
};
