import type { Draft } from './draft.ts';
import { draftFrom } from './draftFrom.ts';
import { isBegun } from './emptyDraft.ts';
import { written, type Written } from './history.ts';

/** Steps back and forward that are kept with a draft. */
const MOST_STEPS = 20;

/** A draft as it is kept: with steps back and forward, and a sign by which it is known again. */
export interface KeptWork {
  readonly now: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  readonly sign: string;
}

/** What is kept of a draft under a sign that nothing else has; undefined where there is nothing to keep. What was started over is one step back. */
export const keptWork = ({ now, past, future }: Written<Draft>, sign: string): KeptWork | undefined =>
  isBegun(now) || past.length + future.length > 0
    ? { now, past: past.slice(-MOST_STEPS), future: future.slice(0, MOST_STEPS), sign }
    : undefined;

const entryOf = (kept: unknown, name: keyof KeptWork): unknown =>
  typeof kept === 'object' && kept !== null && Object.hasOwn(kept, name) ? Reflect.get(kept, name) : undefined;

/** The sign of what is kept; empty: nothing is, or it bears none. */
export const signOf = (kept: unknown): string => {
  const sign = entryOf(kept, 'sign');
  return typeof sign === 'string' ? sign : '';
};

const isSameDocument = (one: Draft['document'], other: Draft['document']): boolean =>
  one?.name === other?.name &&
  one?.sha256 === other?.sha256 &&
  one?.lines.length === other?.lines.length &&
  (one?.lines.every(({ text }, at) => text === other?.lines[at]?.text) ?? true);

const draftsIn = (steps: unknown, now: Draft): readonly Draft[] =>
  (Array.isArray(steps) ? steps : []).flatMap((step: unknown) => {
    const draft = draftFrom(step);
    // A document is long: steps that have the same one share it.
    return draft ? [isSameDocument(draft.document, now.document) ? { ...draft, document: now.document } : draft] : [];
  });

/** A draft that was kept, with its steps; undefined where it is none. */
export const workFrom = (kept: unknown): Written<Draft> | undefined => {
  const now = draftFrom(entryOf(kept, 'now'));
  return (
    now && {
      ...written(now),
      past: draftsIn(entryOf(kept, 'past'), now),
      future: draftsIn(entryOf(kept, 'future'), now),
    }
  );
};

/** One draft of two that were written beside each other: the other one is a step back, and so is all that came before it. */
export const chosenOf = (chosen: Written<Draft>, other: Written<Draft>): Written<Draft> => ({
  ...written(chosen.now),
  past: [...chosen.past, other.now],
});
