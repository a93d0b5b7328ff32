import { lineText, type Line } from './line.ts';
import type { Paper } from './paper.ts';
import type { FieldRow, Part } from './part.ts';

const fieldText = ({ label, line }: FieldRow[number]): string => `${label.replace(/:$/, '')}: ${lineText(line)}`;

const rowText = (head: readonly string[], row: readonly Line[]): string =>
  row
    .map(lineText)
    .flatMap((cell, index) => (index === 0 ? [`- ${cell}`] : cell === '' ? [] : [`  ${head[index] ?? ''}: ${cell}`]))
    .join('\n');

const banded = (band: string | undefined, text: string): string =>
  band === undefined ? text : `${band.toUpperCase()}\n${text}`;

const partText = (part: Part): string => {
  switch (part.is) {
    case 'letterhead':
      return [...part.left, ...part.right].map(lineText).join('\n');
    case 'heading':
      return lineText(part.line).toUpperCase();
    case 'paragraph':
    case 'own':
      return lineText(part.line);
    case 'lines':
      return part.lines.map(lineText).join('\n');
    case 'signature':
      return ['_'.repeat(30), ...part.lines.map(lineText)].join('\n');
    case 'list':
      return part.items
        .map((item, index) => `${part.isOrdered ? `${String(index + 1)}.` : '-'} ${lineText(item)}`)
        .join('\n');
    case 'terms':
      return part.rows.map(fieldText).join('\n');
    case 'fields':
      return banded(part.band, part.rows.flat().map(fieldText).join('\n'));
    case 'table':
      return banded(part.band, part.rows.map((row) => rowText(part.head, row)).join('\n'));
    case 'enclosures':
      return [
        `Enclosures (${String(part.rows.length)}):`,
        ...part.rows.map(({ number, line }) => `${String(number)} ${lineText(line)}`),
      ].join('\n');
    case 'room':
      return `${part.label}: ${'_'.repeat(30)}`;
  }
};

/** A paper as plain text: a line for each paragraph, a blank line between parts, blanks in brackets. */
export const paperText = ({ parts, look }: Pick<Paper, 'parts' | 'look'>): string =>
  parts
    .map(partText)
    .join(look === 'copy' ? '\n' : '\n\n')
    .concat('\n');
