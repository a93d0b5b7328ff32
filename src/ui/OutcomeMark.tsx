import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { outcomeKinds, type OutcomeKind } from './OutcomeKind.tsx';

interface OutcomeMarkProps {
  readonly kind: OutcomeKind;
  /** The outcome in words; nobody should have to read the colour. */
  readonly word: string;
  readonly size?: 'small' | 'large' | undefined;
}

/** An outcome in a line, a list or a table cell. For the head of a result there is OutcomeBanner. */
export function OutcomeMark({ kind, word, size = 'small' }: OutcomeMarkProps) {
  const { Icon, text } = outcomeKinds[kind];
  const large = size === 'large';
  return (
    <span
      data-outcome-kind={kind}
      className={classes(
        'inline-flex items-start font-semibold',
        text,
        large ? 'gap-3 text-lg sm:text-2xl print:text-2xl' : 'gap-2',
      )}
    >
      <Icon className={large ? 'size-6 sm:mt-0.5 sm:size-8 print:size-8' : 'mt-0.5'} />
      <span className="min-w-0 wrap-anywhere">{word}</span>
    </span>
  );
}

interface OutcomeBannerProps extends Omit<OutcomeMarkProps, 'size'> {
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
