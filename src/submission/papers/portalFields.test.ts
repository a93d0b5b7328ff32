import { describe, expect, it } from 'vitest';
import { noDetails, type RequestDetails } from '../details/index.ts';
import { calendarText } from './calendar.ts';
import { portalFields } from './portalFields.ts';
import { judgedCase } from './fixtures/judged.ts';

const submission = judgedCase(
  { payer: 'bcbsma', serviceDate: '2026-12-10', site: 'kidney', cptCodes: ['50593-RT', 'C2618'] },
  '2026-11-26',
);
const withDetails = (details: Partial<RequestDetails>, showsNames = true) => ({
  ...submission,
  showsNames,
  details: { ...noDetails, ...details },
});
const textOf = (details: Partial<RequestDetails>, label: string, showsNames = true): string | undefined =>
  portalFields(withDetails(details, showsNames)).find((field) => field.label === label)?.text;

describe('what is copied into a portal', () => {
  it('dates as portals take them, codes with commas, a modifier once and apart from its code', () => {
    expect(textOf({}, 'Date of service')).toBe('12/10/2026');
    expect(textOf({}, 'CPT or HCPCS')).toBe('50593, C2618');
    expect(textOf({ modifiers: 'rt 26' }, 'Modifiers')).toBe('RT, 26');
    expect(textOf({ diagnosisCodes: 'c64.1' }, 'ICD-10-CM')).toBe('C64.1');
    expect(textOf({ placeOfService: '21' }, 'Place of service')).toBe('Inpatient hospital (21)');
  });

  it('nothing where nothing was entered, and no name while the switch is off', () => {
    expect(textOf({}, 'Member name')).toBe('');
    expect(textOf({ patientName: 'Ann O’Neil' }, 'Member name', false)).toBe('');
    expect(textOf({ patientName: 'Ann O’Neil' }, 'Member name')).toBe('Ann O’Neil');
  });
});

describe('which dates go into the calendar', () => {
  const stamp = '20261126T150000Z';

  it('none where none was entered', () => {
    expect(calendarText(withDetails({}), stamp)).toBeUndefined();
  });

  it('each that was entered, as an event of one day over the end of a year too, and nobody’s name', () => {
    const text = calendarText(withDetails({ appealUntil: '12/31/2026', patientName: 'Ann O’Neil' }), stamp) ?? '';
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('SUMMARY:Last day to appeal (cryoablation\\, Blue Cross Blue Shield of Massachusetts)');
    expect(lines.filter((each) => each === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(text).not.toContain('Neil');
  });
});
