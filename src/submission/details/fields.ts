/** A choice of a detail: its value in a form, and its word. */
export interface DetailChoice {
  readonly value: string;
  readonly word: string;
}

/** How a detail is written, and so checked. */
export type DetailKind =
  'text' | 'sentences' | 'date' | 'npi' | 'phone' | 'diagnosis-codes' | 'modifiers' | 'count' | 'taxpayer-number';

/** The parts of a request, in the order of the cover and of a portal. */
export type DetailGroup = 'request' | 'member' | 'service' | 'clinical' | 'providers' | 'office';

interface DetailField {
  readonly name: string;
  readonly label: string;
  readonly group: DetailGroup;
  readonly kind: DetailKind;
  readonly help?: string;
  readonly choices?: readonly DetailChoice[];
  /** Hidden while the switch for names is off: it says who the patient is. */
  readonly isIdentifier?: true;
}

const choice = (value: string, word = value): DetailChoice => ({ value, word });

/**
 * What a request says beside the case, in the order in which portals ask for it. Nothing here changes an outcome, and
 * none is required. Places of service: CMS, place of service code set.
 */
export const detailFields = [
  {
    name: 'requestType',
    label: 'Type of request',
    group: 'request',
    kind: 'text',
    choices: [choice('initial', 'Initial'), choice('extension', 'Extension'), choice('change', 'Change')],
  },
  {
    name: 'review',
    label: 'Review',
    group: 'request',
    kind: 'text',
    choices: [choice('standard', 'Standard'), choice('urgent', 'Urgent')],
  },
  { name: 'urgentReason', label: 'Reason for urgency', group: 'request', kind: 'text' },
  { name: 'reference', label: 'Reference number', group: 'request', kind: 'text', help: 'As the payer gave it' },
  { name: 'decisionDue', label: 'Decision due', group: 'request', kind: 'date' },
  { name: 'validUntil', label: 'Authorization valid until', group: 'request', kind: 'date' },
  { name: 'appealUntil', label: 'Appeal until', group: 'request', kind: 'date' },
  { name: 'patientName', label: 'Patient name', group: 'member', kind: 'text', isIdentifier: true },
  { name: 'birthDate', label: 'Date of birth', group: 'member', kind: 'date', isIdentifier: true },
  {
    name: 'sex',
    label: 'Sex',
    group: 'member',
    kind: 'text',
    choices: [choice('female', 'Female'), choice('male', 'Male'), choice('other', 'Other')],
    isIdentifier: true,
  },
  { name: 'memberNumber', label: 'Member ID', group: 'member', kind: 'text', isIdentifier: true },
  { name: 'groupNumber', label: 'Group number', group: 'member', kind: 'text', isIdentifier: true },
  {
    name: 'plan',
    label: 'Kind of plan',
    group: 'member',
    kind: 'text',
    help: 'From the member’s card, where the product does not say it',
    choices: [choice('commercial', 'Commercial'), choice('medicare-advantage', 'Medicare Advantage')],
  },
  {
    name: 'diagnosisCodes',
    label: 'ICD-10-CM codes',
    group: 'service',
    kind: 'diagnosis-codes',
    help: 'With the side, where the code has one',
  },
  { name: 'modifiers', label: 'Modifiers', group: 'service', kind: 'modifiers', help: 'RT, LT, 50, 26, 59' },
  { name: 'units', label: 'Units', group: 'service', kind: 'count' },
  {
    name: 'placeOfService',
    label: 'Place of service',
    group: 'service',
    kind: 'text',
    choices: [
      choice('21', 'Inpatient hospital (21)'),
      choice('22', 'On-campus outpatient hospital (22)'),
      choice('19', 'Off-campus outpatient hospital (19)'),
      choice('24', 'Ambulatory surgical center (24)'),
      choice('11', 'Office (11)'),
    ],
  },
  { name: 'admissionDate', label: 'Admission', group: 'service', kind: 'date' },
  { name: 'expectedStay', label: 'Expected stay', group: 'service', kind: 'text', help: 'For instance 1 night' },
  {
    name: 'howDiagnosed',
    label: 'How the diagnosis was made',
    group: 'clinical',
    kind: 'text',
    choices: [choice('biopsy', 'Biopsy'), choice('imaging', 'Imaging'), choice('both', 'Biopsy and imaging')],
  },
  { name: 'tumorCount', label: 'Number of tumors', group: 'clinical', kind: 'count' },
  { name: 'otherTreatments', label: 'Other treatments tried', group: 'clinical', kind: 'sentences' },
  { name: 'performingPhysician', label: 'Performing physician', group: 'providers', kind: 'text' },
  { name: 'performingNpi', label: 'NPI of the performing physician', group: 'providers', kind: 'npi' },
  { name: 'orderingPhysician', label: 'Ordering physician', group: 'providers', kind: 'text' },
  { name: 'orderingNpi', label: 'NPI of the ordering physician', group: 'providers', kind: 'npi' },
  { name: 'facility', label: 'Facility', group: 'providers', kind: 'text' },
  { name: 'facilityNpi', label: 'NPI of the facility', group: 'providers', kind: 'npi' },
  { name: 'facilityTaxNumber', label: 'TIN of the facility', group: 'providers', kind: 'taxpayer-number' },
  { name: 'office', label: 'Office', group: 'office', kind: 'text', help: 'As letters head it' },
  { name: 'officeAddress', label: 'Address', group: 'office', kind: 'text', help: 'Street, city, state, ZIP' },
  { name: 'taxNumber', label: 'TIN', group: 'office', kind: 'taxpayer-number', help: 'Nine digits' },
  { name: 'contact', label: 'Contact', group: 'office', kind: 'text' },
  { name: 'phone', label: 'Phone', group: 'office', kind: 'phone' },
  { name: 'fax', label: 'Fax', group: 'office', kind: 'phone' },
  { name: 'peerToPeerPhone', label: 'Phone for a peer-to-peer call', group: 'office', kind: 'phone' },
  { name: 'peerToPeerTimes', label: 'Best times for a call', group: 'office', kind: 'text' },
  {
    name: 'letterOpening',
    label: 'Opening of letters',
    group: 'office',
    kind: 'text',
    help: 'In place of “Dear Medical Director:”',
  },
  {
    name: 'letterClosing',
    label: 'Closing of letters',
    group: 'office',
    kind: 'text',
    help: 'In place of “Sincerely,”',
  },
  { name: 'payerFax', label: 'Fax of the payer', group: 'office', kind: 'phone' },
] as const satisfies readonly DetailField[];

export type DetailName = (typeof detailFields)[number]['name'];

/** What a request says beside the case: texts as typed, empty where nothing was. None is required, none is a fact. */
export type RequestDetails = Readonly<Record<DetailName, string>>;

const fields: readonly (DetailField & { readonly name: DetailName })[] = detailFields;

/** A field by its name. */
export const detailNamed = (name: DetailName): DetailField & { readonly name: DetailName } => {
  const found = fields.find((each) => each.name === name);
  if (!found) throw new TypeError(`"${name}" is no detail of a request`);
  return found;
};

/** The fields that say who the patient is. */
export const identifiers: readonly DetailName[] = fields.flatMap(({ name, isIdentifier }) =>
  isIdentifier ? [name] : [],
);
