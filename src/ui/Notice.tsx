import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { InfoIcon, ProblemIcon, WarningIcon } from './icons.tsx';
import { VisuallyHidden } from './Spoken.tsx';

const kinds = {
  info: { Icon: InfoIcon, spoken: 'Note: ', box: 'border-accent bg-surface', mark: 'text-accent' },
  warning: { Icon: WarningIcon, spoken: 'Caution: ', box: 'border-ink bg-surface', mark: 'text-ink' },
  problem: { Icon: ProblemIcon, spoken: 'Problem: ', box: 'border-problem bg-problem-soft', mark: 'text-problem' },
} as const;

interface NoticeProps {
  readonly kind?: keyof typeof kinds | undefined;
  /** A bold first line. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

/** Something worth a look beside the text: to know, to watch for, to put right. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  const { Icon, spoken, box, mark } = kinds[kind];
  return (
    <div className={classes('flex gap-3 border-s-4 px-4 py-3', box)}>
      <Icon className={classes('mt-0.5', mark)} />
      <div className="min-w-0 space-y-1">
        <VisuallyHidden>{spoken}</VisuallyHidden>
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
