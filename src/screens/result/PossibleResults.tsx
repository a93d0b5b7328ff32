import { verdictNames, verdictOf, verdicts } from '../../determination/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { verdictKinds } from '../parts/outcomeWords.ts';
import type { Shown } from './shown.ts';

/** The verdicts that are still possible. */
export function PossibleResults({ shown: { determination } }: { readonly shown: Shown }) {
  const left = new Set(determination.possibleOutcomes.map(verdictOf));
  return (
    <section
      aria-labelledby="possible-results"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md lg:block lg:space-y-1 border border-line bg-surface px-4 py-2.5"
    >
      <h2 id="possible-results" className="font-semibold">
        Possible results
      </h2>
      <ul role="list" className="contents lg:block">
        {verdicts
          .filter((verdict) => left.has(verdict))
          .map((verdict) => (
            <li key={verdict}>
              <OutcomeMark kind={verdictKinds[verdict]} word={verdictNames[verdict]} />
            </li>
          ))}
      </ul>
    </section>
  );
}
