import { factNamed } from '../facts/index.ts';
import type { RowRuling } from './judgeRows.ts';
import type { Spoken } from './spoken.ts';

/** A row for which the clinic is asked. */
export interface RowToAsk {
  /** The key of the row, or its number. */
  readonly name: string;
  /** Who is asked; empty where the list does not say. */
  readonly clinician: string;
  readonly ruling: Pick<RowRuling, 'missing'>;
}

const lineOf = ({ name, ruling: { missing } }: RowToAsk, { vocabulary }: Spoken): string =>
  `- ${name}: ${missing.map((each) => factNamed(vocabulary, each)?.label ?? each).join('; ')}`;

/** One text for all rows with something missing, grouped by who is asked; empty where nothing is missing. */
export const clinicMessages = (rows: readonly RowToAsk[], spoken: Spoken): string => {
  const groups = new Map<string, RowToAsk[]>();
  for (const row of rows) {
    if (row.ruling.missing.length === 0) continue;
    const group = groups.get(row.clinician);
    if (group) group.push(row);
    else groups.set(row.clinician, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en-US'))
    .map(([clinician, each]) =>
      [
        `${clinician === '' ? 'F' : `${clinician}: f`}or these planned cryoablations we still need:`,
        ...each.map((row) => lineOf(row, spoken)),
      ].join('\n'),
    )
    .join('\n\n');
};
