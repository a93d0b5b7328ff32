import { useState } from 'react';
import type { Neighbor } from '../../determination/index.ts';
import { Button } from '../../ui/Button.tsx';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';

const FIRST_SHOWN = 6;

const differenceInWords = ({ differences }: Neighbor): string =>
  differences.map(({ fact, instead, documented }) => `${fact.label}: ${instead} instead of ${documented}`).join('; ');

/** What separates this case from the nearest cases with another outcome: it explains the policy, it is no advice to change a fact. */
export function Neighbors({ neighbors }: { readonly neighbors: readonly Neighbor[] }) {
  const [isWhole, setWhole] = useState(false);
  const left = neighbors.length - FIRST_SHOWN;
  return (
    <>
      <p className="text-sm text-muted">
        This explains where the policy draws its lines. A fact is what the chart says.
      </p>
      <ul role="list" className="space-y-2">
        {(isWhole ? neighbors : neighbors.slice(0, FIRST_SHOWN)).map((neighbor) => (
          <li key={differenceInWords(neighbor)} className="break-inside-avoid">
            {differenceInWords(neighbor)}:{' '}
            <OutcomeMark kind={outcomeWordsOf(neighbor.outcome).kind} word={outcomeWordsOf(neighbor.outcome).word} />
          </li>
        ))}
      </ul>
      {left > 0 && !isWhole && (
        <Button
          kind="quiet"
          onClick={() => {
            setWhole(true);
          }}
        >
          {left === 1 ? '1 more' : `${String(left)} more`}
        </Button>
      )}
    </>
  );
}
