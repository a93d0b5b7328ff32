import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { PayerJudgement } from '../../case/index.ts';
import { documentName, type Problem } from '../../determination/index.ts';
import type { VersionEntry } from '../../library/index.ts';
import { payerQueries } from '../../library/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface VersionProblemsProps {
  readonly title: string;
  readonly version: Pick<VersionEntry, 'printedAs' | 'edition'>;
  /** `isUnread`: the file could not be fetched, and may be there the next time. */
  readonly refused: { readonly problems: readonly Problem[]; readonly isUnread?: boolean | undefined };
}

const MOST_SHOWN = 5;

/** Reads again the policy files that could not be fetched, and no others. */
function TryAgain() {
  const client = useQueryClient();
  const isTrying = useIsFetching({ queryKey: payerQueries }) > 0;
  return (
    <Button onClick={() => void client.refetchQueries({ queryKey: payerQueries, stale: true })}>
      {isTrying ? 'Trying again' : 'Try again'}
    </Button>
  );
}

/** A policy file that is broken, or that could not be fetched, and what is wrong with it, by place. */
export function VersionProblems({ title, version, refused: { problems, isUnread = false } }: VersionProblemsProps) {
  return (
    <Notice kind="problem" title={title}>
      <p>
        The file of {documentName(version)} {isUnread ? 'could not be read' : 'is broken'}. Other payers and dates still
        work.
      </p>
      <ul className="list-disc ps-5 text-sm text-muted">
        {problems.slice(0, MOST_SHOWN).map(({ place, message }) => (
          <li key={`${place} ${message}`} className="break-words">
            {place === '' ? message : `${place}: ${message}`}
          </li>
        ))}
      </ul>
      {isUnread && <TryAgain />}
    </Notice>
  );
}

/** Says where a policy file is broken or was not fetched: no determination is made from it, and none of another version in its stead. */
export function RefusedPolicy({ judgements }: { readonly judgements: readonly PayerJudgement[] }) {
  return judgements.map(({ library: { payer }, judgement }) =>
    judgement.kind === 'determined' ? null : (
      <VersionProblems
        key={payer.id}
        title={`No determination can be made for ${payer.name}`}
        version={judgement.version}
        refused={judgement}
      />
    ),
  );
}
