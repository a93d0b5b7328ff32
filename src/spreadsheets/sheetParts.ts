import { strFromU8, strToU8 } from 'fflate';
import { MOST_CELLS, MOST_SHEET_ROWS } from './limits.ts';
import { SpreadsheetProblem } from './problem.ts';

/** The names of the elements that a reader makes room for; any prefix may stand before them. */
const PLACED = /<(?:[^\s<>/:="']*:)?(c|row)(?=[\s/>])/g;
/** Attributes as XML allows them, up to the end of the element: a sign ">" in one does not end it. */
const ATTRIBUTES = /(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/y;
const ADDRESS = /\sr\s*=\s*(["'])(.*?)\1/s;
const OF_ERROR = /(\st\s*=\s*)(["'])e\2/;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const placeOf = (name: string, address: string): { readonly row: number; readonly column: number } => {
  const [, letters, digits] = (name === 'c' ? /^([A-Z]{1,3})(\d{1,7})$/ : /^()(\d{1,7})$/).exec(address) ?? [];
  // Another reader may take it for a place all the same.
  if (letters === undefined || digits === undefined) throw new SpreadsheetProblem('broken');
  return { row: Number(digits), column: columnNumber(letters) };
};

/** Characters that are looked at in one piece: the text of a whole sheet would fill the memory. */
const PIECE = 1_000_000;

/** A part of a workbook in pieces, none of which ends within an element. */
function* piecesOf(part: Uint8Array): Generator<string> {
  let rest = '';
  for (let at = 0; at < part.length; at += PIECE) {
    const text = strFromU8(part.subarray(at, at + PIECE), true);
    const end = at + PIECE < part.length ? text.lastIndexOf('<') : text.length;
    if (end < 0) rest += text;
    else {
      yield rest + text.slice(0, end);
      rest = text.slice(end);
    }
  }
}

/** The places in a text at which a cell holds what its formula could not say (#N/A, #REF!), and how far its cells reach. */
const lookAt = (text: string, reach: { rows: number; columns: number }): readonly number[] => {
  const errors: number[] = [];
  for (const { 0: opening, 1: name = '', index } of text.matchAll(PLACED)) {
    ATTRIBUTES.lastIndex = index + opening.length;
    const attributes = ATTRIBUTES.exec(text)?.[0];
    if (attributes === undefined) throw new SpreadsheetProblem('broken');
    const address = ADDRESS.exec(attributes)?.[2];
    if (address !== undefined) {
      const { row, column } = placeOf(name, address);
      if (row > MOST_SHEET_ROWS) throw new SpreadsheetProblem('too-many-cells');
      if (name === 'c') {
        reach.rows = Math.max(reach.rows, row);
        reach.columns = Math.max(reach.columns, column);
      }
    }
    if (reach.rows * reach.columns > MOST_CELLS) throw new SpreadsheetProblem('too-many-cells');
    if (name === 'c' && OF_ERROR.test(attributes)) errors.push(index);
  }
  return errors;
};

/** A text in which cells with an error hold its sign as text. */
const withErrorsAsText = (text: string, errors: readonly number[]): string => {
  const pieces = errors.map((at, place) => text.slice(at, errors[place + 1]).replace(OF_ERROR, '$1$2str$2'));
  return text.slice(0, errors[0]) + pieces.join('');
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/**
 * A part of a workbook as it may be read. Refused is one that declares entities, or whose cells reach so far that a reader, which
 * makes room for all that lies between, would fill the memory. An error in place of a cell's value (#N/A, #REF!) becomes a text: a
 * reader would take such a cell for an empty one.
 */
export const readablePart = (part: Uint8Array): Uint8Array => {
  if (/<!DOCTYPE|<!ENTITY/i.test(strFromU8(part.subarray(0, 2000), true))) throw new SpreadsheetProblem('broken');
  const reach = { rows: 0, columns: 0 };
  const changed: Uint8Array[] = [];
  let unchanged = 0;
  let at = 0;
  for (const text of piecesOf(part)) {
    const errors = lookAt(text, reach);
    if (errors.length > 0) {
      changed.push(part.subarray(unchanged, at), strToU8(withErrorsAsText(text, errors), true));
      unchanged = at + text.length;
    }
    at += text.length;
  }
  return changed.length === 0 ? part : joined([...changed, part.subarray(unchanged)]);
};
