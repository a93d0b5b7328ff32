import { describe, expect, it } from 'vitest';
import {
  blank,
  blanksIn,
  box,
  entered,
  heading,
  line,
  list,
  paperText,
  paragraph,
  rule,
  strong,
  withEdits,
  type Paper,
} from './index.ts';

const paper: Paper = {
  name: 'letter',
  title: 'Letter',
  look: 'letter',
  isSent: true,
  parts: [
    { is: 'letterhead', left: [line(strong('Sample Hospital'))], right: [line('Fax ', blank())] },
    heading('Request', 1),
    paragraph(line('I request ', blank('what'), ' for ', entered(' Ann '), entered('', 'date'), '.'), 'opening'),
    { is: 'terms', rows: [{ label: 'NPI', line: line('1234567893') }] },
    {
      is: 'fields',
      band: 'Request',
      rows: [[{ label: 'Type', line: line(box(true, 'Initial'), box(false, 'Extension'), box(true, ''), '1 Note') }]],
    },
    {
      is: 'table',
      head: ['Policy requires', 'This patient'],
      widths: [60, 40],
      rows: [[line('At most 4 cm'), line('3.4 cm')]],
    },
    ...list([line('First'), line('Second')]),
    ...list([]),
    paragraph(line('Date ', rule(4))),
  ],
};

describe('how does a paper read as plain text', () => {
  it('a line for each paragraph, a field and a row; blanks in brackets', () => {
    expect(paperText(paper)).toBe(
      `Sample Hospital
Fax [ ]

REQUEST

I request [what] for Ann[date].

NPI: 1234567893

REQUEST
Type: ☒ Initial  ☐ Extension  ☒ 1 Note

- At most 4 cm
  This patient: 3.4 cm

- First
- Second

Date ____
`,
    );
  });
});

describe('what is still blank', () => {
  it('what was to be filled in and was not; a place to write by hand is none', () => {
    expect(blanksIn(paper)).toStrictEqual(['', 'what', 'date']);
  });

  it('also in words that a person wrote, and no more what they filled in', () => {
    const edited = withEdits(paper, {
      opening: 'I request a thing for [name], on call.',
      other: 'Nothing is named so.',
    });
    expect(blanksIn(edited)).toStrictEqual(['', 'name']);
    expect(paperText(edited)).toContain('\nI request a thing for [name], on call.\n');
    expect(paperText(edited)).toContain('NPI: 1234567893');
  });
});
