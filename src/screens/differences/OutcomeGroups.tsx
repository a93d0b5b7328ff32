import { verdictOf, type DifferenceGroup } from '../../determination/index.ts';
import { Disclosure } from '../../ui/Panel.tsx';
import { OutcomeGroup } from './OutcomeGroup.tsx';
import type { Sides } from './sides.ts';

/** Whether neither supports these cases, and they part in the word for it alone. */
const bothRefuse = ({ outcomes }: DifferenceGroup): boolean =>
  outcomes.every((outcome) => verdictOf(outcome) === 'not-supported');

/** All cases that are judged differently, by outcome. Where both refuse, in other words, they are folded away, last. */
export function OutcomeGroups({
  groups,
  sides,
}: {
  readonly groups: readonly DifferenceGroup[];
  readonly sides: Sides;
}) {
  const refused = groups.filter(bothRefuse);
  const cases = refused.reduce((sum, group) => sum + group.cases, 0);
  return (
    <>
      {groups
        .filter((group) => !bothRefuse(group))
        .map((group) => (
          <OutcomeGroup key={group.outcomes.join()} group={group} sides={sides} />
        ))}
      {refused.length > 0 && (
        <Disclosure summary={`Both refuse, in other words: ${cases === 1 ? '1 case' : `${String(cases)} cases`}`}>
          <div className="space-y-8">
            {refused.map((group) => (
              <OutcomeGroup key={group.outcomes.join()} group={group} sides={sides} />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
