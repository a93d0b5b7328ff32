import { dateInDigits, listOf, procedureOf } from '../../facts/index.ts';
import { codesIn, type DetailName } from '../details/index.ts';
import { detailOf, type Submission } from './submission.ts';

/** Each field of the cover as a portal takes it, in its order: a name and a text to copy; empty where nothing was entered. */
export const portalFields = (submission: Submission): readonly { readonly label: string; readonly text: string }[] => {
  const of = (label: string, name: DetailName) => ({ label, text: detailOf(submission, name) ?? '' });
  const { cptCodes, serviceDate: date } = submission.facts;
  const planned = listOf(cptCodes);
  // A portal asks for a code and its modifiers in two fields.
  const modifiers = [...planned.flatMap((code) => code.split('-').slice(1)), ...codesIn(submission.details.modifiers)];
  return [
    of('Member name', 'patientName'),
    of('Date of birth', 'birthDate'),
    of('Member ID', 'memberNumber'),
    of('Group number', 'groupNumber'),
    { label: 'CPT or HCPCS', text: planned.map(procedureOf).join(', ') },
    { label: 'Modifiers', text: [...new Set(modifiers)].join(', ') },
    of('Units', 'units'),
    { label: 'ICD-10-CM', text: codesIn(submission.details.diagnosisCodes).join(', ') },
    { label: 'Date of service', text: typeof date === 'string' ? dateInDigits(date) : '' },
    of('Place of service', 'placeOfService'),
    of('Performing physician', 'performingPhysician'),
    of('NPI', 'performingNpi'),
    of('TIN', 'taxNumber'),
    of('Ordering physician', 'orderingPhysician'),
    of('NPI of the ordering physician', 'orderingNpi'),
    of('Facility', 'facility'),
    of('NPI of the facility', 'facilityNpi'),
    of('Contact', 'contact'),
    of('Phone', 'phone'),
    of('Fax', 'fax'),
  ];
};
