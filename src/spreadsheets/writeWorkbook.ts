import { strToU8, Zip, ZipDeflate } from 'fflate';
import { otherParts, sheetPart, WORKBOOK_TYPE } from './workbookSkeleton.ts';

/** A spreadsheet mends, or refuses, a workbook with a longer cell; in characters. */
export const LONGEST_CELL = 32_767;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML. What XML cannot hold is written as workbooks write it, by its number; what already looks like that, too. */
const asXml = (text: string): string =>
  text
    .replace(/_x[\da-f]{4}_/gi, (written) => `_x005F${written}`)
    .replace(
      /[^\t\n\r\u0020-\uFFFD]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

const columnLetters = (at: number): string =>
  (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** Every cell is text: nothing in it is a formula, and no code loses its zeros. */
const cellXml = (text: string, row: number, at: number): string =>
  text === ''
    ? ''
    : `<c r="${columnLetters(at)}${String(row)}"${row === 1 ? ' s="1"' : ''} t="inlineStr"><is><t xml:space="preserve">${asXml(text.slice(0, LONGEST_CELL))}</t></is></c>`;

/** A workbook of one sheet that is written piece by piece. */
export interface WorkbookWriter {
  /** Adds rows of texts; the first row of all names the columns. */
  readonly take: (rows: readonly (readonly string[])[]) => void;
  readonly end: () => Blob;
}

/** Begins a workbook whose sheet has this name. It is packed as it grows: a long list never stands unpacked in memory. */
export const workbookWriter = (sheet: string): WorkbookWriter => {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const file = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(new Uint8Array(bytes));
  });
  const part = (name: string): ZipDeflate => {
    const opened = new ZipDeflate(name);
    file.add(opened);
    return opened;
  };
  for (const [name, content] of Object.entries(otherParts(asXml(sheet)))) part(name).push(strToU8(content), true);
  const rowsPart = part(sheetPart.name);
  rowsPart.push(strToU8(sheetPart.before));
  let written = 0;
  return {
    take: (rows) => {
      const xml = rows.map((cells) => {
        const row = ++written;
        return `<row r="${String(row)}">${cells.map((text, at) => cellXml(text, row, at)).join('')}</row>`;
      });
      rowsPart.push(strToU8(xml.join('')));
    },
    end: () => {
      rowsPart.push(strToU8(sheetPart.after), true);
      file.end();
      return new Blob(packed, { type: WORKBOOK_TYPE });
    },
  };
};
