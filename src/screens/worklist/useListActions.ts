import type { PayerLibrary } from '../../library/index.ts';
import { judgedBefore, workStatesIn, type Spoken } from '../../worklist/index.ts';
import { judgeBeside, readBeside } from './besideThePage.ts';
import { choicesFrom, mappingOf, noChoices } from './chosenColumns.ts';
import { judgeList, withAnswers } from './judgedList.ts';
import { keptMapping } from './keptMappings.ts';
import { wholeList } from './listView.ts';
import type { ListRead, ListSource } from './readList.ts';
import { useListWork } from './useListWork.ts';
import { changeWorklist, useWorklist, worklistNow, type WorklistInHand } from './worklistInHand.ts';

const neverJudged =
  'That list has no results in it, so there is nothing to compare with. Choose a file that was saved here after the rows were judged.';

/** The older of two files, and the newer; of equal age, the first is the older. */
const byAge = (one: File, other: File): readonly [File, File] =>
  other.lastModified < one.lastModified ? [other, one] : [one, other];

/** Reads and judges the list in hand, one thing at a time; each can be stopped. */
export const useListActions = (libraries: readonly PayerLibrary[], spoken: Spoken, today: string) => {
  const { given, read, earlier, choices, changed } = useWorklist();
  const { progress, problem, setProblem, stop, run } = useListWork();

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
    progress,
    problem,
    stop,
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
    judge: async (): Promise<void> => {
      if (!read) return;
      const { table } = read;
      const mapping = mappingOf(table, choices, spoken);
      const isOf = (now: WorklistInHand): boolean =>
        now.read === read && now.earlier === earlier && now.choices === choices;
      const list = await run('judging', (onRows) =>
        judgeBeside((signal) => {
          const tell = (rows: number): void => {
            // What was chosen since makes it worthless.
            if (isOf(worklistNow())) onRows(rows);
            else stop();
          };
          return judgeList(
            { table, earlier: earlier?.table, mapping, changed, libraries, spoken, today },
            tell,
            signal,
          );
        }),
      );
      if (!list) return;
      changeWorklist((now) => {
        if (!isOf(now)) return {};
        const since = [...now.changed].filter(([at, facts]) => changed.get(at) !== facts);
        const judged = since.reduce((before, [at, facts]) => withAnswers(before, at, facts), list);
        return { judged: { judged, mapping }, view: wholeList, isUnsaved: true };
      });
    },
  };
};

export type ListActions = ReturnType<typeof useListActions>;
