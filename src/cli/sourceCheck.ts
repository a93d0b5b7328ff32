import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy, Problem } from '../determination/index.ts';

/** Text as quotes are compared: without [sic], markup, asterisks, link targets, and with one space for any white space. */
const plain = (text: string): string =>
  text
    .replace(/\[sic\]/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_#\\]/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim()
    .toLowerCase();

/** Checks a policy against the text it was read from: the fingerprint, and every quote in the lines that it cites. */
export const checkAgainstSource = ({ source, citations }: Policy, folder: string): readonly Problem[] => {
  const path = join(folder, source.file);
  if (!existsSync(path)) return [{ place: 'source.file', message: `there is no ${source.file} among the sources` }];
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  const lines = bytes
    .toString('utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  return [
    ...(found === source.sha256
      ? []
      : [
          {
            place: 'source.sha256',
            message: `the source has changed: its SHA-256 is ${found}, the policy was read from ${source.sha256}`,
          },
        ]),
    ...Object.entries(citations).flatMap(
      ([
        id,
        {
          quote,
          lines: [from, to],
        },
      ]) => {
        if (to > lines.length)
          return [{ place: `citations.${id}.lines`, message: `the source ends at line ${String(lines.length)}` }];
        if (quote === undefined || plain(lines.slice(from - 1, to).join(' ')).includes(plain(quote))) return [];
        return [
          {
            place: `citations.${id}.quote`,
            message: `"${quote}" does not stand in lines ${String(from)} to ${String(to)} of ${source.file}`,
          },
        ];
      },
    ),
  ];
};
