import { timeLineOf } from '../../determination/index.ts';
import type { HeldVersion, PayerEntry } from '../../library/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { policyAddress } from '../parts/policyAddresses.ts';
import { GapEntry } from './GapEntry.tsx';
import { TimeLineDrawing } from './TimeLineDrawing.tsx';
import { VersionEntry } from './VersionEntry.tsx';

interface PayerPoliciesProps {
  readonly payer: PayerEntry;
  /** The versions that are read by now; all are listed from the start. */
  readonly held: readonly HeldVersion[];
  readonly today: string;
}

/** What is held of one payer: what is in force today, the time line as a drawing, and the same in words. */
export function PayerPolicies({ payer, held, today }: PayerPoliciesProps) {
  const policies = held.flatMap(({ loaded }) => (loaded.ok ? [loaded.prepared.policy] : []));
  const reviews = policies.flatMap(({ reviewDue }) => reviewDue?.on ?? []);
  const line = timeLineOf(payer.versions, reviews, today);
  const judging = line.stretches.find((each) => each.isToday);
  return (
    <Panel heading={payer.name}>
      <div className="space-y-3">
        <p>
          {judging?.kind === 'held' ? (
            <>
              In force today:{' '}
              <TextLink href={policyAddress(judging.version)}>
                {judging.version.policy}, version {judging.version.version}
              </TextLink>
              .
            </>
          ) : (
            'No version that is held is in force today.'
          )}
        </p>
        <TimeLineDrawing line={line} reviews={reviews} />
        <ol className="list-decimal space-y-3 ps-8">
          {line.stretches.map((stretch) =>
            stretch.kind === 'gap' ? (
              <GapEntry key={`gap ${String(stretch.from)}`} gap={stretch} policies={policies} />
            ) : (
              <VersionEntry
                key={stretch.version.file}
                version={stretch.version}
                held={held.find(({ file }) => file === stretch.version.file)}
                before={payer.versions[payer.versions.indexOf(stretch.version) - 1]}
                isJudging={stretch.isToday}
                today={today}
              />
            ),
          )}
        </ol>
      </div>
    </Panel>
  );
}
