import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { madePdf } from '../../testing/madePdf.ts';
import { readDocumentFile, readPastedText } from './index.ts';

const file = (bytes: Uint8Array, name = 'policy') => ({ name, bytes });

const linesOf = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const read = await readDocumentFile(file(bytes));
  if (!read.ok) throw new Error(read.says);
  return read.pages.map(({ lines }) => lines.map((line) => line.trim()).filter((line) => line !== ''));
};

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDocumentFile(file(bytes));
  return read.ok ? `was read: ${JSON.stringify(read.pages).slice(0, 80)}` : read.says;
};

test('a PDF is read page by page and line by line', async () => {
  expect(await linesOf(madePdf([['Medical Policy 77', 'No more than 4 cm'], ['Codes']]))).toEqual([
    ['Medical Policy 77', 'No more than 4 cm'],
    ['Codes'],
  ]);
});

test('a PDF whose table of places is wrong is read all the same: its places are found again', async () => {
  const text = new TextDecoder('latin1').decode(madePdf([['Medical Policy 77']]));
  const broken = text.replace(/\d{10} 00000 n/g, '0000000003 00000 n').replace(/startxref\n\d+/, 'startxref\n7');
  const bytes = Uint8Array.from(broken, (character) => character.charCodeAt(0));
  expect(await linesOf(bytes)).toEqual([['Medical Policy 77']]);
});

test('a script in a PDF does not run, its text is read', async () => {
  const catalog = '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >>';
  expect(await linesOf(madePdf([['Medical Policy 77']], { catalog }))).toEqual([['Medical Policy 77']]);
  expect(Object.hasOwn(globalThis, 'wasRun')).toBe(false);
});

test('a Word document is read by paragraphs, also in tables', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const children = [
    new Paragraph('Medical Policy 77'),
    new Table({ rows: [new TableRow({ children: [cell('32994'), cell('A code')] })] }),
  ];
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  expect(await linesOf(bytes)).toEqual([['Medical Policy 77', '32994', 'A code']]);
});

test('a saved page is read by blocks, without scripts, styles and what is hidden in the head', async () => {
  const html = `<!doctype html><html><head><title>Hidden</title><style>p { color: red }</style></head>
    <body><script>globalThis.wasRun = true</script><h1>Policy&nbsp;77</h1><p>No more <b>than</b>
    4 cm</p><ul><li>one</li><li>two<br>three</li></ul><table><tr><td>32994</td><td>A code</td></tr></table></body></html>`;
  expect(await linesOf(strToU8(html))).toEqual([
    ['Policy 77', 'No more than 4 cm', 'one', 'two', 'three', '32994\tA code'],
  ]);
  expect(Object.hasOwn(globalThis, 'wasRun')).toBe(false);
});

test('a page that nests very deep is read', async () => {
  expect(await linesOf(strToU8(`<html><body>${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}</body></html>`))).toEqual(
    [['deep']],
  );
});

test.each([
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8('Größe ≤ 4 cm')]), 'Größe ≤ 4 cm'],
  ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, 0x34, 0, 0x20, 0, 0x63, 0, 0x6d, 0]), '4 cm'],
  ['the code page of an older Windows', Uint8Array.from([0x34, 0x20, 0xb2]), '4 ²'],
  ['right to left', strToU8('מדיניות 77'), 'מדיניות 77'],
])('text in %s is read', async (_, bytes, text) => {
  expect(await linesOf(bytes)).toEqual([[text]]);
});

test('pasted text keeps its lines, and a form feed begins a page', async () => {
  expect(await readPastedText('one\r\ntwo\fthree')).toEqual({
    ok: true,
    pages: [{ lines: ['one', 'two'] }, { lines: ['three'] }],
  });
});

test('a paste of 100 MB is refused in a sentence', async () => {
  expect(await readPastedText('word '.repeat(20_000_000))).toEqual({
    ok: false,
    says: 'This text is longer than any policy. Paste the policy alone: its statement, codes and dates.',
  });
});

const locked =
  '/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <' +
  '41'.repeat(32) +
  '> /U <' +
  '42'.repeat(32) +
  '> >>';

test.each<[what: string, bytes: () => Uint8Array, says: RegExp]>([
  ['nothing', () => new Uint8Array(), /No text was found.*paste it here/],
  ['a scan', () => madePdf([[]]), /No text was found: the document may be a scan/],
  ['a PDF with a password', () => madePdf([['secret']], { trailer: locked }), /protected by a password/],
  ['a PDF that is cut off', () => madePdf([['Medical Policy 77']]).slice(0, 60), /damaged/],
  ['a PDF of too many pages', () => madePdf(Array.from({ length: 501 }, () => ['x'])), /more than 500 pages/],
  ['a PDF of ten thousand pages', () => madePdf(Array.from({ length: 10_000 }, () => ['x'])), /more than 500 pages/],
  ['a zip file that is no Word document', () => zipSync({ 'notes.txt': strToU8('x') }), /no Word document/],
  [
    'a Word document that is cut off',
    () => zipSync({ 'word/document.xml': strToU8('<w:document>') }).slice(0, 40),
    /damaged/,
  ],
  ['a Word document that is no XML', () => zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), /damaged/],
  ['an old Word document', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /\.doc/],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /no PDF, Word document, web page or text/],
  ['a file that is too large', () => new Uint8Array(50 * 1_048_576 + 1), /larger than 50 MB/],
])('%s is told in a sentence, with what to do instead', async (_, bytes, says) => {
  expect(await refusal(bytes())).toMatch(says);
});

test('a Word document that would unfold without end is refused before it does', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(61_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await refusal(bomb)).toMatch(/larger than 50 MB/);
});
