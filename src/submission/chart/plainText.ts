const ASCII: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
  ['²', '2'],
  ['×', 'x'],
  ['µ', 'u'],
  ['≤', '<='],
  ['≥', '>='],
  ['\u00a0', ' '],
  ['\u2011', '-'],
]);

/** Typographic characters in plain ones; letters of names stay as they are. */
export const plain = (text: string): string =>
  text.replace(/[^\n -~]/gu, (character) => ASCII.get(character) ?? (/\p{Cc}/u.test(character) ? ' ' : character));

/** A text in lines of at most so many columns; a longer word stays whole. Lines after the first are indented. */
export const wrapped = (text: string, columns: number, indent = ''): string => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? '' : indent;
    for (const word of paragraph.split(/ +/).filter(Boolean)) {
      const isFirst = line.trim() === '';
      if (!isFirst && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = indent + word;
      } else line = isFirst ? line + word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
};
