import type { MouseEvent, ReactNode } from 'react';
import { Aside } from './Aside.tsx';
import { classes } from './classes.ts';

/** First on every page, seen when it has the focus. */
function SkipLink({ to = 'main' }: { readonly to?: string | undefined }) {
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

interface PageProps {
  readonly header: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** The standing: at the right from 1024 px, in a bar at the foot below that. */
  readonly aside?: ReactNode;
  readonly asideLabel?: string | undefined;
  /** What the closed bar at the foot says. */
  readonly asideSummary?: ReactNode;
  /** `question`: one column of at most 68 characters. `wide`: tables. `page`: all there is: drawings, columns side by side. `columns`: the same, with little space around. */
  readonly width?: 'question' | 'wide' | 'page' | 'columns' | undefined;
}

const widths = {
  question: 'max-w-question py-6 lg:py-10',
  wide: 'max-w-wide py-6 lg:py-10',
  page: 'max-w-none py-6 lg:py-10',
  columns: 'max-w-none py-3 lg:py-4',
} as const;

/** The frame of every screen: header, one main column, what stands beside it, footer. */
export function Page({
  header,
  footer,
  children,
  aside,
  asideLabel = 'Standing',
  asideSummary,
  width = 'question',
}: PageProps) {
  return (
    <div
      className={classes(
        'flex min-h-dvh flex-col has-data-footbar:pb-16.5 lg:pb-0! short:pb-0! print:block print:pb-0!',
      )}
    >
      <SkipLink />
      {header}
      <div
        className={classes(
          'mx-auto flex w-full max-w-page grow flex-col px-4 sm:px-6 print:block print:max-w-none print:px-0',
          aside !== undefined && 'lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-x-12',
        )}
      >
        <main
          id="main"
          tabIndex={-1}
          className={classes('w-full min-w-0 grow print:max-w-none print:py-0', widths[width])}
        >
          {children}
        </main>
        {aside !== undefined && (
          <Aside label={asideLabel} summary={asideSummary ?? asideLabel}>
            {aside}
          </Aside>
        )}
      </div>
      {footer}
    </div>
  );
}
