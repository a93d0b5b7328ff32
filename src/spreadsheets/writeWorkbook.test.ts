import { assert as holds, asyncProperty, constantFrom, array, oneof, string } from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { LONGEST_CELL, workbookWriter } from './writeWorkbook.ts';

const written = async (...pieces: readonly (readonly (readonly string[])[])[]): Promise<ArrayBuffer> => {
  const writer = workbookWriter('Work & play');
  pieces.forEach(writer.take);
  return writer.end().arrayBuffer();
};

it('a workbook written in pieces is read back as it was, every cell as text', async () => {
  const rows = [
    ['Case', 'Note', ...Array.from({ length: 28 }, (_, at) => `Column ${String(at)}`)],
    ['00123', '<b>"R&D"</b>', '=1+1', '', '3,4', '1/2/2026', 'TRUE'],
    ['line\nbreak', '', '“ä” 腎 🧊'],
  ];
  const [head = [], ...rest] = rows;
  const read = await readSheet(await written([head], rest), 'Work & play');
  expect(read.map((row) => row.map((cell) => cell ?? ''))).toStrictEqual(
    rows.map((row) => Array.from({ length: 30 }, (_, at) => row[at] ?? '')),
  );
});

it('every part is well-formed XML, whatever its cells hold', async () => {
  const cells = ['\u0000\u0001\u001F', '\uFFFE\uFFFF', '\uD800 alone', ']]>', '<!--', '_x0041_', '\t\r\n'];
  const parts = unzipSync(new Uint8Array(await written([cells])));
  for (const content of Object.values(parts)) new SaxesParser({ xmlns: true }).write(strFromU8(content)).close();
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  // As workbooks write what XML cannot hold, and what looks like it.
  expect(sheet).toContain('>_x0000__x0001__x001F_<');
  expect(sheet).toContain('>_xFFFE__xFFFF_<');
  expect(sheet).toContain('>_x005F_x0041_<');
  expect(sheet).toContain('>_xD800_ alone<');
});

it('a text that looks like a number of a sign, or stands beside one, is read back as it was', async () => {
  const texts = ['_x0041_x0042_', '_x0041\u0001', '_x005F_x0041_', '\r\n', '_x0041\uD800', '\uD83E\uDDCA_x0041\uFFFF'];
  expect((await readSheet(await written([texts]), { trim: false }))[0]).toStrictEqual(texts);
});

it('whatever a cell holds is read back as it was', async () => {
  const sign = oneof(
    constantFrom('_', 'x', '0', '0041', '_x0041_', '\u0001', '\r', '\uD800', '<'),
    string({ unit: 'binary' }),
  );
  const text = array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `.${signs.join('')}.`);
  await holds(
    asyncProperty(array(text, { minLength: 1, maxLength: 8 }), async (cells) => {
      expect((await readSheet(await written([cells]), { trim: false }))[0]).toStrictEqual(cells);
    }),
    { numRuns: 40 },
  );
});

it('a cell holds no more than a spreadsheet opens', async () => {
  const [[cell] = []] = await readSheet(await written([['x'.repeat(LONGEST_CELL + 5)]]));
  expect(String(cell)).toHaveLength(32_767);
});
