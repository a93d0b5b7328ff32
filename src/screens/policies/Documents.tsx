import { passagesOf, conditionInWords, outcomeNames, type PreparedPolicy } from '../../determination/index.ts';
import { Cites } from '../parts/Quotation.tsx';

const groups = [
  { basis: 'policy', heading: 'Asked for by the policy’s text', none: 'The text itself asks for no document.' },
  { basis: 'criterion', heading: 'Evidence that a reviewer needs', none: 'No evidence is tied to a clause.' },
] as const;

type Entry = PreparedPolicy['documents'][number];

/** For which clauses, outcomes and facts a document is wanted; empty: always. */
const wanted = ({ item: { clauses, outcomes }, when }: Entry, { vocabulary }: PreparedPolicy): string =>
  [
    ...(clauses.length === 0 ? [] : [`for ${clauses.join(', ')}; `]),
    ...(outcomes === undefined
      ? []
      : [`where the outcome is ${outcomes.map((each) => outcomeNames[each]).join(' or ')}; `]),
    ...(when === undefined ? [] : [`where not ruled out: ${conditionInWords(when, vocabulary)}; `]),
  ].join('');

/** Every document of the policy; what the text asks for stands apart from what a reviewer needs. */
export function Documents({ prepared }: { readonly prepared: PreparedPolicy }) {
  return (
    <div className="space-y-4">
      {groups.map(({ basis, heading, none }) => {
        const entries = prepared.documents.filter(({ item }) => item.basis === basis);
        return (
          <div key={basis}>
            <h3 className="font-semibold">{heading}</h3>
            {entries.length === 0 && <p>{none}</p>}
            <ul className="list-disc space-y-1 ps-5">
              {entries.map((entry) => (
                <li key={entry.item.id}>
                  {entry.item.says} <span className="text-sm text-muted">{wanted(entry, prepared)}</span>{' '}
                  <Cites passages={passagesOf(prepared.policy, entry.item.cites)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
