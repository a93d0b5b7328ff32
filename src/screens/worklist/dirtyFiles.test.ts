import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isOtherUse } from '../../worklist/index.ts';
import { columnsInHand, datesIn, noChoices, toConfirm } from './chosenColumns.ts';
import { judged, read, spoken } from './fixtures/readAndJudged.ts';
import type { ListRead } from './readList.ts';

const folder = new URL('./fixtures/lists/', import.meta.url);
const texts = z.record(z.string(), z.string());
/** What was written by hand beside each file, from the file and the payers' texts. */
const expectationSchema = z.strictObject({
  file: z.string(),
  readAs: z.string(),
  otherSheets: z._default(z.array(z.string()), []),
  hiddenSheets: z._default(z.array(z.string()), []),
  leftOut: z.record(z.string(), z.number()),
  /** What each column is suggested to be; those that are about a person stand under `holds` alone. */
  columns: texts,
  holds: texts,
  dates: z.string(),
  /** The texts that a person confirms, each with what is suggested for it; null: nothing is. */
  values: z.record(z.string(), z.record(z.string(), z.nullable(z.string()))),
  errors: z.array(z.string()),
  outcomes: z.array(z.string()),
});

const expectations = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => {
    const json: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return z.parse(expectationSchema, json);
  });

const suggestedIn = ({ table }: ListRead) => {
  const columns = columnsInHand(table, noChoices, spoken).filter(({ holds }) => holds === undefined);
  return {
    columns: Object.fromEntries(columns.map(({ header, use }) => [header, use])),
    holds: Object.fromEntries(table.dropped.map(({ header, holds }) => [header, holds])),
    dates: datesIn(table, columns, spoken),
    values: Object.fromEntries(
      columns
        .filter(({ use }) => !isOtherUse(use))
        .map((column) => [column.header, toConfirm(table, column, spoken)] as const)
        .filter(([, values]) => values.length > 0)
        .map(([header, values]) => [
          header,
          Object.fromEntries(values.map(({ text, suggestion }) => [text, suggestion?.value ?? null])),
        ]),
    ),
  };
};

describe('lists as they come', () => {
  it('are at least twelve', () => {
    expect(expectations.length).toBeGreaterThanOrEqual(12);
  });

  it.each(expectations.map((each) => [each.file, each] as const))('%s', async (file, expected) => {
    const list = await read(readFileSync(new URL(file, folder)));
    const { readAs, otherSheets, hiddenSheets, table } = list;
    const { outcomes, errors, csv } = await judged(list);
    expect({
      file,
      readAs,
      otherSheets,
      hiddenSheets,
      leftOut: { titles: table.titles, ...table.leftOut },
      ...suggestedIn(list),
      errors,
      outcomes,
    }).toStrictEqual(expected);
    expect(csv).not.toContain('MARKER');
  });

  it('of 30 MB: nothing of it is lost, and its columns are suggested by their values', async () => {
    const rows = 100_000;
    const filler = 'x'.repeat(270);
    const lines = Array.from(
      { length: rows },
      (_, row) => `${String(row + 1)},BCBS MA,12/15/2026,RCC,I,${String(1 + (row % 80) / 10)} cm,no,"${filler}\n"`,
    );
    const bytes = new Uint8Array(
      Buffer.from(`\uFEFFCase,Column B,DOS,Column D,Stage,Size,Candidate,Report\n${lines.join('\n')}`),
    );
    expect(bytes.length).toBeGreaterThan(30_000_000);
    const list = await read(bytes);
    expect(list.table.numbers).toHaveLength(rows);
    expect(suggestedIn(list).columns).toMatchObject({ 'Column B': 'payer', 'Column D': 'tumorType', Report: 'drop' });
    const { outcomes, errors } = await judged(list);
    expect(errors).toStrictEqual([]);
    // Of each 80 rows, 31 are of 1 to 4 cm.
    expect(outcomes.filter((each) => each.includes(' medically-necessary '))).toHaveLength((rows / 80) * 31);
    expect(outcomes.filter((each) => each.includes(' criteria-not-met '))).toHaveLength((rows / 80) * 49);
  });
});
