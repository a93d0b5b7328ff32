import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** A line all in capitals is a heading in the plain text of a draft. */
const isHeading = (line: string): boolean => /[A-Z]/.test(line) && line === line.toUpperCase() && line.length < 80;

const paragraphOf = (line: string, index: number): Paragraph => {
  if (index === 0) return new Paragraph({ text: line, heading: HeadingLevel.TITLE });
  if (isHeading(line))
    return new Paragraph({ text: line.charAt(0) + line.slice(1).toLowerCase(), heading: HeadingLevel.HEADING_2 });
  if (line.startsWith('- ')) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
  return new Paragraph({ children: [new TextRun(line)] });
};

/** A plain text as a word-processor document: its first line the title, a paragraph a line. */
export const letterDocument = async (text: string): Promise<Blob> =>
  Packer.toBlob(
    new Document({ creator: 'CryoCheck', sections: [{ children: text.trimEnd().split('\n').map(paragraphOf) }] }),
  );
