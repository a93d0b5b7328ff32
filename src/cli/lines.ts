/** The lines of a stream of UTF-8 bytes with their numbers, from 1. A byte order mark and CRLF are taken off; a last line needs no end. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (readonly [number, string])[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  const numbered = (lines: readonly string[]): readonly (readonly [number, string])[] =>
    lines.map((line) => [++number, line.endsWith('\r') ? line.slice(0, -1) : line]);
  for await (const chunk of chunks) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    const last = more.pop();
    if (last === undefined) rest += first;
    else {
      yield numbered([rest + first, ...more]);
      rest = last;
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield numbered([rest]);
}
