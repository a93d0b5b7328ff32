/** Lines of the document by their numbers: "line 14", "lines 14 to 16". */
export const linesInWords = ([from, to]: readonly [number, number]): string =>
  from === to ? `line ${String(from)}` : `lines ${String(from)} to ${String(to)}`;
