import { passagesOf, type Policy } from '../../determination/index.ts';
import type { AppliedBy as Applied } from '../../library/index.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { Day, Days } from '../parts/Day.tsx';
import { Cites } from '../parts/Quotation.tsx';
import { AppliedBy } from './AppliedBy.tsx';

interface TextReadProps {
  readonly policy: Policy;
  readonly appliedBy: readonly Applied[];
}

/** Which text was read, when, whom it binds and for which days. */
export function TextRead({ policy, appliedBy }: TextReadProps) {
  const { source, inForce, scope, submission } = policy;
  return (
    <SummaryList
      rows={[
        { key: 'applied-by', term: 'Applied by', value: <AppliedBy appliedBy={appliedBy} /> },
        { key: 'title', term: 'Title', value: policy.title ?? 'The text bears no title' },
        { key: 'number', term: 'Number', value: policy.number ?? 'The text bears no number' },
        {
          key: 'scope',
          term: 'Scope',
          value: (
            <>
              {scope.says} <Cites passages={passagesOf(policy, scope.cites)} />
            </>
          ),
        },
        {
          key: 'in-force',
          term: 'In force',
          value: (
            <span className="block first-letter:uppercase">
              <Days from={inForce.from} until={inForce.until} />. {inForce.says}{' '}
              <Cites passages={passagesOf(policy, inForce.cites)} />
            </span>
          ),
        },
        { key: 'file', term: 'Text read', value: <span className="break-all">{source.file}</span> },
        { key: 'read-on', term: 'Read on', value: <Day date={source.readOn} /> },
        {
          key: 'fingerprint',
          term: 'Fingerprint of that text (SHA-256)',
          value: <span className="text-sm break-all font-normal">{source.sha256}</span>,
        },
        { key: 'address', term: 'The payer’s live text', value: source.address ?? 'Address not held' },
        { key: 'submission', term: 'Where to send a request', value: submission?.says ?? 'Not held' },
      ]}
    />
  );
}
