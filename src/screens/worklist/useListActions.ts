import { judgedBefore, workStatesIn } from '../../worklist/index.ts';
import { readBeside } from './besideThePage.ts';
import { choicesFrom, noChoices } from './chosenColumns.ts';
import { keptMapping } from './keptMappings.ts';
import type { ListGround } from './listGround.ts';
import { wholeList } from './listView.ts';
import type { ListRead, ListSource } from './readList.ts';
import { useJudging } from './useJudging.ts';
import { useListWork } from './useListWork.ts';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

const neverJudged = 'That list has no results to compare with. Choose one that was saved here after it was judged.';

/** The older of two files, and the newer; of equal age, the first is the older. */
const byAge = (one: File, other: File): readonly [File, File] =>
  other.lastModified < one.lastModified ? [other, one] : [one, other];

/** Reads and judges the list in hand, one thing at a time; each can be stopped. */
export const useListActions = (ground: ListGround) => {
  const { spoken } = ground;
  const { given, earlier } = useWorklist();
  const work = useListWork();
  const { progress, problem, setProblem, run } = work;
  const judging = useJudging(ground, work);

  const readFrom = async (source: ListSource): Promise<ListRead | undefined> => {
    const reading = await run('reading', (onRows) => readBeside(source, onRows));
    if (reading && !reading.ok) setProblem(reading.says);
    return reading?.ok === true ? reading.list : undefined;
  };
  const readList = async (source: ListSource): Promise<boolean> => {
    const list = await readFrom(source);
    if (!list) return false;
    const { table } = list;
    const kept = keptMapping(
      table.columns.map(({ header }) => header),
      spoken,
    );
    changeWorklist({
      given: source,
      read: list,
      earlier: undefined,
      judged: undefined,
      states: workStatesIn(table),
      changed: new Map(),
      view: wholeList,
      open: undefined,
      isUnsaved: false,
      choices: kept ? choicesFrom(kept, table) : noChoices,
    });
    return true;
  };
  const readEarlier = async (source: ListSource): Promise<void> => {
    const list = await readFrom(source);
    if (!list) return;
    if (judgedBefore(list.table)) changeWorklist({ earlier: { given: source, table: list.table }, judged: undefined });
    else setProblem(neverJudged);
  };

  return {
    ...judging,
    progress,
    problem,
    /** Reads a list, or two that were saved here: the older one is what the other is compared with. */
    readFiles: async ([one, other, ...more]: readonly File[]): Promise<void> => {
      if (!one || more.length > 0) {
        setProblem('Choose one list, or two that were saved here to compare them.');
        return;
      }
      const [older, newer] = other ? byAge(one, other) : [undefined, one];
      if ((await readList({ content: newer, kept: [] })) && older) await readEarlier({ content: older, kept: [] });
    },
    readText: (content: string): Promise<boolean> => readList({ content, kept: [] }),
    readEarlier: (file: File): Promise<void> => readEarlier({ content: file, kept: given?.kept ?? [] }),
    /** Reads the lists again with a column that was left out: their rows are the same, and so is what was noted of them. */
    readWith: async (header: string): Promise<void> => {
      if (!given) return;
      const kept = [...given.kept, header];
      const source = { ...given, kept };
      const list = await readFrom(source);
      if (!list) return;
      changeWorklist({ given: source, read: list, judged: undefined });
      if (earlier) await readEarlier({ ...earlier.given, kept });
    },
  };
};

export type ListActions = ReturnType<typeof useListActions>;
