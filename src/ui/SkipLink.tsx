import type { MouseEvent } from 'react';

/** First on every page, seen when it has the focus. */
export function SkipLink({ to = 'main' }: { readonly to?: string | undefined }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => skipTo(event, to)}
      className="sr-only fixed start-3 top-3 z-30 focus:not-sr-only focus:fixed focus:inline-flex min-h-11 items-center rounded-md bg-accent px-4 font-semibold text-on-accent print:hidden"
    >
      Skip to main content
    </a>
  );
}

// The address belongs to the routes.
function skipTo(event: MouseEvent, to: string): void {
  event.preventDefault();
  document.getElementById(to)?.focus();
}
