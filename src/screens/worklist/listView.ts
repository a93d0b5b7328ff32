import { verdictFor, verdicts, type Verdict } from '../../determination/index.ts';
import type { ListedRow } from './judgedList.ts';

export const ROWS_A_PAGE = 100;

export const rowOrders = [
  { value: 'listed', word: 'As in the list' },
  { value: 'result', word: 'Result, support first' },
  { value: 'payer', word: 'Payer' },
  { value: 'missing', word: 'Most missing first' },
  { value: 'errors', word: 'Unread cells first' },
] as const;
export type RowOrder = (typeof rowOrders)[number]['value'];

/** Which rows are looked at, and in which order. Empty: all. */
export interface ListView {
  readonly verdict: string;
  readonly payer: string;
  /** The name of a missing fact, or `any`. */
  readonly missing: string;
  /** Rows with unread cells, or rows that are judged otherwise than before. */
  readonly only: '' | 'errors' | 'otherwise';
  readonly order: RowOrder;
  readonly page: number;
}

export const wholeList: ListView = { verdict: '', payer: '', missing: '', only: '', order: 'listed', page: 0 };

/** The verdict of a row; a row that no text can judge, because a file is refused, has none. */
export const verdictOfRow = ({ ruling: { outcome, possibleOutcomes } }: ListedRow): Verdict | undefined =>
  outcome === null
    ? undefined
    : possibleOutcomes.length === 0
      ? 'not-enough'
      : verdictFor({ outcome, possibleOutcomes });

const isShown = (row: ListedRow, { verdict, payer, missing, only }: ListView): boolean =>
  (verdict === '' || verdictOfRow(row) === verdict) &&
  (payer === '' || (row.ruling.payer ?? 'none') === payer) &&
  (missing === '' || (missing === 'any' ? row.ruling.missing.length > 0 : row.ruling.missing.includes(missing))) &&
  (only === '' || (only === 'errors' ? row.errors.length > 0 : row.otherwise !== undefined));

const rankOf = (row: ListedRow): number => {
  const verdict = verdictOfRow(row);
  return verdict === undefined ? verdicts.length : verdicts.indexOf(verdict);
};

const compare: Readonly<Record<RowOrder, (a: ListedRow, b: ListedRow) => number>> = {
  listed: (a, b) => a.at - b.at,
  result: (a, b) => rankOf(a) - rankOf(b),
  payer: (a, b) => ((a.ruling.payer ?? '') < (b.ruling.payer ?? '') ? -1 : Number(a.ruling.payer !== b.ruling.payer)),
  missing: (a, b) => b.ruling.missing.length - a.ruling.missing.length,
  errors: (a, b) => b.errors.length - a.errors.length,
};

/** The rows of a view in its order. */
export const rowsIn = (rows: readonly ListedRow[], view: ListView): readonly ListedRow[] => {
  const shown = rows.filter((row) => isShown(row, view));
  return view.order === 'listed' ? shown : shown.sort(compare[view.order]);
};

/** How many rows there are of each verdict, of each payer, and of each missing fact. */
export interface ListCounts {
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly payers: ReadonlyMap<string, number>;
  readonly missing: ReadonlyMap<string, number>;
  readonly withErrors: number;
  readonly otherwise: number;
}

const more = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts a judged list. */
export const countsOf = (rows: readonly ListedRow[]): ListCounts => {
  const [ofVerdicts, payers, missing] = [
    new Map<Verdict, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let [withErrors, otherwise] = [0, 0];
  for (const row of rows) {
    const verdict = verdictOfRow(row);
    if (verdict !== undefined) more(ofVerdicts, verdict);
    more(payers, row.ruling.payer ?? 'none');
    for (const name of row.ruling.missing) more(missing, name);
    if (row.errors.length > 0) withErrors++;
    if (row.otherwise !== undefined) otherwise++;
  }
  return { verdicts: ofVerdicts, payers, missing, withErrors, otherwise };
};
