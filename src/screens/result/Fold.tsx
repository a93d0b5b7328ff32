import type { ReactNode } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';
import { Words } from '../../ui/Words.tsx';

interface FoldProps {
  readonly summary: string;
  /** How much of it there is. */
  readonly count: string;
  /** Whether it is printed, open or not. */
  readonly isPrinted?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** Parts of a result that are folded below its answers. */
export const Folds = ({ children }: { readonly children: ReactNode }) => (
  <div className="rounded-md border border-line bg-surface print:border-0">{children}</div>
);

/** One of them, with how much there is in it. */
export function Fold({ summary, count, isPrinted = false, onToggle, children }: FoldProps) {
  return (
    <details
      data-printed={isPrinted ? '' : undefined}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
      className="group/fold border-b border-line last:border-b-0 print:border-0 not-data-printed:print:hidden"
    >
      <summary className="flex min-h-10 cursor-pointer list-none items-center justify-between gap-x-2 px-4 py-2 sm:gap-x-4 hover:bg-sunken print:px-0 [&::-webkit-details-marker]:hidden">
        <span className="flex items-center gap-2 text-accent">
          <ChevronIcon className="-rotate-90 transition-transform group-open/fold:rotate-0 print:hidden" />
          <span className="print:font-semibold print:text-ink">{summary}</span>
        </span>
        <span className="text-end text-sm whitespace-nowrap text-muted">
          <Words>{count}</Words>
        </span>
      </summary>
      <div className="space-y-4 px-4 pt-1 pb-4 print:px-0">{children}</div>
    </details>
  );
}
