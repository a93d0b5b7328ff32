import { expect, test } from 'vitest';
import { identifiers, noDetails } from '../details/index.ts';
import { detailsOfOffice, noOffice, officeFrom, officeText, officeWith } from './index.ts';

const entered = {
  ...noDetails,
  patientName: 'Jane Q. Sample',
  memberNumber: 'XXP123456789',
  performingPhysician: 'Irene Radiologist, MD',
  performingNpi: '1245319599',
  orderingPhysician: 'Alan Urologist, MD',
  orderingNpi: '1234567893',
  facility: 'Sample Hospital',
  office: 'Interventional Radiology',
  phone: '617-555-0100',
  letterOpening: 'To the medical director:',
  letterClosing: 'With thanks,',
  payerFax: '617-555-0199',
};

const office = officeWith(noOffice, entered, 'acme');

test('an office keeps itself, its clinicians, its facilities and where requests go', () => {
  expect(office.office).toMatchObject({
    office: 'Interventional Radiology',
    phone: '617-555-0100',
    letterOpening: 'To the medical director:',
    letterClosing: 'With thanks,',
  });
  expect(office.clinicians.map(({ name }) => name)).toEqual(['Alan Urologist, MD', 'Irene Radiologist, MD']);
  expect(office.facilities).toEqual([{ name: 'Sample Hospital', npi: '', taxNumber: '' }]);
  expect(office.payerFaxes).toEqual([{ payer: 'acme', fax: '617-555-0199' }]);
});

test('nothing of a patient is in its file', () => {
  const file = officeText(office);
  expect(file).not.toContain('Jane');
  expect(file).not.toContain('XXP123456789');
  for (const name of identifiers) expect(file).not.toContain(`"${name}"`);
});

test('a clinician entered again replaces the entry under the same name', () => {
  const again = officeWith(office, { ...entered, performingNpi: '1003000126' }, undefined);
  expect(again.clinicians).toContainEqual({ name: 'Irene Radiologist, MD', npi: '1003000126' });
  expect(again.clinicians).toHaveLength(2);
  expect(again.payerFaxes).toEqual(office.payerFaxes);
});

test('its file comes back whole, and fills in a request to that payer alone with the fax number', () => {
  expect(officeFrom(officeText(office))).toEqual({ ok: true, office });
  expect(detailsOfOffice(office, 'acme')).toMatchObject({ phone: '617-555-0100', payerFax: '617-555-0199' });
  // A file that was saved before an office could say how its letters open opens all the same.
  const { letterOpening: _, ...older } = office.office;
  expect(officeFrom(JSON.stringify({ ...office, office: older }))).toMatchObject({
    ok: true,
    office: { office: { letterOpening: '' } },
  });
  expect(detailsOfOffice(office, 'other')).not.toHaveProperty('payerFax');
});

test.each([
  ['{', /JSON/i],
  ['[]', /object/i],
  ['{"kind":"cryoablation-case"}', /^kind:/m],
  ['{"kind":"cryocheck-office","format":1,"office":{"patientName":"Jane"}}', /^office\.patientName: .*not part of/m],
  ['{"kind":"cryocheck-office","format":1,"office":{},"clinicians":[{"npi":"1"}]}', /^clinicians\[0\]\.name:/m],
])('the file %s is refused by place', (text, says) => {
  const read = officeFrom(text);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.problems.join('\n')).toMatch(says);
});
