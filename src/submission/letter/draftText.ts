import type { Draft, DraftPart, DraftTable, DraftTerm } from './draft.ts';

const BLANK = '____________________';

const termText = ({ label, text }: DraftTerm): string => `${label}: ${text === '' ? BLANK : text}`;

const rowText = (head: DraftTable['head'], row: readonly string[]): string => {
  const [first = '', ...others] = row;
  return [
    first.startsWith('– ') ? first : `- ${first}`,
    ...others.flatMap((cell, index) => (cell === '' ? [] : [`  ${head[index + 1] ?? ''}: ${cell}`])),
  ].join('\n');
};

const partText = (part: DraftPart): string => {
  switch (part.is) {
    case 'heading':
      return part.text.toUpperCase();
    case 'paragraph':
      return part.text;
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return part.rows.map((row) => rowText(part.head, row)).join('\n');
    case 'fields':
      return part.labels.map((label) => termText({ label, text: '' })).join('\n');
  }
};

/** A draft as plain text: one line for each paragraph, so that it can be edited anywhere. Its notes are no part of it. */
export const draftText = ({ title, date, addressee, regarding, parts, signature }: Draft): string =>
  [
    title,
    date,
    addressee.join('\n'),
    regarding.map(termText).join('\n'),
    ...parts.map(partText),
    signature.map(termText).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
