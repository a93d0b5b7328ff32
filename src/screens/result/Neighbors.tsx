import { neighborsOf, type Neighbor, type PreparedPolicy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';

const MOST_SHOWN = 6;

const differenceInWords = ({ differences }: Neighbor): string =>
  differences.map(({ fact, instead, documented }) => `${fact.label}: ${instead} instead of ${documented}`).join('; ');

/** What separates this case from the nearest cases with another outcome: it explains the policy, it is no advice to change a fact. */
export function Neighbors({ prepared, facts }: { readonly prepared: PreparedPolicy; readonly facts: Facts }) {
  const neighbors = neighborsOf(prepared, facts);
  if (neighbors.length === 0) return null;
  return (
    <Panel heading="What separates this case from another outcome">
      <p className="mb-2 text-muted">This explains where the policy draws its lines. A fact is what the chart says.</p>
      <ul role="list" className="space-y-2">
        {neighbors.slice(0, MOST_SHOWN).map((neighbor) => (
          <li key={differenceInWords(neighbor)} className="break-inside-avoid">
            {differenceInWords(neighbor)}: {neighbor.governing.join(', ')} would decide.{' '}
            <OutcomeMark kind={outcomeWordsOf(neighbor.outcome).kind} word={outcomeWordsOf(neighbor.outcome).word} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
