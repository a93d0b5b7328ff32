import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { documentName } from '../../determination/index.ts';
import { noEvidence } from '../../submission/evidence/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Spoken } from '../../worklist/index.ts';
import { useCaseActions, useCaseInHand } from '../parts/caseInHand.ts';
import { Frame } from '../parts/Frame.tsx';
import { useHoldings } from '../parts/holdings.ts';
import { usePayerLibraries } from '../parts/policyLibraries.ts';
import { VersionProblems } from '../parts/RefusedPolicy.tsx';
import { EarlierList } from './EarlierList.tsx';
import { GiveList, ListProgress } from './GiveList.tsx';
import type { ListedRow } from './judgedList.ts';
import { JudgedAgain } from './JudgedAgain.tsx';
import { JudgedRows } from './JudgedRows.tsx';
import { ListColumns } from './ListColumns.tsx';
import { ListSummary, RowsGone } from './ListSummary.tsx';
import { refusedIn, type ListGround } from './listGround.ts';
import { ListTold } from './ListTold.tsx';
import { ListValues } from './ListValues.tsx';
import { MappingFile } from './MappingFile.tsx';
import { useOpenedRow } from './openedRow.ts';
import { SaveList } from './SaveList.tsx';
import { useListActions } from './useListActions.ts';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

/** A list of cases in, the same list with what the policies say out. */
export function WorklistScreen() {
  const { today } = useCaseInHand();
  const { id: holdings, index, vocabulary } = useHoldings();
  const { take } = useCaseActions();
  const [, goTo] = useLocation();
  const { libraries, isLoading } = usePayerLibraries(index.payers);
  const spoken = useMemo((): Spoken => ({ vocabulary, payers: index.payers }), [index, vocabulary]);
  const { read, judged, states } = useWorklist();
  useOpenedRow(spoken);
  const refused = useMemo(() => refusedIn(libraries), [libraries]);
  const ground = useMemo(
    (): ListGround => ({
      holdings,
      refused: refused.map(({ file }) => file).join(' '),
      today,
      libraries,
      isWhole: !isLoading,
      spoken,
    }),
    [holdings, refused, today, libraries, isLoading, spoken],
  );
  const actions = useListActions(ground);
  const { outdated } = actions;
  const policyWords = useMemo(() => {
    const names = new Map(
      libraries.flatMap(({ versions }) =>
        versions.flatMap(({ policy, version, loaded }) =>
          loaded.ok ? [[`${policy} ${version}`, documentName(loaded.prepared.policy)] as const] : [],
        ),
      ),
    );
    return (policy: string, version: string) => names.get(`${policy} ${version}`) ?? 'a text that is not held here';
  }, [libraries]);
  // A row that is opened is judged by what is held now: rows that were judged by something else are not shown beside it.
  const list = useMemo(
    () => (read && judged && !outdated ? { table: read.table, states, ...judged } : undefined),
    [read, judged, outdated, states],
  );
  const open = useCallback(
    (row: ListedRow, name: string): void => {
      if (!judged) return;
      const { at } = row;
      const facts = judged.judged.factsOf(row);
      changeWorklist({ open: { at, name, facts, isAway: false } });
      take({ from: 'the worklist', errors: [], facts, saved: undefined, evidence: noEvidence, compared: [] });
      goTo('/result');
    },
    [judged, take, goTo],
  );
  return (
    <Frame width="page">
      <PageTitle title="Worklist" />
      <div className="space-y-8">
        <p className="max-w-help print:hidden">
          A list of planned procedures in, the same list with what each payer’s policy says out. The list stays in this
          tab: nothing of it is sent, and it is gone when you leave the page.
        </p>
        <GiveList actions={actions} />
        <ListProgress actions={actions} />
        {read && (
          <>
            <ListTold read={read} />
            <EarlierList actions={actions} />
            {refused.map((version) => (
              <VersionProblems
                key={version.file}
                title="Rows under this policy cannot be judged"
                version={version}
                refused={version.loaded}
              />
            ))}
            <ListColumns read={read} spoken={spoken} actions={actions} />
            <ListValues read={read} spoken={spoken} />
            <MappingFile key={read.table.columns.map(({ header }) => header).join('\n')} read={read} spoken={spoken} />
            <div className="print:hidden">
              <Button kind="primary" disabled={isLoading} onClick={() => void actions.judge()}>
                Judge the rows
              </Button>
            </div>
            <JudgedAgain outdated={outdated} isJudging={actions.progress.kind === 'judging'} />
          </>
        )}
        {list && (
          <Panel heading="What the policies say">
            <div className="space-y-6">
              <ListSummary rows={list.judged.rows} spoken={spoken} />
              <RowsGone gone={list.judged.gone} />
              <SaveList list={list} spoken={spoken} />
              <JudgedRows list={list} spoken={spoken} policyWords={policyWords} onOpen={open} />
            </div>
          </Panel>
        )}
      </div>
    </Frame>
  );
}
