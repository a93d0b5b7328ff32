import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, type ISectionOptions, type Table } from 'docx';
import { line, lineText, strong, type Line, type Paper, type Part } from '../paper/index.ts';
import { runsOf } from './runs.ts';
import { fieldsFor, letterheadFor, tableFor, termsFor } from './tables.ts';

/** Twentieths of a point. Letter is 8.5 by 11 inches. */
const INCH = 1440;
const PAGE = { width: 8.5 * INCH, height: 11 * INCH };
const margins = {
  letter: { across: 0.85, along: 0.6 },
  form: { across: 0.6, along: 0.5 },
  copy: { across: 0.85, along: 0.6 },
};
const GAP = 120;

/** A line to write on by hand. */
const written = { style: BorderStyle.SINGLE, size: 4, color: '555555' } as const;

type Block = Paragraph | Table;

const spaced = (content: Line, size?: number, before = 0): Paragraph =>
  new Paragraph({ spacing: { before, after: GAP }, children: runsOf(content, size === undefined ? {} : { size }) });

/** Lines that stay together: no space between, a gap after the last. */
const together = (lines: readonly Line[], size?: number): readonly Paragraph[] =>
  lines.map(
    (each, index) =>
      new Paragraph({
        keepNext: index < lines.length - 1,
        spacing: { after: index === lines.length - 1 ? GAP : 0 },
        children: runsOf(each, size === undefined ? {} : { size }),
      }),
  );

const gap = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: GAP, lineRule: 'exact' }, children: [] });

const blocksOf = (part: Part, width: number): readonly Block[] => {
  switch (part.is) {
    case 'letterhead':
      return [letterheadFor(part, width), gap()];
    case 'heading':
      return [
        new Paragraph({
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          // A run says of itself that it is not bold, whatever the style of its paragraph says.
          children: runsOf(part.line, { bold: true }),
        }),
      ];
    case 'paragraph':
      // Small print stands under a table.
      return [part.size === 'small' ? spaced(part.line, 18, GAP / 2) : spaced(part.line)];
    case 'own':
      return [spaced(part.line)];
    case 'lines':
      return together(part.lines);
    case 'list':
      return part.items.map(
        (item) =>
          new Paragraph({
            ...(part.isOrdered ? { numbering: { reference: 'ordered', level: 0 } } : { bullet: { level: 0 } }),
            children: runsOf(item),
          }),
      );
    case 'terms':
      return [termsFor(part.rows, width), gap()];
    case 'fields':
      return [fieldsFor(part, width)];
    case 'table':
      // A table under a band of its own is one of several that lie on each other.
      return part.band === undefined ? [tableFor(part, width), gap()] : [tableFor(part, width)];
    case 'signature':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 480 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000' } },
          indent: { right: Math.floor(width * 0.55) },
          children: [],
        }),
        ...together(part.lines),
      ];
    case 'enclosures':
      return [
        spaced(
          line(
            strong(`Enclosures (${String(part.rows.length)}): `),
            ...part.rows.flatMap((row, index) => [`${index === 0 ? '' : ' · '}${String(row.number)}\u00a0`, row.line]),
          ),
          20,
        ),
      ];
    case 'room':
      return [
        spaced(line(part.label)),
        ...Array.from(
          { length: part.height },
          () =>
            new Paragraph({
              spacing: { line: 400, lineRule: 'exact' },
              // Word draws one box around paragraphs with the same border: between them there is a line only if one is asked for.
              border: { bottom: written, between: written },
              children: [],
            }),
        ),
        gap(),
      ];
  }
};

const sectionOf = ({ look, parts }: Paper): ISectionOptions => {
  const { across, along } = margins[look];
  const width = Math.floor(PAGE.width - 2 * across * INCH);
  return {
    properties: {
      page: {
        size: PAGE,
        margin: {
          top: along * INCH,
          bottom: along * INCH,
          left: Math.floor(across * INCH),
          right: Math.floor(across * INCH),
        },
      },
    },
    children: parts.flatMap((part) => blocksOf(part, width)),
  };
};

/** The first heading or term of a paper, for the properties of the document; no patient is named there. */
const titleOf = ({ title, parts }: Paper): string => {
  const first = parts.find((part) => part.is === 'heading');
  return first?.is === 'heading' ? lineText(first.line) : title;
};

/** Papers as one word-processor document, each on pages of its own: Letter paper, eleven points, real tables, headings as they were meant. */
export const paperDocument = async (papers: readonly Paper[]): Promise<ArrayBuffer> => {
  const isForm = papers.every(({ look }) => look === 'form');
  const font = isForm ? 'Arial' : 'Times New Roman';
  const [first] = papers;
  return Packer.toArrayBuffer(
    new Document({
      creator: '',
      lastModifiedBy: '',
      description: '',
      title: first ? titleOf(first) : '',
      styles: {
        default: {
          document: { run: { font, size: 22 } },
          heading1: { run: { font, size: 30, bold: true, color: '000000' }, paragraph: { spacing: { after: GAP } } },
          heading2: {
            run: { font, size: 24, bold: true, color: '000000' },
            paragraph: { spacing: { before: GAP, after: 60 } },
          },
        },
      },
      numbering: {
        config: [
          {
            reference: 'ordered',
            levels: [
              {
                level: 0,
                format: 'decimal',
                text: '%1.',
                style: { paragraph: { indent: { left: 360, hanging: 360 } } },
              },
            ],
          },
        ],
      },
      sections: papers.map(sectionOf),
    }),
  );
};
