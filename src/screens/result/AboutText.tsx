import { documentName, type PreparedPolicy } from '../../determination/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Day, Days } from '../parts/Day.tsx';
import { compareAddress, policyAddress } from '../parts/policyAddresses.ts';

/** Which text this is read from, in which version, and what the reading leaves out. */
export function AboutText({ prepared: { policy } }: { readonly prepared: PreparedPolicy }) {
  const { source, inForce, submission } = policy;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'title', term: 'Title', value: policy.title ?? 'The text bears no title' },
          { key: 'number', term: 'Number', value: policy.number ?? 'The text bears no number' },
          {
            key: 'version',
            term: 'Version',
            value: <TextLink href={policyAddress(policy)}>{documentName(policy)}</TextLink>,
          },
          {
            key: 'in-force',
            term: 'In force',
            value: (
              <span className="block first-letter:uppercase">
                <Days from={inForce.from} until={inForce.until} />. {inForce.says}
              </span>
            ),
          },
          {
            key: 'read-on',
            term: 'Read on',
            value: <Day date={source.readOn} />,
          },
          { key: 'address', term: 'The payer’s live text', value: source.address ?? 'not held' },
          {
            key: 'compare',
            term: 'The document that you have',
            value: <TextLink href={compareAddress(policy)}>Compare with your copy</TextLink>,
          },
          { key: 'submission', term: 'Where to send a request', value: submission?.says ?? 'not held' },
          {
            key: 'fingerprint',
            term: 'Fingerprint (SHA-256)',
            value: <span className="text-sm break-all font-normal">{source.sha256}</span>,
          },
        ]}
      />
      <Disclosure summary="What this reading does not model">
        <ul className="list-disc ps-5">
          {policy.notModelled.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
