import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { MOST_CELLS, MOST_UNFOLDED } from './limits.ts';
import { SpreadsheetProblem } from './problem.ts';

/** A sheet of a workbook by its name, and whether its maker hid it. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A workbook that may be read: its sheets, and its parts packed anew without compression, so that no reader unfolds anything. */
export interface SafeWorkbook {
  readonly sheets: readonly SheetName[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const WORKBOOK = 'xl/workbook.xml';

const unfolded = (bytes: Uint8Array): Unzipped => {
  let size = 0;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        size += originalSize;
        return size <= MOST_UNFOLDED;
      },
    });
  } catch {
    throw new SpreadsheetProblem(size > MOST_UNFOLDED ? 'unfolds' : 'broken');
  }
  if (size > MOST_UNFOLDED) throw new SpreadsheetProblem('unfolds');
  return files;
};

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** How far a sheet reaches, by the addresses of its cells: a reader makes room for all that lies between. */
const checkReach = (sheet: string): void => {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', row = ''] of sheet.matchAll(/<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,4})(\d{1,9})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
    if (rows * columns > MOST_CELLS) throw new SpreadsheetProblem('too-many-cells');
  }
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const attribute = (element: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '').replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, entity: string) => entities[entity] ?? '',
  );

const sheetsIn = (workbook: string): readonly SheetName[] =>
  [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([element]) => ({
    name: attribute(element, 'name'),
    isHidden: ['hidden', 'veryHidden'].includes(attribute(element, 'state')),
  }));

/** Opens a workbook with a look at what it unfolds to and how far its sheets reach; one that declares entities is refused. */
export const openWorkbook = (bytes: Uint8Array): SafeWorkbook => {
  const files = unfolded(bytes);
  const workbook = files[WORKBOOK];
  if (!workbook) throw new SpreadsheetProblem('no-list');
  for (const [name, content] of Object.entries(files)) {
    if (/<!DOCTYPE|<!ENTITY/i.test(strFromU8(content.subarray(0, 2000), true))) throw new SpreadsheetProblem('broken');
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) checkReach(strFromU8(content, true));
  }
  const stored = zipSync(files, { level: 0 });
  return { sheets: sheetsIn(strFromU8(workbook)), bytes: new Uint8Array(stored) };
};
