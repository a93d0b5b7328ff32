/** Something that is being written, with the way back and the way forward. */
export interface Written<Work> {
  readonly now: Work;
  readonly past: readonly Work[];
  readonly future: readonly Work[];
  /** What was changed last: typing on in the same field is one step. */
  readonly at: string;
}

/** More steps back than anyone goes. */
const MOST_STEPS = 100;

export const written = <Work>(now: Work): Written<Work> => ({ now, past: [], future: [], at: '' });

/** Takes a change in. `at` names the field that is typed in; empty: a step of its own. */
export const withChange = <Work>(before: Written<Work>, now: Work, at = ''): Written<Work> => {
  if (now === before.now) return before;
  const goesOn = at !== '' && at === before.at;
  return { now, past: goesOn ? before.past : [...before.past, before.now].slice(-MOST_STEPS), future: [], at };
};

/** One step back; the same where there is none. */
export const undone = <Work>({ now, past, future, ...rest }: Written<Work>): Written<Work> => {
  const last = past.at(-1);
  return last === undefined
    ? { now, past, future, ...rest }
    : { now: last, past: past.slice(0, -1), future: [now, ...future], at: '' };
};

/** One step forward again. */
export const redone = <Work>({ now, past, future, ...rest }: Written<Work>): Written<Work> => {
  const [next, ...later] = future;
  return next === undefined
    ? { now, past, future, ...rest }
    : { now: next, past: [...past, now], future: later, at: '' };
};
