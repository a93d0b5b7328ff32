import { valueInWords } from '../../facts/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Words } from '../../ui/Words.tsx';
import { shortLabel } from '../parts/entered.ts';
import type { Shown } from './shown.ts';

/** Said above the verdict already. */
const saidAbove: readonly string[] = ['payers', 'date', 'fact-names'];

/** What is known of the case, with the way to change it. */
export function ThisCase({ shown: { facts, vocabulary } }: { readonly shown: Shown }) {
  const rows = vocabulary.facts.flatMap((fact) => {
    const value = facts[fact.name];
    if (value === undefined || saidAbove.includes(fact.domain.of)) return [];
    return [{ fact, words: valueInWords(fact, value, facts, vocabulary) }];
  });
  return (
    <Panel
      heading="This case"
      kind="card"
      action={
        <span className="print:hidden">
          <TextLink href="#/check" about="the answers of this case">
            Edit
          </TextLink>
        </span>
      }
    >
      <dl className="space-y-0.5 text-sm">
        {rows.map(({ fact, words }) => (
          <div key={fact.name} className="flex items-baseline justify-between gap-x-3">
            <dt className="text-muted">{shortLabel(fact)}</dt>
            <dd className="text-end">
              <Words>{words}</Words>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
