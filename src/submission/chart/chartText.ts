import { plain, wrapped } from './plainText.ts';
import { chartSections } from './sections.ts';
import type { Submission } from './submission.ts';

const COLUMNS = 88;
const MARKED = /^( *)- /;

const lineText = (line: string): string => {
  const lead = MARKED.exec(line)?.[1];
  return lead === undefined
    ? wrapped(line, COLUMNS, '  ')
    : `${lead}${wrapped(line.slice(lead.length), COLUMNS - lead.length, '  ').replaceAll('\n', `\n${lead}`)}`;
};

/** A determination as plain text for any chart: no markup, plain line breaks, no identifiers unless they are given. */
export const chartText = (submission: Submission): string =>
  chartSections(submission)
    .map(({ heading, lines }) =>
      [plain(heading).toUpperCase(), ...lines.map((line) => lineText(plain(line)))].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
