import { type ReactNode, useId } from 'react';

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
