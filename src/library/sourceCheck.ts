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

/** The text that a policy was read from, with the SHA-256 of its bytes (hexadecimal). */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
}

/** Checks a policy against the text it was read from: the fingerprint, and every quote in the lines that it cites. */
export const checkAgainstSource = ({ source, citations }: Policy, { text, sha256 }: SourceText): readonly Problem[] => {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return [
    ...(sha256 === source.sha256
      ? []
      : [
          {
            place: 'source.sha256',
            message: `the source has changed: its SHA-256 is ${sha256}, the policy was read from ${source.sha256}`,
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
