import type { ReactNode, RefObject } from 'react';
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
        'inline-flex items-start align-top font-semibold',
        text,
        large ? 'gap-2.5 text-lg sm:text-2xl print:text-2xl' : 'gap-2',
      )}
    >
      <Icon className={large ? 'size-6 sm:mt-0.5 sm:size-8 print:size-8' : 'mt-0.5'} />
      <span className="min-w-0 wrap-anywhere">{word}</span>
    </span>
  );
}

interface OutcomeBannerProps extends Omit<OutcomeMarkProps, 'size'> {
  /** The page's heading, which the outcome is. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Within a page of another name it stands lower. */
  readonly level?: 1 | 3 | undefined;
  /** What it means, and in whose words. */
  readonly children?: ReactNode;
}

/** The head of a result: the outcome, large, as the page's heading. */
export function OutcomeBanner({ kind, word, heading, level = 1, children }: OutcomeBannerProps) {
  const Heading = level === 1 ? 'h1' : 'h3';
  const { edge, soft } = outcomeKinds[kind];
  return (
    <div
      className={classes(
        'break-inside-avoid rounded-md border border-s-8 px-3 py-3 sm:px-4 print:border-2 print:border-s-8',
        edge,
        soft,
      )}
    >
      <Heading ref={heading} tabIndex={-1}>
        <OutcomeMark key={word} kind={kind} word={word} size="large" />
      </Heading>
      {children !== undefined && <div className="mt-1 max-w-wide">{children}</div>}
    </div>
  );
}
