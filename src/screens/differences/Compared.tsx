import { type ReactNode, useMemo } from 'react';
import {
  type DifferenceGroup,
  differencesBetween,
  documentName,
  type PreparedPolicy,
  textDifferences,
  verdictOf,
} from '../../determination/index.ts';
import type { PayerEntry } from '../../library/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Days } from '../parts/Day.tsx';
import { VersionProblems } from '../parts/RefusedPolicy.tsx';
import { policyAddress } from '../parts/policyAddresses.ts';
import { usePayerLibraries } from '../parts/policyLibraries.ts';
import { BeforeAndAfter, type Changed } from './BeforeAndAfter.tsx';
import { DifferenceCounts } from './DifferenceCounts.tsx';
import { OutcomeGroup } from './OutcomeGroup.tsx';
import { Remarks } from './Remarks.tsx';
import { TextChanges } from './TextChanges.tsx';
import { isOfOnePolicy, type Listed, type Side, sideName, type Sides } from './sides.ts';

/** Whether neither supports these cases, and they part in the word for it alone. */
const bothRefuse = ({ outcomes }: DifferenceGroup): boolean =>
  outcomes.every((outcome) => verdictOf(outcome) === 'not-supported');

/** All cases that are judged differently, by outcome. Where both refuse, in other words, they are folded away, last. */
function OutcomeGroups({ groups, sides }: { readonly groups: readonly DifferenceGroup[]; readonly sides: Sides }) {
  const refused = groups.filter(bothRefuse);
  const cases = refused.reduce((sum, group) => sum + group.cases, 0);
  return (
    <>
      {groups
        .filter((group) => !bothRefuse(group))
        .map((group) => (
          <OutcomeGroup key={group.outcomes.join()} group={group} sides={sides} />
        ))}
      {refused.length > 0 && (
        <Disclosure summary={`Both refuse, in other words: ${cases === 1 ? '1 case' : `${String(cases)} cases`}`}>
          <div className="space-y-8">
            {refused.map((group) => (
              <OutcomeGroup key={group.outcomes.join()} group={group} sides={sides} />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

/** Which two texts are compared: version, title, and the days on which they were in force. */
function TwoTexts({ sides }: { readonly sides: Sides }) {
  const row = (key: string, name: string, cell: (side: Side) => ReactNode): Changed => ({
    key,
    name,
    before: cell(sides[0]),
    after: cell(sides[1]),
  });
  return (
    <Panel heading="The two texts">
      <BeforeAndAfter
        caption="The two texts"
        head="Entry"
        sides={sides}
        rows={[
          row('version', 'Version', ({ entry }) => (
            <TextLink href={policyAddress(entry)}>{documentName(entry)}</TextLink>
          )),
          row('title', 'Title', ({ prepared }) => prepared.policy.title ?? 'The text bears no title'),
          row('in-force', 'In force', ({ entry }) => <Days from={entry.from} until={entry.until} />),
        ]}
      />
    </Panel>
  );
}

interface ComparedProps {
  readonly pair: readonly [Listed, Listed];
  /** A day on which each judges. */
  readonly days: readonly [string, string];
}

/** Loads the two payers' policies, and no others, and compares the two versions. */
export function Compared({ pair, days }: ComparedProps) {
  const [one, other] = pair;
  const payers = useMemo(() => [...new Set([one.payer, other.payer])], [one.payer, other.payer]);
  const { libraries, isLoading } = usePayerLibraries(payers);
  if (isLoading) return <p>Reading the policies.</p>;
  const held = libraries.flatMap(({ versions }) => versions);
  const sides = pair.flatMap((each, place): readonly Side[] => {
    const library = libraries.find(({ payer }) => payer === each.payer);
    const loaded = library?.versions.find(({ file }) => file === each.entry.file)?.loaded;
    return library && loaded?.ok === true
      ? [
          {
            ...each,
            prepared: metBy(loaded.prepared, each.payer),
            library,
            name: sideName(pair, each),
            day: days[place] ?? '',
          },
        ]
      : [];
  });
  const [first, second] = sides;
  if (first && second) return <Parting one={first} other={second} />;
  const files = new Map(
    held.filter(({ file }) => pair.some(({ entry }) => entry.file === file)).map((version) => [version.file, version]),
  );
  return [...files.values()].map((version) =>
    version.loaded.ok ? null : (
      <VersionProblems
        key={version.file}
        title="The two cannot be compared"
        version={version}
        refused={version.loaded}
      />
    ),
  );
}

/** The policy as the members of a payer meet it: their lines of business are a fact of theirs alone. */
const metBy = (prepared: PreparedPolicy, payer: PayerEntry): PreparedPolicy => ({
  ...prepared,
  payer,
  vocabulary: { ...prepared.vocabulary, payers: [payer] },
});

function Parting({ one, other }: { readonly one: Side; readonly other: Side }) {
  const found = useMemo(() => differencesBetween(one.prepared, other.prepared), [one.prepared, other.prepared]);
  const texts = useMemo(() => textDifferences(one.prepared, other.prepared), [one.prepared, other.prepared]);
  const sides: Sides = [one, other];
  return (
    <>
      <TwoTexts sides={sides} />
      <DifferenceCounts found={found} sides={sides} />
      <OutcomeGroups groups={found.groups} sides={sides} />
      {isOfOnePolicy(sides) && <TextChanges texts={texts} sides={sides} />}
      <Remarks remarks={texts.remarks} sides={sides} />
    </>
  );
}
