import { strToU8, Zip, ZipDeflate } from 'fflate';
import { otherParts, sheetPart, WORKBOOK_TYPE } from './workbookSkeleton.ts';

/** A spreadsheet mends, or refuses, a workbook with a longer cell; in characters. */
export const LONGEST_CELL = 32_767;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold: control signs, half a pair, and a carriage return, which it reads as a new line. */
const UNHELD = '[^\\t\\n\\u{20}-\\u{D7FF}\\u{E000}-\\u{FFFD}\\u{10000}-\\u{10FFFF}]';
const unheld = new RegExp(UNHELD, 'gu');
/** The line before what would be read as such a number; the line after it may begin the next, or come only with it. */
const looksWritten = new RegExp(`_(?=x[\\da-f]{4}(?:_|${UNHELD}))`, 'giu');

/** Text as XML. What XML cannot hold is written by its number (ECMA-376, ST_Xstring); what already looks like that, too. */
const asXml = (text: string): string =>
  text
    .replace(looksWritten, '_x005F_')
    .replace(unheld, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
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
