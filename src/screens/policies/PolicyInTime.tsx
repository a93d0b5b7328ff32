import { documentName, timeLineOf } from '../../determination/index.ts';
import type { HeldPolicy, HeldVersion } from '../../library/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { policyAddress } from '../parts/policyAddresses.ts';
import { AppliedBy } from './AppliedBy.tsx';
import { GapEntry } from './GapEntry.tsx';
import { TimeLineDrawing } from './TimeLineDrawing.tsx';
import { VersionEntry } from './VersionEntry.tsx';

interface PolicyInTimeProps {
  readonly held: HeldPolicy;
  /** Its versions that are read by now; all are listed from the start. */
  readonly read: readonly HeldVersion[];
  readonly today: string;
}

/** What is held of one policy: who applies it, which version is current, the time line as a drawing, and the same in words. */
export function PolicyInTime({ held: { versions, newest, appliedBy }, read, today }: PolicyInTimeProps) {
  const policies = versions.flatMap(({ file }) => {
    const loaded = read.find((each) => each.file === file)?.loaded;
    return loaded?.ok === true ? [loaded.prepared.policy] : [];
  });
  const reviews = [...new Set(policies.flatMap(({ reviewDue }) => reviewDue?.on ?? []))];
  const line = timeLineOf(versions, reviews, today);
  const current = line.stretches.find((each) => each.isToday);
  return (
    <Panel heading={newest.printedAs}>
      <div className="space-y-3">
        <AppliedBy appliedBy={appliedBy} />
        <p>
          {current?.kind === 'held' ? (
            <>
              Current: <TextLink href={policyAddress(current.version)}>{documentName(current.version)}</TextLink>.
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
                held={read.find(({ file }) => file === stretch.version.file)}
                before={versions[versions.indexOf(stretch.version) - 1]}
                isCurrent={stretch.isToday}
                today={today}
              />
            ),
          )}
        </ol>
      </div>
    </Panel>
  );
}
