import type { ReactNode } from 'react';

interface SummaryRow {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** A Change link; its hidden words say what is changed. */
  readonly action?: ReactNode;
}

/** Questions and their answers, a row each. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <div className="@container print:[container-type:normal]">
      <dl className="border-t border-line">
        {rows.map((row) => (
          <div
            key={row.key}
            className="grid items-baseline break-inside-avoid grid-cols-[minmax(0,2fr)_minmax(0,2fr)_auto] gap-x-4 border-b border-line py-2.5 stacked:grid-cols-[minmax(0,1fr)_auto] stacked:py-2"
          >
            <dt className="text-muted stacked:col-span-2 stacked:text-sm">{row.term}</dt>
            <dd className="font-semibold">{row.value}</dd>
            {row.action !== undefined && <dd className="text-end print:hidden">{row.action}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
