import { conditionInWords, outcomeNames, type PreparedPolicy } from '../../determination/index.ts';
import { Remark } from './Remark.tsx';

type Entry = PreparedPolicy['cautions'][number];

/** To which cases a caution belongs. */
const belongsTo = ({ entry: { when }, facts, unless }: Entry, { vocabulary }: PreparedPolicy): string => {
  const conditions = [
    ...(when.outcomes === undefined
      ? []
      : [`the outcome is ${when.outcomes.map((each) => outcomeNames[each]).join(' or ')}`]),
    ...(when.governing === undefined ? [] : [`${when.governing.join(' or ')} decides`]),
    ...(when.remainder === undefined ? [] : ['the last clause decides']),
    ...(facts === undefined ? [] : [conditionInWords(facts, vocabulary)]),
  ];
  const always = conditions.length === 0 ? 'In every case' : `Where ${conditions.join('; and ')}`;
  return unless === undefined ? `${always}.` : `${always}; unless ${conditionInWords(unless, vocabulary)}.`;
};

/** What a careful colleague would say of cases under this policy, and of which. */
export function Cautions({ prepared }: { readonly prepared: PreparedPolicy }) {
  if (prepared.cautions.length === 0) return <p>Nothing of its own.</p>;
  return (
    <ul className="list-disc space-y-2 ps-5">
      {prepared.cautions.map((each, index) => (
        <li key={`${each.entry.id} ${String(index)}`}>
          <Remark policy={prepared.policy} remark={each.entry} />
          <p className="text-sm text-muted">{belongsTo(each, prepared)}</p>
        </li>
      ))}
    </ul>
  );
}
