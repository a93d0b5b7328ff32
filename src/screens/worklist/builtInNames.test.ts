import { describe, expect, it } from 'vitest';
import { choicesFrom, columnsInHand, mappingOf, noChoices } from './chosenColumns.ts';
import { judged, read, spoken } from './fixtures/readAndJudged.ts';

/** Names that every object has of itself. */
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

describe.each(names)('“%s”', (name) => {
  it('as a cell is a text that no one knows: its row and all others are judged', async () => {
    const list = await read(`Insurance,DOS,Dx\n${name},12/01/2026,RCC\nBCBS MA,12/01/2026,${name}`);
    const values = { Insurance: { Acme: 'bcbsma' }, Dx: { RC: 'renal-cell-carcinoma' } };
    const { outcomes, errors } = await judged(list, { ...noChoices, values });
    expect(outcomes).toHaveLength(2);
    expect(errors).toStrictEqual(['2 Insurance', '3 Dx']);
  });

  it('as a cell means what is chosen for it', async () => {
    const list = await read(`Insurance,DOS,Dx\n${name},12/01/2026,RCC`);
    const values = { Insurance: Object.fromEntries([[name, 'bcbsma']]) };
    const { outcomes } = await judged(list, { ...noChoices, values });
    expect(outcomes[0]).toMatch(/^2 bcbsma /);
  });

  it('as a header is a column that nothing is known of, and then what is chosen', async () => {
    const list = await read(`${name},Insurance,DOS\nRCC,BCBS MA,12/01/2026`);
    expect(columnsInHand(list.table, noChoices, spoken).map(({ header, use }) => [header, use])).toStrictEqual([
      [name, 'tumorType'],
      ['Insurance', 'payer'],
      ['DOS', 'serviceDate'],
    ]);
    const dropped = { ...noChoices, uses: Object.fromEntries([[name, 'drop']]) };
    expect(columnsInHand(list.table, dropped, spoken)[0]?.use).toBe('drop');
    // A mapping that does not name the column leaves it out.
    const without = choicesFrom(mappingOf(list.table, dropped, spoken), list.table);
    expect(columnsInHand(list.table, without, spoken)[0]?.use).toBe('drop');
    const { outcomes } = await judged(list, dropped);
    expect(outcomes[0]).toMatch(/^2 bcbsma /);
  });
});
