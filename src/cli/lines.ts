/** The longest line that is read, in characters: many times the longest case. */
export const LONGEST_LINE = 1_000_000;

/** A line of the input with its number, from 1. Of one that is too long nothing is kept: its text is undefined. */
export type Line = readonly [number: number, text: string | undefined];

const BYTE_ORDER_MARK = 0xfe_ff;

/** The lines of a stream of UTF-8 bytes. A byte order mark, of each of several files put together too, and CRLF are taken off; a last line needs no end. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let isTooLong = false;
  let number = 0;
  const lineOf = (text: string): Line => {
    const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    const line = text.slice(start, text.endsWith('\r') ? -1 : undefined);
    const isRead = !isTooLong && line.length <= LONGEST_LINE;
    isTooLong = false;
    return [++number, isRead ? line : undefined];
  };
  for await (const chunk of chunks) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    const last = more.pop();
    rest += first;
    if (last !== undefined) {
      yield [rest, ...more].map(lineOf);
      rest = last;
    }
    // What is over the limit is let go of, or a line without an end would fill the memory.
    if (rest.length > LONGEST_LINE + 1) {
      isTooLong = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' || isTooLong) yield [lineOf(rest)];
}
