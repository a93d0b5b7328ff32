import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** More, for those who want it. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className="-mx-2 flex min-h-11 w-fit max-w-full cursor-pointer list-none items-center gap-2 rounded-md px-2 py-2 text-accent underline underline-offset-4 hover:bg-sunken hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <ChevronIcon className="-rotate-90 transition-transform [[open]>*>&]:rotate-0 print:hidden" />
        {summary}
      </summary>
      <div className="ms-2 border-s-2 border-line ps-3 sm:ps-5 pt-1 pb-2">{children}</div>
    </details>
  );
}
