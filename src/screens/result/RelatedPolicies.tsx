import type { Determination } from '../../determination/index.ts';
import { Panel } from '../../ui/Panel.tsx';

/** Where another policy speaks: the one that the text names, if it names one. */
export function RelatedPolicies({ determination: { relatedPolicies } }: { readonly determination: Determination }) {
  if (!relatedPolicies) return null;
  return (
    <Panel heading="Where to look instead">
      {relatedPolicies.length === 0 ? (
        <p>The text names no policy for this case. Ask the payer which one applies.</p>
      ) : (
        <ul className="list-disc ps-5">
          {relatedPolicies.map(({ number, title }) => (
            <li key={title}>
              {title}
              {number === null ? '' : `, number ${number}`}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
