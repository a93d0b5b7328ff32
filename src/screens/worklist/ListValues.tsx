import { choicesOf, factNamed, ownEntry, type FactDefinition } from '../../facts/index.ts';
import { MOST_TEXTS, UNKNOWN, type Spoken, type ValueToConfirm } from '../../worklist/index.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { chosenValue, columnsInHand, MOST_CONFIRMED, toConfirm, valueFor, type ColumnInHand } from './chosenColumns.ts';
import type { ListRead } from './readList.ts';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

const NOT_READ = { value: '', word: 'Do not read it' };

const meaningsOf = (fact: FactDefinition, { suggestion }: ValueToConfirm, { vocabulary }: Spoken) => [
  NOT_READ,
  { value: UNKNOWN, word: 'Not known' },
  ...(fact.domain.of === 'number'
    ? suggestion && suggestion.value !== UNKNOWN
      ? [{ value: suggestion.value, word: suggestion.value }]
      : []
    : choicesOf(fact, vocabulary, {}).map(({ value, word }) => ({ value, word }))),
];

function ValuesOfColumn({
  column,
  fact,
  values,
  spoken,
}: {
  readonly column: ColumnInHand;
  readonly fact: FactDefinition;
  readonly values: readonly ValueToConfirm[];
  readonly spoken: Spoken;
}) {
  const { choices } = useWorklist();
  const choose = (text: string, value: string): void => {
    const ofColumn = { ...ownEntry(choices.values, column.header), [text]: value };
    changeWorklist({
      choices: { ...choices, values: { ...choices.values, [column.header]: ofColumn } },
      judged: undefined,
    });
  };
  const columns: readonly Column<ValueToConfirm>[] = [
    {
      key: 'text',
      head: 'In the list',
      heading: true,
      cell: ({ text }) => <span className="wrap-anywhere">{text.slice(0, 200)}</span>,
    },
    { key: 'count', head: 'Rows', align: 'end', cell: ({ count }) => count.toLocaleString('en-US') },
    {
      key: 'value',
      head: 'Means',
      cell: (value) => (
        <SelectField
          name={`value:${column.header}:${value.text}`}
          label={<span className="sr-only">What “{value.text.slice(0, 60)}” means</span>}
          options={meaningsOf(fact, value, spoken)}
          value={valueFor(choices, column.header, value)}
          onChange={({ target }) => choose(value.text, target.value)}
        />
      ),
    },
    {
      key: 'because',
      head: 'Rests on',
      cell: ({ text, suggestion }) => (
        <span className="text-sm">
          {chosenValue(choices, column.header, text) !== undefined
            ? 'Chosen'
            : suggestion
              ? `Suggested: ${suggestion.because}`
              : 'Nothing is suggested: choose, or the cell counts as unread'}
        </span>
      ),
    },
  ];
  return (
    <div>
      <DataTable
        caption={`${column.header}: ${fact.label}`}
        columns={columns}
        rows={values.slice(0, MOST_CONFIRMED)}
        rowKey={({ text }) => text}
      />
      {column.distinct > MOST_TEXTS && (
        <p className="mt-2 text-sm text-muted">
          {`The column holds ${column.distinct.toLocaleString('en-US')} different texts. The ${MOST_TEXTS.toLocaleString('en-US')} that stand there most were looked at; another one that is no value by itself counts as unread.`}
        </p>
      )}
      {values.length > MOST_CONFIRMED && (
        <p className="mt-2 text-sm text-muted">
          {`${(values.length - MOST_CONFIRMED).toLocaleString('en-US')} more that stand there less often are read as suggested.`}
        </p>
      )}
    </div>
  );
}

/** Each distinct text of the columns once: what it means. Judging the rows confirms what stands here. */
export function ListValues({ read, spoken }: { readonly read: ListRead; readonly spoken: Spoken }) {
  const { choices } = useWorklist();
  const open = columnsInHand(read.table, choices, spoken).flatMap((column) => {
    const fact = factNamed(spoken.vocabulary, column.use);
    const values = fact ? toConfirm(read.table, column, spoken) : [];
    return fact && values.length > 0 ? [{ column, fact, values }] : [];
  });
  if (open.length === 0) return null;
  return (
    <Panel heading="3. What the words mean">
      <div className="space-y-6 print:hidden">
        <p className="max-w-help">
          Each text stands here once. Check what it is taken for; with “Judge the rows” you confirm it. A diagnosis code
          says where the tumor is, not which one.
        </p>
        {open.map((each) => (
          <ValuesOfColumn key={each.column.header} {...each} spoken={spoken} />
        ))}
      </div>
    </Panel>
  );
}
