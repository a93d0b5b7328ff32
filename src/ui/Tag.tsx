import { classes } from './classes.ts';

const edges = {
  solid: 'border-solid',
  dashed: 'border-dashed',
  double: 'border-double border-3',
} as const;

export interface TagProps {
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
