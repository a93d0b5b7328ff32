import { expect, it } from 'vitest';
import { earlierRulings, judgedOtherwise, workStatesIn } from './again.ts';
import type { RowRuling } from './judgeRows.ts';
import type { Mapping } from './mapping.ts';
import type { Table } from './table.ts';
import { tableReader } from './tableReader.ts';

const tableOf = (...rows: readonly string[]): Table => {
  const reader = tableReader();
  reader.take(rows.map((row) => row.split(',')));
  const read = reader.end();
  if (!read.ok) throw new TypeError(read.says);
  return read.table;
};
const mapping: Mapping = {
  kind: 'cryocheck-mapping',
  format: 1,
  key: 'Case',
  columns: { Stage: { fact: 'stage' }, Note: { fact: 'keep' } },
};
const heads = 'row,Case,Stage,Note,outcome,missing,policy,version,work_state';
const earlier = tableOf(
  heads,
  '2,A,I,x,medically-necessary,,p-1,2024-01,sent',
  '3,B,II,x,needs-information,stage; egfr,p-1,2024-01,to do',
  '4,C,I,x,investigational,,p-1,2024-01,odd',
);
const today = (part: Partial<RowRuling>): RowRuling => ({
  payer: 'somebody',
  outcome: 'medically-necessary',
  possibleOutcomes: [],
  payerWord: null,
  priorAuthorization: null,
  missing: [],
  nextQuestion: '',
  policy: 'p-1',
  version: '2024-01',
  cautions: [],
  ...part,
});

it('a list that was saved says by itself what its rows were judged before', () => {
  const before = earlierRulings(earlier, undefined, mapping);
  expect(before?.gone).toStrictEqual([]);
  const why = (row: number, part: Partial<RowRuling>) => judgedOtherwise(before?.at(row), today(part));
  expect(why(0, { version: '2026-01' })).toBeUndefined();
  const was = { kind: 'otherwise', was: 'Medically necessary', otherAnswers: false };
  const text = { policy: 'p-1', version: '2024-01' };
  expect(why(0, { outcome: 'investigational', version: '2026-01' })).toStrictEqual({
    ...was,
    texts: { now: { policy: 'p-1', version: '2026-01' }, before: text },
  });
  expect(why(0, { outcome: 'investigational', policy: 'p-2' })).toStrictEqual({
    ...was,
    texts: { now: { policy: 'p-2', version: '2024-01' }, before: text },
  });
  expect(why(0, { outcome: 'investigational' })).toStrictEqual({ ...was, texts: undefined });
  expect(why(0, { outcome: null, policy: null, version: null })).toStrictEqual({
    ...was,
    texts: { now: null, before: text },
  });
  expect(why(1, { outcome: 'needs-information', missing: ['stage', 'egfr'] })).toBeUndefined();
  expect(why(1, { outcome: 'needs-information', missing: ['egfr'] })).toBeDefined();
  expect(earlierRulings(tableOf('Case,Stage', 'A,I'), undefined, mapping)).toBeUndefined();
});

it('two lists are matched by the column that names their rows; cells that changed are other answers', () => {
  const later = tableOf('Case,Stage,Note', 'C,I,y', 'A,II,x', 'D,I,x', 'A,III,x');
  const before = earlierRulings(later, earlier, mapping);
  const said = (row: number) => before?.at(row);
  // A note is no answer.
  expect(said(0)).toMatchObject({ outcome: 'investigational', otherAnswers: false });
  expect(said(1)).toMatchObject({ outcome: 'medically-necessary', otherAnswers: true });
  expect(said(2)).toBeUndefined();
  // The second row of a name is not the first one.
  expect(said(3)).toBeUndefined();
  expect(before?.gone).toStrictEqual(['B']);
  expect(judgedOtherwise(said(1), today({ outcome: 'investigational', version: '2026-01' }))).toMatchObject({
    otherAnswers: true,
  });
  expect(judgedOtherwise(said(2), today({}))).toStrictEqual({ kind: 'not-there' });
});

it('without such a column they are matched by the numbers of the list that they came from', () => {
  const before = earlierRulings(tableOf(heads, '3,,III,x,,,,,to do'), earlier, { ...mapping, key: null });
  expect(before?.at(0)).toMatchObject({ outcome: 'needs-information', otherAnswers: true });
  expect(before?.gone).toStrictEqual(['2', '4']);
});

it('a list that was never judged is nothing to compare with', () => {
  expect(earlierRulings(earlier, tableOf('Case,Stage', 'A,I'), mapping)).toBeUndefined();
});

it('states of work come back with the list that they were saved in', () => {
  expect([...workStatesIn(earlier)]).toStrictEqual([
    [0, 'sent'],
    [1, 'to do'],
  ]);
  expect(workStatesIn(tableOf('Case,Stage', 'A,I')).size).toBe(0);
});
