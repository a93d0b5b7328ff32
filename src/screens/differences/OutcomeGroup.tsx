import type { DifferenceGroup, PolicyOutcome } from '../../determination/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';
import { ConditionEntry } from './ConditionEntry.tsx';
import type { Side, Sides } from './sides.ts';

/** All cases that the one judges so and the other so, as conditions. */
export function OutcomeGroup({
  group: { outcomes, cases, conditions, isFewest },
  sides,
}: {
  readonly group: DifferenceGroup;
  readonly sides: Sides;
}) {
  const [one, other] = sides;
  const overlap = conditions.reduce((sum, condition) => sum + condition.cases, 0) > cases;
  return (
    <Panel
      heading={
        <span className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
          <Said side={one} outcome={outcomes[0]} /> <Said side={other} outcome={outcomes[1]} />
        </span>
      }
    >
      <p className="break-after-avoid text-muted">
        {cases === 1 ? '1 case' : `${String(cases)} cases`}.{' '}
        {isFewest ? 'The fewest conditions that hold in exactly these' : 'Conditions that hold in exactly these'}:{' '}
        {conditions.length}.{overlap && ' Some cases meet several of them.'}
      </p>
      <ol role="list" className="mt-2">
        {conditions.map((condition) => (
          <ConditionEntry
            key={JSON.stringify([
              condition.sites,
              condition.terms.map(({ fact, payer, words }) => [fact.name, payer, words]),
            ])}
            condition={condition}
            outcomes={outcomes}
            sides={sides}
          />
        ))}
      </ol>
    </Panel>
  );
}

function Said({ side, outcome }: { readonly side: Side; readonly outcome: PolicyOutcome }) {
  const { kind, word } = outcomeWordsOf(outcome);
  return (
    <span className="flex flex-col">
      <span className="text-base">{side.name}: </span>
      <OutcomeMark kind={kind} word={word} />
    </span>
  );
}
