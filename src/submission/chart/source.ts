import type { Policy } from '../../determination/index.ts';

const daysInWords = ({ from, until }: { readonly from: string | null; readonly until: string | null }): string =>
  from === null
    ? until === null
      ? 'on every day, for no date is stated'
      : `until the day before ${until}`
    : `from ${from}${until === null ? ' on' : ` until the day before ${until}`}`;

/** Which text was read: title, number, version, days in force, file, date read and fingerprint. */
export const sourceLines = ({
  title,
  number,
  policy,
  version,
  inForce,
  source,
  submission,
}: Policy): readonly string[] => [
  `Title: ${title ?? 'the text bears no title'}`,
  `Number: ${number ?? 'the text bears no number'}`,
  `Version: ${policy} ${version}`,
  `In force: ${daysInWords(inForce)}. ${inForce.says}`,
  `Text read: ${source.file}, on ${source.readOn}`,
  `Fingerprint (SHA-256): ${source.sha256}`,
  `The payer’s live text: ${source.address ?? 'address not held'}`,
  `Where to send a request: ${submission?.says ?? 'not held'}`,
];

/** The nearest version held, where none was in force. */
export const versionInWords = ({
  policy,
  version,
  from,
  until,
}: {
  readonly policy: string;
  readonly version: string;
  readonly from: string | null;
  readonly until: string | null;
}): string => `${policy}, version ${version}, in force ${daysInWords({ from, until })}`;

/** A policy that the text names: its number where one is given, and its title. */
export const relatedInWords = ({
  number,
  title,
}: {
  readonly number: string | null;
  readonly title: string;
}): string => (number === null ? title : `${number}, ${title}`);
