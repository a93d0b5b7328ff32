import { classes } from './classes.ts';
import { Words } from './Words.tsx';
import { CheckIcon, drawn } from './icons.tsx';
import { CrossIcon } from './laterIcons.tsx';

/** Not known yet. */
const UnknownIcon = drawn(
  <>
    <circle cx="10" cy="10" r="8" strokeWidth="1.5" strokeDasharray="2.6 2.4" />
    <path d="M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14.2v.1" strokeWidth="1.75" />
  </>,
);

const edges = {
  solid: 'border-solid',
  dashed: 'border-dashed',
  double: 'border-double border-3',
} as const;

interface TagProps {
  readonly word: string;
  /** Kinds are told apart by the word first, then by the edge; never by a hue. */
  readonly edge?: keyof typeof edges | undefined;
}

/** A kind, named in a word beside what it belongs to. */
export function Tag({ word, edge = 'solid' }: TagProps) {
  return (
    <span
      className={classes(
        'inline-block rounded-md border border-edge px-2 text-sm leading-6 font-semibold text-ink',
        edges[edge],
      )}
    >
      {word}
    </span>
  );
}

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
      <Words>{word ?? usual}</Words>
    </span>
  );
}
