import { describe, expect, it } from 'vitest';
import { linesOf, LONGEST_LINE, type Line } from './lines.ts';

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (...chunks: readonly Uint8Array[]): Promise<readonly Line[]> => {
  const all: Line[] = [];
  for await (const lines of linesOf(streamOf(chunks))) all.push(...lines);
  return all;
};
/** The text cut into chunks of so many bytes. */
const cut = (text: string, size: number): readonly Uint8Array[] => {
  const all = bytes(text);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
};

describe('which lines does a stream hold', () => {
  it.each<[string, string, readonly (readonly [number, string])[]]>([
    ['nothing', '', []],
    ['one line without an end', '{}', [[1, '{}']]],
    ['one line with an end', '{}\n', [[1, '{}']]],
    [
      'a byte order mark',
      '\uFEFF{}\n[]',
      [
        [1, '{}'],
        [2, '[]'],
      ],
    ],
    [
      'two files put together, each with a byte order mark',
      '\uFEFF{}\n\uFEFF[]\n',
      [
        [1, '{}'],
        [2, '[]'],
      ],
    ],
    [
      'CRLF',
      '{}\r\n[]\r\n',
      [
        [1, '{}'],
        [2, '[]'],
      ],
    ],
    ['a last line with a lone carriage return', '{}\r', [[1, '{}']]],
    [
      'blank lines are counted',
      '\n{}\n\r\n[]\n',
      [
        [1, ''],
        [2, '{}'],
        [3, ''],
        [4, '[]'],
      ],
    ],
    ['a carriage return within a line stays', 'a\rb\n', [[1, 'a\rb']]],
    ['other line separators are no ends', 'a\u2028b\u0085c\n', [[1, 'a\u2028b\u0085c']]],
  ])('%s', async (_, text, lines) => {
    expect(await read(bytes(text))).toStrictEqual(lines);
  });

  it.each([1, 2, 3, 4, 5, 7])(
    'the same, whatever the chunks: %i bytes each, through characters of several bytes',
    async (size) => {
      const text = '\uFEFF{"a":"µ"}\r\n{"b":"€"}\r\n\r\n{"c":"𝒳 ü"}';
      expect(await read(...cut(text, size))).toStrictEqual([
        [1, '{"a":"µ"}'],
        [2, '{"b":"€"}'],
        [3, ''],
        [4, '{"c":"𝒳 ü"}'],
      ]);
    },
  );

  it('bytes that are no UTF-8 are replaced, and the next line is read', async () => {
    expect(await read(Uint8Array.of(0xff, 0x0a), bytes('{}'))).toStrictEqual([
      [1, '\uFFFD'],
      [2, '{}'],
    ]);
    expect(await read(bytes('x'), Uint8Array.of(0xe2, 0x82))).toStrictEqual([[1, 'x\uFFFD']]);
  });

  it('a line as long as the limit in small chunks, in a moment', async () => {
    const chunk = bytes('x'.repeat(LONGEST_LINE / 100));
    const started = performance.now();
    const lines = await read(...Array.from({ length: 100 }, () => chunk), bytes('\r\n{}'));
    expect(lines.map(([line, text]) => [line, text?.length])).toStrictEqual([
      [1, LONGEST_LINE],
      [2, 2],
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  }, 30_000);

  it('a line that is longer than any text may be is let go of, and the next is read', async () => {
    const chunk = bytes('x'.repeat(1_000_000));
    const lines = await read(bytes('[]\n'), ...Array.from({ length: 540 }, () => chunk), bytes('\n{}\n'), chunk, chunk);
    expect(lines).toStrictEqual([
      [1, '[]'],
      [2, undefined],
      [3, '{}'],
      [4, undefined],
    ]);
  }, 30_000);

  it('one character too many is too long, also in one chunk', async () => {
    expect(await read(bytes(`${'x'.repeat(LONGEST_LINE + 1)}\n{}`))).toStrictEqual([
      [1, undefined],
      [2, '{}'],
    ]);
  });
});
