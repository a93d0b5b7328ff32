import type { ChecklistItem, Determination } from '../../determination/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Cites } from '../parts/Quotation.tsx';

const groups = [
  { basis: 'policy', heading: 'Asked for by the policy’s text' },
  { basis: 'criterion', heading: 'Evidence that a reviewer needs' },
] as const;

function Item({ item }: { readonly item: ChecklistItem }) {
  return (
    <li className="break-inside-avoid">
      {item.says}{' '}
      <span className="text-sm text-muted">{item.clauses.length > 0 && `for ${item.clauses.join(', ')}; `}</span>
      <Cites places={item.cites} />
    </li>
  );
}

/** The documentation checklist; what the text asks for stands apart from what a reviewer needs. */
export function Checklist({ determination: { documents } }: { readonly determination: Determination }) {
  if (documents.length === 0) return null;
  return (
    <Panel heading="What to send">
      <div className="space-y-4">
        {groups.map(({ basis, heading }) => {
          const items = documents.filter((item) => item.basis === basis);
          return items.length === 0 ? null : (
            <div key={basis}>
              <h3 className="font-semibold">{heading}</h3>
              <ul className="list-disc space-y-1 ps-5">
                {items.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
