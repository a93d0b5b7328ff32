import { type ReactNode, useId } from 'react';
import { ChevronIcon } from './icons.tsx';

interface PanelProps {
  readonly heading: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** `card` stands on a surface of its own, `plain` on the page. */
  readonly kind?: 'plain' | 'card' | undefined;
  /** At the right of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Panel({ heading, level = 2, kind = 'plain', action, children }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={id}
      className={kind === 'card' ? 'rounded-md border border-line bg-surface px-4 py-3' : undefined}
    >
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading id={id} className={level === 2 ? 'text-lg font-semibold' : 'text-base font-semibold'}>
          {heading}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}

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
