import { useCallback, useRef, useState } from 'react';
import type { Work } from './work.ts';

/** What goes on with a list, with the rows so far; `idle`: nothing does. */
export interface Progress {
  readonly kind: 'idle' | 'reading' | 'judging';
  readonly rows: number;
}

const idle: Progress = { kind: 'idle', rows: 0 };

/** One piece of work at a time: what begins anew stops what went on. */
export const useListWork = () => {
  const [progress, setProgress] = useState(idle);
  const [problem, setProblem] = useState<string>();
  const stopping = useRef<() => void>(undefined);

  const stop = useCallback((): void => {
    stopping.current?.();
    stopping.current = undefined;
    setProgress(idle);
  }, []);

  /** What the work comes to; undefined: it was stopped, or could not be done, which the problem says. */
  const run = useCallback(
    async <Result>(
      kind: 'reading' | 'judging',
      begin: (onRows: (rows: number) => void) => Work<Result>,
    ): Promise<Result | undefined> => {
      stop();
      setProblem(undefined);
      setProgress({ kind, rows: 0 });
      const work = begin((rows) => {
        setProgress({ kind, rows });
      });
      stopping.current = work.stop;
      let result: Result | undefined;
      try {
        result = await work.done;
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      }
      // Work that began since goes on by itself.
      if (stopping.current === work.stop) {
        stopping.current = undefined;
        setProgress(idle);
      }
      return result;
    },
    [stop],
  );

  return { progress, problem, setProblem, stop, run };
};

export type ListWork = ReturnType<typeof useListWork>;
