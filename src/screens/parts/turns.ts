/** Lets acts wait for each other: each begins once all that were asked before it are over, whether they came to good or not. */
export const openTurns = (): (<Result>(act: () => Promise<Result>) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
};
