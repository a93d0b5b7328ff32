import { outcomeNames } from '../determination/index.ts';
import { WORK_STATE, workStates, type WorkState } from './exported.ts';
import type { RowRuling } from './judgeRows.ts';
import { isOtherUse, type Mapping } from './mapping.ts';
import { plainCell } from './output.ts';
import { rowMatches } from './rowMatches.ts';
import { cellOf, type Table, type TableColumn } from './table.ts';

/** What a list that was saved says of a row. */
export interface SaidBefore {
  readonly outcome: string;
  readonly policy: string;
  readonly version: string;
  readonly missing: string;
  /** Whether the cells of its facts are known to have changed since. */
  readonly otherAnswers: boolean;
}

/** What was said of the rows of a list before. */
export interface EarlierRulings {
  /** Undefined: the row is not in the earlier list. */
  readonly at: (row: number) => SaidBefore | undefined;
  /** Rows of the earlier list that are not in this one, as it names them. */
  readonly gone: readonly string[];
}

const columnNamed = ({ columns }: Table, header: string): TableColumn | undefined =>
  columns.find((column) => column.header === header);

const textAt = (column: TableColumn | undefined, row: number): string => (column ? plainCell(cellOf(column, row)) : '');

/** What the rows of a list were judged before, by itself; undefined where it was never judged. */
export const judgedBefore = (table: Table): ((row: number) => Omit<SaidBefore, 'otherAnswers'>) | undefined => {
  const [outcome, policy, version, missing] = ['outcome', 'policy', 'version', 'missing'].map((header) =>
    columnNamed(table, header),
  );
  if (!outcome || !policy || !version) return undefined;
  return (row) => ({
    outcome: textAt(outcome, row),
    policy: textAt(policy, row),
    version: textAt(version, row),
    missing: textAt(missing, row),
  });
};

/** How far the work on each row is, as a list that was saved says, by its place; a row that it does not name is to do. */
export const workStatesIn = (table: Table): ReadonlyMap<number, WorkState> => {
  const column = columnNamed(table, WORK_STATE);
  const states = new Map<number, WorkState>();
  if (!column) return states;
  const known = column.texts.map((text) => workStates.find((state) => state === text));
  column.places.forEach((place, row) => {
    const state = known[place];
    if (state !== undefined) states.set(row, state);
  });
  return states;
};

/**
 * What the rows of a list were judged before: by an earlier list, where there is one, else by itself. Undefined where neither was
 * judged.
 */
export const earlierRulings = (
  table: Table,
  earlier: Table | undefined,
  { key, columns }: Mapping,
): EarlierRulings | undefined => {
  if (!earlier) {
    const own = judgedBefore(table);
    return own && { at: (row) => ({ ...own(row), otherAnswers: false }), gone: [] };
  }
  const before = judgedBefore(earlier);
  if (!before) return undefined;
  const { earlierOf, gone } = rowMatches(table, earlier, key);
  const pairs = Object.entries(columns).flatMap(([header, { fact }]) => {
    const [here, there] = [columnNamed(table, header), columnNamed(earlier, header)];
    return !isOtherUse(fact) && here && there ? [[here, there] as const] : [];
  });
  return {
    gone,
    at: (row) => {
      const place = earlierOf(row);
      if (place === undefined) return undefined;
      const otherAnswers = pairs.some(([here, there]) => textAt(here, row) !== textAt(there, place));
      return { ...before(place), otherAnswers };
    },
  };
};

/** A text by the policy and the version that a list names. */
export interface TextNamed {
  readonly policy: string;
  readonly version: string;
}

/** Why a row is judged otherwise than before. */
export type Otherwise =
  | { readonly kind: 'not-there' }
  | {
      readonly kind: 'otherwise';
      /** The result before, in words; empty: there was none. */
      readonly was: string;
      /** The text now and the one before, where they differ; null: there is, or was, none. */
      readonly texts: { readonly now: TextNamed | null; readonly before: TextNamed | null } | undefined;
      readonly otherAnswers: boolean;
    };

const textNamed = (policy: string | null, version: string | null): TextNamed | null =>
  policy === null || policy === '' ? null : { policy, version: version ?? '' };

/** Why a row is judged otherwise than before; undefined where it is judged alike. */
export const judgedOtherwise = (
  before: SaidBefore | undefined,
  { outcome, policy, version, missing }: RowRuling,
): Otherwise | undefined => {
  if (!before) return { kind: 'not-there' };
  if (before.outcome === (outcome ?? '') && (outcome !== 'needs-information' || before.missing === missing.join('; ')))
    return undefined;
  return {
    kind: 'otherwise',
    was: Object.entries(outcomeNames).find(([id]) => id === before.outcome)?.[1] ?? before.outcome,
    texts:
      before.policy === (policy ?? '') && before.version === (version ?? '')
        ? undefined
        : { now: textNamed(policy, version), before: textNamed(before.policy, before.version) },
    otherAnswers: before.otherAnswers,
  };
};
