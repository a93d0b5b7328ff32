import { dateFromTyped } from '../../facts/index.ts';
import type { RequestDetails } from '../details/index.ts';
import type { Patient } from './r4.ts';

const MEMBER_NUMBER = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MB', display: 'Member Number' }],
  text: 'Member number',
} as const;

/** The patient as entered in the submission details, to be contained in a response; undefined where nothing was entered. */
export const patientOf = (
  details: Pick<RequestDetails, 'patientName' | 'birthDate' | 'memberNumber'>,
): Patient | undefined => {
  const [name, member] = [details.patientName.trim(), details.memberNumber.trim()];
  const birthDate = dateFromTyped(details.birthDate);
  if (name === '' && member === '' && birthDate === undefined) return undefined;
  return {
    resourceType: 'Patient',
    id: 'patient',
    ...(member === '' ? {} : { identifier: [{ type: MEMBER_NUMBER, value: member }] }),
    ...(name === '' ? {} : { name: [{ text: name }] }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
};
