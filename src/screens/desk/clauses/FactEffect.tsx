import { useState } from 'react';
import { caseInWords, effectOfFacts, type EffectOnPolicy } from '../../../desk/index.ts';
import { outcomeNames } from '../../../determination/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { useHoldings } from '../../parts/holdings.ts';
import { useAskable, useDeskGround } from '../deskGround.ts';

type End = EffectOnPolicy['ends'][number];

const endName = (end: End['after'] | undefined): string => {
  if (end === undefined) return 'there was no such answer';
  return end === 'undecided' || end === 'unusable' ? 'nothing' : outcomeNames[end];
};

/** What the new questions and answers would change for every other policy, once it is asked for. */
export function FactEffect() {
  const { draft } = useDeskGround();
  const { vocabulary } = useAskable();
  const holdings = useHoldings();
  const [found, setFound] = useState<{ readonly of: unknown; readonly effects: readonly EffectOnPolicy[] }>();
  const [error, setError] = useState<string>();
  const isOfNow = found?.of === vocabulary;
  const look = (): void => {
    setError(undefined);
    effectOfFacts(holdings, draft)
      .then((effects) => setFound({ of: vocabulary, effects }))
      .catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)));
  };
  return (
    <div className="mt-4 space-y-3" data-effect="">
      <Button onClick={look}>See what this changes for the other policies</Button>
      <div role="status">
        {error !== undefined && <p>The other policies could not be read: {error}.</p>}
        {isOfNow && found.effects.length === 0 && <p>Nothing: no case of another policy ends otherwise.</p>}
      </div>
      {isOfNow && found.effects.length > 0 && (
        <ul role="list" className="space-y-3 text-sm">
          {found.effects.map(({ document, ends }) => (
            <li key={document}>
              <p className="font-semibold">{document}</p>
              <ul className="list-disc ps-5">
                {ends.map(({ facts, before, after }) => (
                  <li key={`${before ?? ''} ${after}`} className="wrap-anywhere">
                    For instance {caseInWords(facts, vocabulary)}: before, {endName(before)}; now, {endName(after)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
