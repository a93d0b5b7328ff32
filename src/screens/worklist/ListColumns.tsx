import { isOtherUse, dateOrders, type Spoken } from '../../worklist/index.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { chosenUse, columnsInHand, datesIn, type ColumnInHand } from './chosenColumns.ts';
import type { ListRead } from './readList.ts';
import type { ListActions } from './useListActions.ts';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

const otherWords = {
  drop: 'Leave out',
  key: 'Name of the row',
  clinician: 'Clinician who is asked',
  keep: 'Keep as it is',
} as const;

const orderWords = { MDY: 'Month, day, year', DMY: 'Day, month, year', YMD: 'Year, month, day' } as const;

const usesFor = ({ holds }: ColumnInHand, { vocabulary }: Spoken) => [
  { value: 'drop', word: otherWords.drop },
  { value: 'key', word: otherWords.key },
  ...(holds === undefined
    ? [
        { value: 'clinician', word: otherWords.clinician },
        { value: 'keep', word: otherWords.keep },
        ...vocabulary.facts
          .filter(({ domain }) => domain.of !== 'fact-names')
          .map(({ name, label }) => ({ value: name, word: label })),
      ]
    : []),
];

/** Each column once: what it is, and what that rests on. */
export function ListColumns({
  read,
  spoken,
  actions,
}: {
  readonly read: ListRead;
  readonly spoken: Spoken;
  readonly actions: ListActions;
}) {
  const { choices } = useWorklist();
  const inHand = columnsInHand(read.table, choices, spoken);
  const dates = datesIn(read.table, inHand, spoken);
  const choose = (column: ColumnInHand, use: string): void => {
    // One column names the rows, one the clinicians.
    const others =
      use === 'key' || use === 'clinician'
        ? inHand.filter((other) => other.use === use).map(({ header }) => [header, 'drop'] as const)
        : [];
    const uses = { ...choices.uses, ...Object.fromEntries(others), [column.header]: use };
    changeWorklist({ choices: { ...choices, uses }, judged: undefined });
    if (column.holds !== undefined && use !== 'drop') void actions.readWith(column.header);
  };
  const columns: readonly Column<ColumnInHand>[] = [
    {
      key: 'header',
      head: 'Column',
      heading: true,
      cell: ({ header }) => <span className="wrap-anywhere">{header}</span>,
    },
    {
      key: 'use',
      head: 'Holds',
      cell: (column) => (
        <SelectField
          name={`column:${column.header}`}
          label={<span className="sr-only">What the column {column.header} holds</span>}
          options={usesFor(column, spoken)}
          value={column.use}
          onChange={({ target }) => choose(column, target.value)}
        />
      ),
    },
    {
      key: 'because',
      head: 'Rests on',
      cell: ({ header, because, use, samples }) => (
        <div className="text-sm wrap-anywhere">
          <p>{chosenUse(choices, header) === undefined ? `Suggested: ${because}` : 'Chosen'}</p>
          {!isOtherUse(use) && samples.length > 0 && (
            <p className="text-muted">{samples.map((text) => text.slice(0, 40)).join(' · ')}</p>
          )}
        </div>
      ),
    },
  ];
  return (
    <Panel heading="2. What the columns hold">
      <div className="space-y-4 print:hidden">
        <DataTable
          caption="Columns of the list"
          captionHidden
          columns={columns}
          rows={inHand}
          rowKey={({ header }) => header}
        />
        {dates !== 'none' && (
          <SelectField
            name="dates"
            label="Order of dates such as 03/04/2026"
            help={
              dates === 'open'
                ? 'The list leaves it open: say which order it was written in.'
                : `The list itself says so: ${orderWords[dates].toLowerCase()}.`
            }
            options={dateOrders.map((value) => ({ value, word: orderWords[value] }))}
            value={choices.dates ?? (dates === 'open' ? 'MDY' : dates)}
            onChange={({ target }) => {
              const order = dateOrders.find((each) => each === target.value);
              changeWorklist({ choices: { ...choices, dates: order }, judged: undefined });
            }}
          />
        )}
      </div>
    </Panel>
  );
}
