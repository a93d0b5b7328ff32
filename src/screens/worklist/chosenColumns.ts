import { factNamed, ownEntry } from '../../facts/index.ts';
import {
  dateOrderOf,
  isOtherUse,
  suggestColumns,
  useOf,
  valuesToConfirm,
  type DateOrder,
  type Mapping,
  type Spoken,
  type Table,
  type TableColumn,
  type ValueToConfirm,
} from '../../worklist/index.ts';

/** A column of the list as the person sees it. */
export interface ColumnInHand {
  readonly header: string;
  readonly use: string;
  readonly because: string;
  /** What it holds of a person, where it was not taken in for that. */
  readonly holds: string | undefined;
  readonly samples: readonly string[];
  /** How many different texts stand in it. */
  readonly distinct: number;
}

/** What a person chose, by header: uses, and what texts mean. */
export interface Choices {
  readonly uses: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly dates: DateOrder | undefined;
}

export const noChoices: Choices = { uses: {}, values: {}, dates: undefined };

/** What a person chose that a column is; undefined: nothing yet. */
export const chosenUse = ({ uses }: Choices, header: string): string | undefined => ownEntry(uses, header);

/** What a person chose that a text of a column means; undefined: nothing yet. */
export const chosenValue = ({ values }: Choices, header: string, text: string): string | undefined => {
  const ofColumn = ownEntry(values, header);
  return ofColumn && ownEntry(ofColumn, text);
};

const SAMPLES = 3;
/** Texts to confirm that are shown of one column; what is beyond is told as cells that are not read. */
export const MOST_CONFIRMED = 100;

const columnOf = ({ columns }: Table, header: string) => columns.find((column) => column.header === header);

const onceFor = <Key extends object, Made>(make: (key: Key, spoken: Spoken) => Made) => {
  const made = new WeakMap<Spoken, WeakMap<Key, Made>>();
  return (key: Key, spoken: Spoken): Made => {
    const ofSpoken = made.get(spoken) ?? new WeakMap<Key, Made>();
    made.set(spoken, ofSpoken);
    const known = ofSpoken.get(key) ?? make(key, spoken);
    ofSpoken.set(key, known);
    return known;
  };
};

// A list can be long, and both are wanted with each press.
const suggestedFor = onceFor(({ columns }: Table, spoken) => suggestColumns(columns, spoken));
const valuesOf = onceFor((column: TableColumn, spoken) => {
  const byUse = new Map<string, readonly ValueToConfirm[]>();
  return (use: string): readonly ValueToConfirm[] => {
    const known = byUse.get(use) ?? valuesToConfirm(column, use, spoken);
    byUse.set(use, known);
    return known;
  };
});

/** The first texts of a column; a blank one stands there once. */
const samplesOf = (texts: readonly string[]): readonly string[] =>
  texts
    .slice(0, SAMPLES + 1)
    .filter((text) => text !== '')
    .slice(0, SAMPLES);

/** All columns: those that were taken in with what they can be, and those that were not. */
export const columnsInHand = (table: Table, choices: Choices, spoken: Spoken): readonly ColumnInHand[] => {
  const suggested = suggestedFor(table, spoken);
  const taken = suggested.map(({ header, use, because }) => ({
    header,
    use: chosenUse(choices, header) ?? use,
    because,
    holds: undefined,
    samples: samplesOf(columnOf(table, header)?.texts ?? []),
    distinct: columnOf(table, header)?.texts.length ?? 0,
  }));
  const dropped = table.dropped
    .filter(({ header }) => !columnOf(table, header))
    .map(({ header, holds }) => ({
      header,
      use: 'drop',
      because: `it seems to hold ${holds}`,
      holds,
      samples: [],
      distinct: 0,
    }));
  return [...taken, ...dropped];
};

/** The texts of a column that are confirmed once each, those first for which nothing is suggested. */
export const toConfirm = (table: Table, { header, use }: ColumnInHand, spoken: Spoken): readonly ValueToConfirm[] => {
  const column = isOtherUse(use) ? undefined : columnOf(table, header);
  if (!column) return [];
  const values = valuesOf(column, spoken)(use);
  return [...values.filter(({ suggestion }) => !suggestion), ...values.filter(({ suggestion }) => suggestion)];
};

/** What a text of a column is taken for: what the person chose, or the suggestion; empty: it is not read. */
export const valueFor = (choices: Choices, header: string, { text, suggestion }: ValueToConfirm): string =>
  chosenValue(choices, header, text) ?? suggestion?.value ?? '';

const foundDays = new WeakMap<TableColumn, readonly string[]>();

/** The days of a column, each once and without its time of day: a list may hold another minute in each row. */
const daysIn = (column: TableColumn | undefined): readonly string[] => {
  if (!column) return [];
  const days = foundDays.get(column) ?? [...new Set(column.texts.map((text) => text.replace(/[T\s]+\d{1,2}:.*$/, '')))];
  foundDays.set(column, days);
  return days;
};

/** Whether a column of dates leaves the order of day and month open, and the order that its cells give. */
export const datesIn = (
  table: Table,
  columns: readonly ColumnInHand[],
  { vocabulary }: Spoken,
): DateOrder | 'open' | 'none' => {
  const texts = columns
    .filter(({ use }) => factNamed(vocabulary, use)?.domain.of === 'date')
    .flatMap(({ header }) => daysIn(columnOf(table, header)));
  return dateOrderOf(texts);
};

/** The mapping that the choices come to. People in the United States write the month first, until they say otherwise. */
export const mappingOf = (table: Table, choices: Choices, spoken: Spoken): Mapping => {
  const columns = columnsInHand(table, choices, spoken);
  const told = datesIn(table, columns, spoken);
  const key = columns.find(({ use }) => use === 'key')?.header;
  const used = columns.filter(({ use }) => use !== 'drop' && use !== 'key');
  return {
    kind: 'cryocheck-mapping',
    format: 1,
    key: key ?? null,
    dates: choices.dates ?? (told === 'open' || told === 'none' ? 'MDY' : told),
    columns: Object.fromEntries(
      used.map((column) => {
        const values = toConfirm(table, column, spoken)
          .map((value) => [value.text, valueFor(choices, column.header, value)] as const)
          .filter(([, value]) => value !== '');
        return [
          column.header,
          values.length === 0 ? { fact: column.use } : { fact: column.use, values: Object.fromEntries(values) },
        ];
      }),
    ),
  };
};

/** The choices that a mapping file makes for a list. */
export const choicesFrom = (mapping: Mapping, table: Table): Choices => ({
  uses: Object.fromEntries(
    [...table.columns, ...table.dropped].map(({ header }) => [header, useOf(mapping, header)] as const),
  ),
  values: Object.fromEntries(
    Object.entries(mapping.columns).flatMap(([header, { values }]) => (values ? [[header, values] as const] : [])),
  ),
  dates: mapping.dates,
});
