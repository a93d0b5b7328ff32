import { classes } from './classes.ts';
import { outcomeKinds, type OutcomeKind } from './outcome.ts';

export interface OutcomeMarkProps {
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
