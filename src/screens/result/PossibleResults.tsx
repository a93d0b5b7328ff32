import { verdictNames, verdictOf, verdicts } from '../../determination/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { verdictKinds } from '../parts/outcomeWords.ts';
import type { Shown } from './shown.ts';

/** The verdicts that are still possible. */
export function PossibleResults({ shown: { determination } }: { readonly shown: Shown }) {
  const left = new Set(determination.possibleOutcomes.map(verdictOf));
  return (
    <Panel heading="Possible results" kind="card">
      <ul role="list" className="flex flex-wrap gap-x-4 gap-y-1">
        {verdicts
          .filter((verdict) => left.has(verdict))
          .map((verdict) => (
            <li key={verdict}>
              <OutcomeMark kind={verdictKinds[verdict]} word={verdictNames[verdict]} />
            </li>
          ))}
      </ul>
    </Panel>
  );
}
