import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyToRead } from '../readAtDesk.ts';

const folder = process.env['SOURCES'] ?? '../shared/sources';
const documentOf = (name: string) => ({ name, text: readFileSync(join(folder, name), 'utf8') });

/** Alabama 733 as a person reads it: one sentence, for the liver alone. */
export const policy733 = (): PolicyToRead => ({
  document: documentOf('bcbsal-733_2024-09.txt'),
  title: 'Cryosurgical Ablation of Primary or Metastatic Liver Tumors',
  number: 'MP-733',
  dateLine: /^September 2024 \(.*line 5\)/,
  basis: 'Only a review date is printed',
  missing: {
    words: 'The copy breaks off in the description, so codes and history are not held.',
    line: 'involves the freezing',
  },
  clauses: [
    {
      label: 'Scope',
      passages: ['Primary or Metastatic Liver Tumors'],
      conditions: [{ group: 'None of these holds', parts: [{ asked: 'Site of the tumor', answers: ['Liver'] }] }],
      decides: 'Not addressed',
      words: 'This policy speaks of the liver alone',
    },
    {
      label: 'Policy',
      passages: ['is considered investigational'],
      conditions: undefined,
      decides: 'Investigational',
      words: 'Any liver tumor is investigational',
    },
  ],
});

/** Alabama 384 as a person reads it: the whole gland, first or after radiation. */
export const policy384 = (): PolicyToRead => ({
  document: documentOf('bcbsal-384_2023-08.txt'),
  title: 'Whole Gland Cryoablation of Prostate Cancer',
  number: 'MP-384',
  dateLine: /^August 2023 \(.*line 7\)/,
  basis: 'Only a review date is printed',
  missing: {
    words: 'The copy breaks off in the description, so codes and history are not held.',
    line: 'is one of several methods',
  },
  clauses: [
    {
      label: 'Scope',
      passages: ['Whole Gland Cryoablation'],
      conditions: [{ group: 'None of these holds', parts: [{ asked: 'Site of the tumor', answers: ['Prostate'] }] }],
      decides: 'Not addressed',
      words: 'This policy speaks of the prostate alone',
    },
    {
      label: 'Scope',
      passages: ['For focal or subtotal'],
      conditions: [{ asked: 'Extent of ablation', answers: ['Only a part (focal)'] }],
      decides: 'Not addressed',
      words: 'Focal treatment belongs to another policy, 596',
      related: [{ number: '596', title: 'Focal Treatments for Prostate Cancer' }],
    },
    {
      label: 'Policy',
      passages: ['may be considered medically necessary', 'As initial treatment', 'As salvage treatment'],
      conditions: [
        { asked: 'Site of the tumor', answers: ['Prostate'] },
        { asked: 'Extent of ablation', answers: ['The whole gland'] },
        { asked: 'Clinical T category', answers: ['T1', 'T2a', 'T2b', 'T2c'] },
        { asked: 'Spread to lymph nodes or beyond', answers: ['No'] },
        {
          group: 'At least one of these holds',
          parts: [
            { asked: 'Primary treatment or recurrence', answers: ['First treatment'] },
            {
              group: 'All of these hold',
              parts: [
                { asked: 'Primary treatment or recurrence', answers: ['It has come back after treatment'] },
                { asked: 'Treatment before the recurrence', answers: ['Radiation'] },
              ],
            },
          ],
        },
      ],
      decides: 'Medically necessary',
      words: 'Whole gland treatment of organ-confined prostate cancer, first treatment or recurrence after radiation',
      rules: ['Settled clinical words keep their meaning'],
    },
    {
      label: 'Policy',
      passages: ['may be considered medically necessary'],
      conditions: undefined,
      decides: 'Criteria not met',
      words:
        'Whole gland treatment outside organ-confined disease, or after another first treatment, does not meet the policy',
      rules: ['A list is closed', 'Silence is neither yes nor no', 'Settled clinical words keep their meaning'],
    },
  ],
});
