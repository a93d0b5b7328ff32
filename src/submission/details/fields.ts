/** What a submission says beside the case: each field's name and label, in the order of a form. */
export const detailFields = [
  { name: 'patientName', label: 'Patient name' },
  { name: 'dateOfBirth', label: 'Date of birth' },
  { name: 'memberNumber', label: 'Member number' },
  { name: 'product', label: 'Product' },
  { name: 'orderingClinician', label: 'Ordering clinician' },
  { name: 'orderingNpi', label: 'NPI of the ordering clinician' },
  { name: 'renderingClinician', label: 'Rendering clinician' },
  { name: 'renderingNpi', label: 'NPI of the rendering clinician' },
  { name: 'facility', label: 'Facility' },
  { name: 'phone', label: 'Phone' },
  { name: 'fax', label: 'Fax' },
  { name: 'reference', label: 'Reference number' },
] as const;

export type DetailName = (typeof detailFields)[number]['name'];

/** Who is treated, by whom and where: texts as typed, empty where nothing was. None is required, none is a fact. */
export type SubmissionDetails = Readonly<Record<DetailName, string>>;
