import { dateFromTyped } from '../../facts/index.ts';
import type { DetailName } from '../details/index.ts';
import type { Submission } from './submission.ts';

const dates: readonly (readonly [DetailName, string])[] = [
  ['decisionDue', 'Decision of the payer due'],
  ['validUntil', 'Prior authorization valid until today'],
  ['appealUntil', 'Last day to appeal'],
];

const compact = (date: string): string => date.replaceAll('-', '');
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`);

const DAY = 86_400_000;
const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);

/**
 * The dates of a request as a calendar file (RFC 5545), each an event of one day; it names nobody. Undefined where no date
 * was entered. `stamp` is the moment it is made, as UTC: 20261126T150000Z.
 */
export const calendarText = ({ details, payerName, today }: Submission, stamp: string): string | undefined => {
  const events = dates.flatMap(([name, says]) => {
    const date = dateFromTyped(details[name]);
    return date === undefined ? [] : [{ name, says, date }];
  });
  if (events.length === 0) return undefined;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CryoCheck//Request dates//EN',
    ...events.flatMap(({ name, says, date }) => [
      'BEGIN:VEVENT',
      `UID:${name}-${compact(today)}-${stamp}@request`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
      `SUMMARY:${escaped(`${says} (cryoablation, ${payerName})`)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
};
