import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useOfDesk } from '../deskInHand.ts';
import { addClause } from '../addClause.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { Undecided } from '../Undecided.tsx';
import { ClauseEntry } from './ClauseEntry.tsx';
import { NewFacts } from './NewFacts.tsx';

/** The clauses in the order in which they decide, and the questions and answers that they bring. */
export function ClausesPart() {
  const clauses = useOfDesk(({ work }) => work.now.policy.clauses);
  const open = useOfDesk((desk) => desk.open);
  const faults = useFaultsAt('clauses');
  return (
    <div className="space-y-8">
      <Panel heading="Clauses, in the order in which they decide">
        <p className="mb-3 max-w-help text-sm text-muted">
          The first clause that takes a case decides it. Put first what the policy does not speak of, then what it
          supports, then what is left to the payer, then the rest.
        </p>
        <ol role="list" className="space-y-3">
          {clauses.map((clause, index) => (
            <ClauseEntry
              key={clause.key}
              clause={clause}
              place={index + 1}
              isLast={index === clauses.length - 1}
              isOpen={open === clause.key}
            />
          ))}
        </ol>
        <FaultsHere faults={faults} />
        <Undecided faults={faults} />
        <div className="mt-3 flex flex-wrap gap-3">
          <Button kind="primary" onClick={() => addClause()}>
            New clause
          </Button>
          {!clauses.some(({ isRemainder }) => isRemainder) && (
            <Button onClick={() => addClause({ isRemainder: true })}>New clause for everything else</Button>
          )}
        </div>
      </Panel>
      <NewFacts />
    </div>
  );
}
