import { factNamed, parseCase, textOf, type FactDefinition, type Facts, type FactValue } from '../facts/index.ts';
import { cellReader, type CellRead } from './cells.ts';
import { mappedColumn, useOf, type Mapping } from './mapping.ts';
import type { Cells } from './sheet.ts';
import type { Spoken } from './spoken.ts';

/** A cell that could not be read: the row is judged without it. */
export interface CellError {
  readonly header: string;
  readonly message: string;
}

/** A row as a case. */
export interface RowRead {
  readonly facts: Facts;
  readonly errors: readonly CellError[];
}

/** The columns of a list under a mapping, and how its rows are read. */
export interface RowReader {
  /** The places of the columns that are kept, in their order. */
  readonly kept: readonly number[];
  readonly key: number | undefined;
  readonly clinician: number | undefined;
  readonly read: (cells: Cells) => RowRead;
}

/** A list repeats its texts; so many distinct ones of a column are remembered. */
const MOST_REMEMBERED = 10_000;

const remembering = (read: (text: string) => CellRead): ((text: string) => CellRead) => {
  const known = new Map<string, CellRead>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const cell = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, cell);
    return cell;
  };
};

interface FactColumn {
  readonly at: number;
  readonly header: string;
  readonly fact: FactDefinition;
  readonly read: (text: string) => CellRead;
}

const isSame = (one: FactValue, other: FactValue): boolean => textOf(one).join('\n') === textOf(other).join('\n');

/** Reads one row: where two columns give one fact different values, neither counts. */
const readCells = (columns: readonly FactColumn[], cells: Cells, spoken: Spoken): RowRead => {
  const given: Record<string, FactValue> = {};
  const from = new Map<string, FactColumn>();
  const errors: CellError[] = [];
  const disputed = new Set<string>();
  for (const column of columns) {
    const { value, error } = column.read(cells[column.at] ?? '');
    const { name } = column.fact;
    if (error !== undefined) errors.push({ header: column.header, message: error });
    if (value === undefined) continue;
    const before = given[name];
    if (before !== undefined && !isSame(before, value)) {
      disputed.add(name);
      errors.push({
        header: column.header,
        message: `it says another ${column.fact.label.toLowerCase()} than the column "${from.get(name)?.header ?? ''}"`,
      });
    }
    given[name] = value;
    from.set(name, column);
  }
  for (const name of disputed) Reflect.deleteProperty(given, name);
  const parsed = parseCase(given, spoken.vocabulary);
  if (parsed.errors.length === 0 && errors.length === 0) return { facts: parsed.facts, errors };
  return {
    facts: parsed.facts,
    errors: [
      ...errors,
      ...parsed.errors.map(({ field, message }) => ({ header: from.get(field)?.header ?? field, message })),
    ],
  };
};

/** How the rows under these headers are read with a mapping. */
export const rowReader = (headers: readonly string[], mapping: Mapping, spoken: Spoken): RowReader => {
  const uses = headers.map((header) => useOf(mapping, header));
  const columns = headers.flatMap((header, at): readonly FactColumn[] => {
    const mapped = mappedColumn(mapping, header);
    const fact = factNamed(spoken.vocabulary, uses[at] ?? '');
    return mapped && fact
      ? [{ at, header, fact, read: remembering(cellReader(fact, mapped, mapping.dates, spoken)) }]
      : [];
  });
  const placeOf = (use: string): number | undefined => {
    const at = uses.indexOf(use);
    return at < 0 ? undefined : at;
  };
  return {
    kept: headers.flatMap((_, at) => (uses[at] === 'drop' ? [] : [at])),
    key: placeOf('key'),
    clinician: placeOf('clinician'),
    read: (cells) => readCells(columns, cells, spoken),
  };
};
