import { useCallback, useEffect, useRef } from 'react';
import type { Mapping } from '../../worklist/index.ts';
import { judgeBeside } from './besideThePage.ts';
import { mappingOf } from './chosenColumns.ts';
import { judgeList, withAnswers } from './judgedList.ts';
import { otherGround, type Because, type ListBasis, type ListGround } from './listGround.ts';
import { wholeList } from './listView.ts';
import type { ListWork } from './useListWork.ts';
import { changeWorklist, useWorklist, worklistNow, type WorklistInHand } from './worklistInHand.ts';

/** What is being judged, and by which meanings of its columns. */
interface Asked extends Pick<WorklistInHand, 'read' | 'earlier' | 'choices'> {
  readonly mapping: Mapping;
  readonly basis: ListBasis;
}

const isAsked = (asked: Asked, { read, earlier, choices }: WorklistInHand): boolean =>
  asked.read === read && asked.earlier === earlier && asked.choices === choices;

/**
 * Judges the list in hand when it is asked to, and again by itself where it was judged by other libraries or on another day: by
 * the meanings that a person confirmed, with the answers, states and notes of its rows.
 */
export const useJudging = (ground: ListGround, { progress, stop, run }: ListWork) => {
  const { judged } = useWorklist();
  const asked = useRef<Asked>(undefined);
  /** Ends the work that goes on, for good. */
  const end = useCallback((): void => {
    asked.current = undefined;
    stop();
  }, [stop]);

  const judgeBy = useCallback(
    async (mapping: Mapping, because: Because | undefined): Promise<void> => {
      const own = { ...worklistNow(), mapping, basis: ground };
      const { read, earlier, choices, changed } = own;
      if (!read) return;
      const { table } = read;
      asked.current = own;
      const list = await run('judging', (onRows) =>
        judgeBeside((signal) => {
          const tell = (rows: number): void => {
            // What was chosen since makes it worthless.
            if (isAsked(own, worklistNow())) onRows(rows);
            else end();
          };
          return judgeList({ ...ground, table, earlier: earlier?.table, mapping, changed }, tell, signal);
        }),
      );
      if (!list || !isAsked(own, worklistNow())) return;
      asked.current = undefined;
      const isSuggestedOtherwise =
        JSON.stringify(mappingOf(table, choices, ground.spoken).columns) !== JSON.stringify(mapping.columns);
      changeWorklist((now) => {
        const since = [...now.changed].filter(([at, facts]) => changed.get(at) !== facts);
        return {
          judged: {
            judged: since.reduce((before, [at, facts]) => withAnswers(before, at, facts), list),
            mapping,
            basis: ground,
            again: because && { because, isSuggestedOtherwise },
          },
          view: because ? now.view : wholeList,
          isUnsaved: true,
        };
      });
    },
    [ground, run, end],
  );

  const isReading = progress.kind === 'reading';
  useEffect(() => {
    if (isReading) return;
    const now = worklistNow();
    const pending = asked.current;
    const before = pending && isAsked(pending, now) ? pending : now.judged;
    const because = before && otherGround(before.basis, ground);
    if (!because) return;
    if (ground.isWhole) void judgeBy(before.mapping, because);
    else stop();
  }, [ground, isReading, judgeBy, stop]);

  return {
    /** Why the results at hand no longer stand; undefined: they do, or there are none. */
    outdated: judged && otherGround(judged.basis, ground),
    /** Judges the rows; the meanings of their columns count as confirmed. */
    judge: async (): Promise<void> => {
      const { read, choices } = worklistNow();
      if (read) await judgeBy(mappingOf(read.table, choices, ground.spoken), undefined);
    },
    stop: end,
  };
};
