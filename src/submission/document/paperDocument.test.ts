import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blank, box, heading, line, paragraph, type Paper } from '../paper/index.ts';
import { paperDocument } from './index.ts';

const letter: Paper = {
  name: 'letter',
  title: 'Letter',
  look: 'letter',
  isSent: true,
  parts: [
    paragraph(line('NPI: 1234567893')),
    paragraph(line('A LINE ALL IN CAPITALS')),
    heading('Request'),
    { is: 'table', head: ['A', 'B'], widths: [50, 50], rows: [[line('one'), line(blank('two'))]] },
  ],
};
const filesOf = async (papers: readonly Paper[]) => unzipSync(new Uint8Array(await paperDocument(papers)));

describe('what is in the word-processor document', () => {
  it('Letter paper, eleven points, a real table in ten, and no heading but the one that was meant', async () => {
    const files = await filesOf([letter]);
    const [body, styles] = ['word/document.xml', 'word/styles.xml'].map((name) =>
      strFromU8(files[name] ?? new Uint8Array()),
    );
    expect(body).toContain('w:w="12240" w:h="15840"');
    expect(body?.match(/<w:tbl>/g)).toHaveLength(1);
    expect(body?.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>.*?Request/);
    expect(body).toContain('[two]');
    expect(body).toContain('<w:sz w:val="20"/>');
    expect(styles).toContain('<w:sz w:val="22"/>');
  });

  it('room to write has as many lines as it is high', async () => {
    const room: Paper = { ...letter, parts: [{ is: 'room', label: 'Answer', height: 3 }] };
    const body = strFromU8((await filesOf([room]))['word/document.xml'] ?? new Uint8Array());
    // Of paragraphs with the same border Word draws the last line alone, and those between where one is asked for.
    expect(body.match(/<w:between /g)).toHaveLength(3);
  });

  it('a box and what is ticked, an empty blank, and tables that lie on each other are not parted', async () => {
    const form: Paper = {
      ...letter,
      parts: [
        {
          is: 'fields',
          band: '1',
          rows: [[{ label: 'Place', line: line(box(true, 'Outpatient hospital (22)'), blank()) }]],
        },
        { is: 'table', band: '2', head: ['A'], widths: [100], rows: [[line('one')]] },
        { is: 'fields', band: '3', rows: [[{ label: 'B', line: line('two') }]] },
      ],
    };
    const body = strFromU8((await filesOf([form]))['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('☒\u00a0Outpatient\u00a0hospital\u00a0(22)');
    expect(body).toContain('[\u00a0]');
    expect(body).not.toMatch(/<\/w:tbl><w:p>/);
  });

  it('no product, person or host in its properties', async () => {
    const files = await filesOf([letter, letter]);
    const properties = Object.entries(files)
      .filter(([name]) => name.startsWith('docProps/'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
    expect(properties).toContain('<dc:title>Request</dc:title>');
    expect(properties).not.toMatch(/cryo|un-named/i);
  });
});
