import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { outcomeKinds } from './outcome.ts';
import { OutcomeMark, type OutcomeMarkProps } from './OutcomeMark.tsx';

export interface OutcomeBannerProps extends Omit<OutcomeMarkProps, 'size'> {
  /** Stands above the outcome: whose policy speaks. */
  readonly over?: ReactNode;
  /** What it means, and in whose words. */
  readonly children?: ReactNode;
}

/** The head of a result: the outcome, large. */
export function OutcomeBanner({ kind, word, over, children }: OutcomeBannerProps) {
  const { edge, soft } = outcomeKinds[kind];
  return (
    <div
      className={classes(
        'break-inside-avoid rounded-md border border-s-8 px-4 py-4 sm:px-6 sm:py-5 print:border-2 print:border-s-8',
        edge,
        soft,
      )}
    >
      {over !== undefined && <p className="mb-1 text-sm text-muted">{over}</p>}
      <p>
        <OutcomeMark kind={kind} word={word} size="large" />
      </p>
      {children !== undefined && <div className="mt-2 max-w-question space-y-2 ms-9 sm:ms-11">{children}</div>}
    </div>
  );
}
