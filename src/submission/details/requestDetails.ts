import * as z from 'zod/mini';
import { typedDateInDigits } from '../../facts/index.ts';
import { detailFields, detailNamed, identifiers, type DetailName, type RequestDetails } from './fields.ts';

const LONGEST_TEXT = 10_000;
const text = z._default(z.string().check(z.maxLength(LONGEST_TEXT)), '');

const byName = <Value>(valueOf: (name: DetailName) => Value) =>
  Object.fromEntries(detailFields.map(({ name }) => [name, valueOf(name)]));

/** Details as a form, or a file of an office, holds them; a field that is absent is empty, one that is not of these is an error. */
export const requestDetailsSchema = z.strictObject(byName(() => text));

/** Nothing entered yet. */
export const noDetails: RequestDetails = {
  requestType: '',
  review: '',
  urgentReason: '',
  reference: '',
  decisionDue: '',
  validUntil: '',
  appealUntil: '',
  patientName: '',
  birthDate: '',
  sex: '',
  memberNumber: '',
  groupNumber: '',
  plan: '',
  diagnosisCodes: '',
  modifiers: '',
  units: '',
  placeOfService: '',
  admissionDate: '',
  expectedStay: '',
  howDiagnosed: '',
  tumorCount: '',
  otherTreatments: '',
  performingPhysician: '',
  performingNpi: '',
  orderingPhysician: '',
  orderingNpi: '',
  facility: '',
  facilityNpi: '',
  facilityTaxNumber: '',
  office: '',
  officeAddress: '',
  taxNumber: '',
  contact: '',
  phone: '',
  fax: '',
  peerToPeerPhone: '',
  peerToPeerTimes: '',
  letterOpening: '',
  letterClosing: '',
  payerFax: '',
};

/** The same details without anything that says who the patient is. */
export const withoutNames = (details: RequestDetails): RequestDetails =>
  identifiers.reduce<RequestDetails>((rest, name) => ({ ...rest, [name]: '' }), details);

/** A detail as a paper shows it: a choice by its word, a day as 04/17/1951; undefined where nothing was entered. */
export const detailText = (details: RequestDetails, name: DetailName): string | undefined => {
  const typed = details[name].trim();
  if (typed === '') return undefined;
  const { kind, choices } = detailNamed(name);
  const word = choices?.find(({ value }) => value === typed)?.word;
  return word ?? (kind === 'date' ? typedDateInDigits(typed) : typed);
};

const SEPARATOR = /[\s,;]+/;

/** Codes as typed, one by one, in upper case: ICD-10-CM codes and modifiers. */
export const codesIn = (text: string): readonly string[] => text.toUpperCase().split(SEPARATOR).filter(Boolean);
