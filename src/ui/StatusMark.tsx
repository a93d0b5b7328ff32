import { classes } from './classes.ts';
import { CheckIcon } from './icons/CheckIcon.tsx';
import { CrossIcon } from './icons/CrossIcon.tsx';
import { UnknownIcon } from './icons/UnknownIcon.tsx';

const statuses = {
  met: { Icon: CheckIcon, word: 'Met', look: '' },
  'not-met': { Icon: CrossIcon, word: 'Not met', look: 'font-semibold' },
  unknown: { Icon: UnknownIcon, word: 'Not known yet', look: 'text-muted' },
} as const;

export type Status = keyof typeof statuses;

/** How a criterion stands. Without a hue of its own: the hues belong to the outcomes. */
export function StatusMark({ status, word }: { readonly status: Status; readonly word?: string | undefined }) {
  const { Icon, word: usual, look } = statuses[status];
  return (
    <span
      data-status={status}
      className={classes('inline-flex items-start gap-2', look, word === undefined && 'whitespace-nowrap')}
    >
      <Icon className="mt-0.5" />
      {word ?? usual}
    </span>
  );
}
