import { useMemo, useRef, useState } from 'react';
import type { PayerLibrary } from '../../library/index.ts';
import type { Spoken } from '../../worklist/index.ts';
import { readBeside } from './besideThePage.ts';
import { choicesFrom, mappingOf, noChoices } from './chosenColumns.ts';
import { judgeList } from './judgedList.ts';
import { keptMapping } from './keptMappings.ts';
import { wholeList } from './listView.ts';
import type { ListSource, Reading } from './readList.ts';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

/** What goes on with a list, with the rows so far; `idle`: nothing does. */
export interface Progress {
  readonly kind: 'idle' | 'reading' | 'judging';
  readonly rows: number;
}

const idle: Progress = { kind: 'idle', rows: 0 };

/** Reads and judges the list in hand, one thing at a time; each can be stopped. */
export const useListActions = (libraries: readonly PayerLibrary[], spoken: Spoken, today: string) => {
  const { given, read, choices } = useWorklist();
  const [progress, setProgress] = useState(idle);
  const [problem, setProblem] = useState<string>();
  const stopping = useRef<() => void>(undefined);

  return useMemo(() => {
    const stop = (): void => {
      stopping.current?.();
      stopping.current = undefined;
      setProgress(idle);
    };
    const tell = (error: unknown): void => {
      setProblem(error instanceof Error ? error.message : String(error));
    };
    const taken = (reading: Reading, source: ListSource, keepsChoices: boolean): void => {
      if (!reading.ok) {
        setProblem(reading.says);
        return;
      }
      const { table } = reading.list;
      const kept = keptMapping(
        table.columns.map(({ header }) => header),
        spoken,
      );
      changeWorklist({
        given: source,
        read: reading.list,
        judged: undefined,
        states: new Map(),
        view: wholeList,
        open: undefined,
        isUnsaved: false,
        ...(keepsChoices ? {} : { choices: kept ? choicesFrom(kept, table) : noChoices }),
      });
    };
    const readGiven = async (source: ListSource, keepsChoices = false): Promise<void> => {
      stop();
      setProblem(undefined);
      setProgress({ kind: 'reading', rows: 0 });
      const onRows = (rows: number): void => {
        setProgress({ kind: 'reading', rows });
      };
      const work = readBeside(source, onRows);
      stopping.current = work.stop;
      try {
        const reading = await work.done;
        if (reading) taken(reading, source, keepsChoices);
      } catch (error) {
        tell(error);
      }
      // A list that was given since goes on by itself.
      if (stopping.current === work.stop) {
        stopping.current = undefined;
        setProgress(idle);
      }
    };
    return {
      progress,
      problem,
      setProblem,
      stop,
      readGiven,
      /** Reads the list again with a column that was left out. */
      readWith: (header: string): void => {
        if (given) void readGiven({ ...given, kept: [...given.kept, header] }, true);
      },
      judge: async (): Promise<void> => {
        if (!read) return;
        stop();
        setProblem(undefined);
        const control = new AbortController();
        stopping.current = () => {
          control.abort();
        };
        const mapping = mappingOf(read.table, choices, spoken);
        const judged = await judgeList(
          { table: read.table, mapping, libraries, spoken, today },
          (rows) => {
            setProgress({ kind: 'judging', rows });
          },
          control.signal,
        );
        if (!judged) return;
        stopping.current = undefined;
        setProgress(idle);
        changeWorklist({ judged: { judged, mapping }, view: wholeList, isUnsaved: true });
      },
    };
  }, [given, read, choices, libraries, spoken, today, progress, problem]);
};

export type ListActions = ReturnType<typeof useListActions>;
