import * as z from 'zod/mini';
import { readJson, schemaProblems } from '../../facts/index.ts';
import { detailFields, type DetailName, type RequestDetails } from '../details/index.ts';

const LONGEST_TEXT = 2000;
const MOST_ENTRIES = 200;
const text = z.string().check(z.maxLength(LONGEST_TEXT, `at most ${String(LONGEST_TEXT)} characters`));
const named = text.check(z.minLength(1, 'a name is needed'));
const several = <Entry extends z.ZodMiniType>(entry: Entry) =>
  z._default(z.array(entry).check(z.maxLength(MOST_ENTRIES, `at most ${String(MOST_ENTRIES)} entries`)), []);

/** The details of an office, in the order of its form; nothing that says who a patient is. */
export const officeFields: readonly DetailName[] = detailFields.flatMap(({ name, group }) =>
  group === 'office' && name !== 'payerFax' ? [name] : [],
);

const clinician = z.strictObject({ name: named, npi: z._default(text, '') });
const facility = z.strictObject({ name: named, npi: z._default(text, ''), taxNumber: z._default(text, '') });
const payerFax = z.strictObject({ payer: named, fax: text });

/** What an office keeps for every request: itself, its clinicians and facilities, and where requests go. No patient is in it. */
export const officeSchema = z.strictObject({
  kind: z.literal('cryocheck-office'),
  format: z.literal(1),
  office: z.strictObject(Object.fromEntries(officeFields.map((name) => [name, z._default(text, '')]))),
  clinicians: several(clinician),
  facilities: several(facility),
  payerFaxes: several(payerFax),
});

export type Office = Readonly<z.infer<typeof officeSchema>>;
export type Clinician = Office['clinicians'][number];
export type Facility = Office['facilities'][number];

/** An office of which nothing is known yet. */
export const noOffice: Office = {
  kind: 'cryocheck-office',
  format: 1,
  office: Object.fromEntries(officeFields.map((name) => [name, ''])),
  clinicians: [],
  facilities: [],
  payerFaxes: [],
};

/** An office as its file holds it. */
export const officeText = (office: Office): string => `${JSON.stringify(office, null, 2)}\n`;

/** An office that was read, or what is wrong in its file, by place. */
export type OfficeRead =
  { readonly ok: true; readonly office: Office } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the file of an office strictly: an entry that is not of these is an error that names its place. */
export const officeFrom = (content: string): OfficeRead => {
  const json = readJson(content);
  if (!json.ok) return { ok: false, problems: [json.message] };
  const parsed = z.safeParse(officeSchema, json.value);
  if (parsed.success) return { ok: true, office: parsed.data };
  const problems = schemaProblems(parsed.error.issues, 'the file of an office', json.value);
  return {
    ok: false,
    problems: problems.map(({ place, message }) => (place === '' ? message : `${place}: ${message}`)),
  };
};

const once = <Entry>(
  entries: readonly Entry[],
  isSame: (entry: Entry) => boolean,
  entry: Entry | undefined,
): Entry[] => [...entries.filter((each) => !isSame(each)), ...(entry === undefined ? [] : [entry])];

const byName = <Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en-US'));

/** The office with what a request says of it: its own details, and each clinician and facility under its name. */
export const officeWith = (office: Office, details: RequestDetails, payer: string | undefined): Office => {
  const said = (name: DetailName): string => details[name].trim();
  const people = [
    { name: said('performingPhysician'), npi: said('performingNpi') },
    { name: said('orderingPhysician'), npi: said('orderingNpi') },
  ].filter(({ name }) => name !== '');
  const place = { name: said('facility'), npi: said('facilityNpi'), taxNumber: said('facilityTaxNumber') };
  const fax = { payer: payer ?? '', fax: said('payerFax') };
  return {
    ...office,
    office: Object.fromEntries(officeFields.map((name) => [name, said(name)])),
    clinicians: byName(
      people.reduce((all, person) => once(all, ({ name }) => name === person.name, person), [...office.clinicians]),
    ),
    facilities: byName(
      place.name === '' ? [...office.facilities] : once(office.facilities, ({ name }) => name === place.name, place),
    ),
    payerFaxes:
      fax.payer === '' || fax.fax === ''
        ? [...office.payerFaxes]
        : once(office.payerFaxes, (each) => each.payer === fax.payer, fax),
  };
};

/** What an office says in a request to this payer: its own details, and where such a request goes. */
export const detailsOfOffice = (
  { office, payerFaxes }: Office,
  payer: string | undefined,
): Readonly<Partial<RequestDetails>> => {
  const fax = payerFaxes.find((each) => each.payer === payer)?.fax;
  return { ...office, ...(fax === undefined ? {} : { payerFax: fax }) };
};
