import { passagesOf, type Policy } from '../../determination/index.ts';
import { Cites } from '../parts/Quotation.tsx';

/** The policies that the text names. */
export function Related({ policy }: { readonly policy: Policy }) {
  if (policy.relatedPolicies.length === 0) return <p>The text names none.</p>;
  return (
    <ul className="list-disc ps-5">
      {policy.relatedPolicies.map(({ number, title, cites }) => (
        <li key={`${number ?? ''} ${title}`}>
          {title}
          {number === null ? '' : `, number ${number}`} <Cites passages={passagesOf(policy, cites)} />
        </li>
      ))}
    </ul>
  );
}
