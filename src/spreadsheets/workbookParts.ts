import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { MOST_UNFOLDED } from './limits.ts';
import { SpreadsheetProblem } from './problem.ts';
import { readablePart } from './sheetParts.ts';

/** A sheet of a workbook by its name, and whether its maker hid it. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A workbook that may be read: its sheets, and its parts packed anew without compression, so that no reader unfolds anything. */
export interface SafeWorkbook {
  readonly sheets: readonly SheetName[];
  readonly file: ArrayBuffer;
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
  const parts = Object.entries(files).map(([name, part]) => [name, readablePart(part)] as const);
  const stored = zipSync(Object.fromEntries(parts), { level: 0 });
  const file = stored.buffer instanceof ArrayBuffer ? stored.buffer : new Uint8Array(stored).buffer;
  return { sheets: sheetsIn(strFromU8(workbook)), file };
};
