export {
  earlierRulings,
  judgedBefore,
  judgedOtherwise,
  workStatesIn,
  type Otherwise,
  type TextNamed,
} from './again.ts';
export { clinicMessages, type RowToAsk } from './clinicMessages.ts';
export { MOST_TEXTS, suggestColumns, valuesToConfirm, type ColumnSuggestion, type ValueToConfirm } from './columns.ts';
export { dateFromCell, dateOrderOf, dateOrders, type DateOrder } from './dates.ts';
export { CHANGED_ANSWERS, exportedColumns, judgedColumns, WORK_STATE, workStates, type WorkState } from './exported.ts';
export { rowJudge, type RowRuling } from './judgeRows.ts';
export {
  isOtherUse,
  mappedColumn,
  mappingText,
  otherUses,
  readMapping,
  useOf,
  type MappedColumn,
  type Mapping,
  type MappingRead,
} from './mapping.ts';
export { escapedCell, outputHeaders, outputRow, plainCell, type JudgedRow } from './output.ts';
export { privateContentOf, type DroppedColumn } from './privacy.ts';
export { rowReader, type CellError, type RowRead, type RowReader } from './readRow.ts';
export {
  findHeader,
  MOST_COLUMNS,
  MOST_ROWS,
  MOST_TITLE_ROWS,
  rowSieve,
  type Cells,
  type NumberedRow,
} from './sheet.ts';
export type { Spoken } from './spoken.ts';
export { cellOf, type Table, type TableColumn, type TableRead } from './table.ts';
export { tableReader, type TableReader } from './tableReader.ts';
export { suggestValue, UNKNOWN, type Suggestion } from './values.ts';
