import { useEffect } from 'react';
import { censusOf, outcomeNames, policyOutcomes, type PreparedPolicy } from '../../determination/index.ts';
import type { HeldPolicy, VersionEntry } from '../../library/index.ts';
import type { VersionName } from '../parts/policyAddresses.ts';
import { Authorization } from './Authorization.tsx';
import { Cautions } from './Cautions.tsx';
import { Clauses } from './Clauses.tsx';
import { Currency } from './Currency.tsx';
import { Documents } from './Documents.tsx';
import { ErrorReportForm } from './ErrorReportForm.tsx';
import { ListedCodes } from './ListedCodes.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Part } from './Part.tsx';
import { PartLink } from './PartLink.tsx';
import { ReadingSummary } from './ReadingSummary.tsx';
import { Related } from './Related.tsx';
import { Remark } from './Remark.tsx';
import { TextRead } from './TextRead.tsx';
import { goToPart } from './goToPart.ts';
import { parts } from './parts.ts';

/** The policy in numbers, for the curious. */
function Numbers({ prepared }: { readonly prepared: PreparedPolicy }) {
  const { clauses, nodes, cases, outcomes } = censusOf(prepared);
  const shares = policyOutcomes.flatMap((each) => {
    const count = outcomes.get(each);
    return count === undefined ? [] : [`${outcomeNames[each].toLowerCase()} ${String(count)}`];
  });
  return (
    <p className="text-sm text-muted">
      In numbers: {clauses} clauses, {nodes} nodes of the decision diagram, {cases} complete cases that it tells apart:{' '}
      {shares.join(', ')}.
    </p>
  );
}

/** The parts of the page. */
function Contents({ version }: { readonly version: VersionName }) {
  return (
    <nav aria-label="On this page" className="print:hidden">
      <h2 className="mb-1 font-semibold">On this page</h2>
      <ul role="list" className="sm:columns-2">
        {Object.entries(parts).map(([part, heading]) => (
          <li key={part} className="py-0.5">
            <PartLink version={version} part={part}>
              {heading}
            </PartLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PolicyPageProps {
  readonly prepared: PreparedPolicy;
  readonly held: HeldPolicy;
  readonly entry: VersionEntry;
  /** The part that the address names. */
  readonly part: string | undefined;
  readonly today: string;
}

/** One policy version, whole: what was read, from what, how sure it is, and what it leaves open. */
export function PolicyPage({ prepared, held, entry, part, today }: PolicyPageProps) {
  const { policy } = prepared;
  useEffect(() => {
    if (part !== undefined) goToPart(part);
  }, [part]);
  return (
    <div className="space-y-8">
      <Currency policy={policy} versions={held.versions} entry={entry} today={today} />
      <Contents version={entry} />
      <Part name="text">
        <TextRead policy={policy} appliedBy={held.appliedBy} />
      </Part>
      <Part name="reading">
        <ReadingSummary policy={policy} />
      </Part>
      <Part name="clauses">
        <Clauses prepared={prepared} />
      </Part>
      <Part name="questions">
        <OpenQuestions policy={policy} />
      </Part>
      <Part name="authorization">
        <Authorization policy={policy} />
      </Part>
      <Part name="notices">
        <Remark policy={policy} remark={policy.billing} />
      </Part>
      <Part name="documents">
        <Documents prepared={prepared} />
      </Part>
      <Part name="codes">
        <ListedCodes policy={policy} />
      </Part>
      <Part name="cautions">
        <Cautions prepared={prepared} />
      </Part>
      <Part name="related">
        <Related policy={policy} />
      </Part>
      <Part name="typos">
        {policy.slips.length === 0 ? (
          <p>None was found.</p>
        ) : (
          <ul className="list-disc space-y-1 ps-5">
            {policy.slips.map((slip) => (
              <li key={slip.says}>
                <Remark policy={policy} remark={slip} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part name="not-modelled">
        {policy.notModelled.length === 0 ? (
          <p>Nothing was left out that we know of.</p>
        ) : (
          <ul className="list-disc ps-5">
            {policy.notModelled.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </Part>
      <div className="print:hidden">
        <Part name="error">
          <ErrorReportForm policy={policy} today={today} />
        </Part>
      </div>
      <Numbers prepared={prepared} />
    </div>
  );
}
