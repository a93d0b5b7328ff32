/** A line of the table: what was measured, what came out, what was asked for. */
export interface Row {
  readonly what: string;
  readonly result: string;
  readonly target?: string;
}

/** A number with separators, without false precision. */
export const count = (value: number): string => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  return (Math.round(value / step) * step).toLocaleString('en-US');
};

/** A number as it is, with separators. */
export const exactly = (value: number): string => value.toLocaleString('en-US');

/** Milliseconds with one decimal. */
export const inMs = (value: number): string => `${value.toFixed(1)} ms`;

const titled = (title: string, lines: readonly string[]): string =>
  [title, '-'.repeat(title.length), ...lines, '', ''].join('\n');

/** Rows as text in aligned columns under a title. */
export const asTable = (title: string, rows: readonly Row[]): string => {
  const widths = [
    Math.max(...rows.map(({ what }) => what.length)),
    Math.max(...rows.map(({ result }) => result.length)),
  ];
  return titled(
    title,
    rows.map(({ what, result, target = '' }) =>
      `${what.padEnd(widths[0] ?? 0)}   ${result.padStart(widths[1] ?? 0)}   ${target}`.trimEnd(),
    ),
  );
};

/** Columns of texts, the first to the left and the others to the right. */
export const asColumns = (title: string, lines: readonly (readonly string[])[]): string => {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return titled(
    title,
    lines.map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('   '),
    ),
  );
};
