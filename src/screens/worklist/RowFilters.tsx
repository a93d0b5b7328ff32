import { verdictNames, verdicts } from '../../determination/index.ts';
import { factNamed } from '../../facts/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Spoken } from '../../worklist/index.ts';
import { rowOrders, type ListCounts, type ListView } from './listView.ts';

const counted = (count: number): string => count.toLocaleString('en-US');

interface RowFiltersProps {
  readonly counts: ListCounts;
  readonly view: ListView;
  readonly wasJudged: boolean;
  readonly spoken: Spoken;
  readonly onChange: (view: ListView) => void;
}

/** Which rows are looked at and in which order, each choice with its count. */
export function RowFilters({ counts, view, wasJudged, spoken, onChange }: RowFiltersProps) {
  const change = (part: Partial<ListView>): void => {
    onChange({ ...view, ...part, page: 0 });
  };
  const payerName = (id: string): string => spoken.payers.find((each) => each.id === id)?.name ?? 'No payer given';
  const only = [
    { value: '' as const, word: 'All rows' },
    { value: 'errors' as const, word: `With cells that were not read (${counted(counts.withErrors)})` },
    ...(wasJudged
      ? [{ value: 'otherwise' as const, word: `Judged otherwise than before (${counted(counts.otherwise)})` }]
      : []),
  ];
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-5 print:hidden">
      <SelectField
        name="filter-result"
        label="Result"
        value={view.verdict}
        options={[
          { value: '', word: 'All results' },
          ...verdicts.flatMap((verdict) => {
            const count = counts.verdicts.get(verdict);
            return count === undefined
              ? []
              : [{ value: verdict, word: `${verdictNames[verdict]} (${counted(count)})` }];
          }),
        ]}
        onChange={({ target }) => change({ verdict: target.value })}
      />
      <SelectField
        name="filter-payer"
        label="Payer"
        value={view.payer}
        options={[
          { value: '', word: 'All payers' },
          ...[...counts.payers].map(([id, count]) => ({ value: id, word: `${payerName(id)} (${counted(count)})` })),
        ]}
        onChange={({ target }) => change({ payer: target.value })}
      />
      <SelectField
        name="filter-missing"
        label="Still missing"
        value={view.missing}
        options={[
          { value: '', word: 'Anything or nothing' },
          { value: 'any', word: 'Something' },
          ...[...counts.missing].map(([name, count]) => ({
            value: name,
            word: `${factNamed(spoken.vocabulary, name)?.label ?? name} (${counted(count)})`,
          })),
        ]}
        onChange={({ target }) => change({ missing: target.value })}
      />
      <SelectField
        name="filter-only"
        label="Rows"
        value={view.only}
        options={only}
        onChange={({ target }) => change({ only: only.find(({ value }) => value === target.value)?.value ?? '' })}
      />
      <SelectField
        name="order"
        label="Order"
        value={view.order}
        options={rowOrders}
        onChange={({ target }) =>
          change({ order: rowOrders.find(({ value }) => value === target.value)?.value ?? 'listed' })
        }
      />
    </div>
  );
}
