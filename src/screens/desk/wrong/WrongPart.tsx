import { useLocation } from 'wouter';
import { clauseAt, type Fault } from '../../../desk/index.ts';
import { outcomeNames, policyOutcomes } from '../../../determination/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { CheckProblems } from '../CheckProblems.tsx';
import { useClauseCheck, useFaults } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDesk, focusPlace } from '../deskInHand.ts';
import { deskAddress, partsOfDesk, shownPartOf } from '../deskParts.ts';
import { useDraftHoldings } from '../draftHoldings.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { Undecided } from '../Undecided.tsx';

const kindHeadings = [
  ['wrong', 'To be put right'],
  ['open', 'To be written'],
  ['look', 'Worth a look'],
] as const;

function FaultEntry({ fault }: { readonly fault: Fault }) {
  const { draft } = useDeskGround();
  const [, goTo] = useLocation();
  const part = shownPartOf(fault);
  const clause = draft.policy.clauses.find(({ key }) => key === clauseAt(draft, fault.place));
  const go = (open: string | undefined): void => {
    if (open !== undefined) changeDesk({ open });
    goTo(deskAddress(part).slice(1));
    focusPlace(fault.place);
  };
  const where =
    clause === undefined
      ? (partsOfDesk.find((each) => each.part === part)?.word ?? '')
      : `Clause ${clause.label === '' ? String(draft.policy.clauses.indexOf(clause) + 1) : clause.label}`;
  return (
    <li className="border-b border-line py-2">
      <p className="text-sm text-muted">{where}</p>
      <FaultsHere faults={[fault]} />
      <Undecided faults={[fault]} />
      <div className="mt-1 flex flex-wrap gap-3">
        <Button kind="quiet" onClick={() => go(clause?.key)}>
          Go there<span className="sr-only">: {fault.says}</span>
        </Button>
      </div>
    </li>
  );
}

/** How many complete cases end how. */
function Counts() {
  const check = useClauseCheck();
  if (check.counts.length === 0) return <p>No clause is finished yet.</p>;
  const counts = new Map(check.counts);
  return (
    <ul role="list" className="space-y-1" data-counts="">
      {policyOutcomes
        .filter((outcome) => counts.has(outcome))
        .map((outcome) => (
          <li key={outcome} className="flex items-start justify-between gap-4 border-b border-line py-1">
            <OutcomeMark kind={outcomeWordsOf(outcome).kind} word={outcomeNames[outcome]} />
            <span className="tabular-nums">{(counts.get(outcome) ?? 0).toLocaleString('en-US')}</span>
          </li>
        ))}
    </ul>
  );
}

/** Everything that stands in the way, in one list, and what the clauses come to. */
export function WrongPart() {
  const faults = useFaults();
  const { problems } = useDraftHoldings();
  if (!faults) return <p>Looking at the draft.</p>;
  const isLeft = faults.some(({ kind }) => kind !== 'look');
  return (
    <div className="space-y-8">
      {!isLeft && problems.length === 0 && <p>Nothing stands in the way. Try the policy before you use it.</p>}
      {!isLeft && problems.length > 0 && (
        <Notice kind="warning" title="The policy cannot be used as it is">
          <CheckProblems problems={problems} />
        </Notice>
      )}
      {kindHeadings.map(([kind, heading]) => {
        const own = faults.filter((fault) => fault.kind === kind);
        return own.length === 0 ? null : (
          <Panel key={kind} heading={heading}>
            <ul role="list">
              {own.map((fault) => (
                <FaultEntry key={`${fault.place} ${fault.says}`} fault={fault} />
              ))}
            </ul>
          </Panel>
        );
      })}
      <Panel heading="What the clauses come to">
        <p className="mb-2 max-w-help text-sm text-muted">
          Complete cases that the finished clauses tell apart, by what is decided. Is each number what the text makes
          you expect?
        </p>
        <Counts />
      </Panel>
    </div>
  );
}
