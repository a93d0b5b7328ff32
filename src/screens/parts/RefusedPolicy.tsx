import type { Problem } from '../../determination/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { VersionName } from './policyAddresses.ts';
import type { PayerJudgement } from './way.ts';

interface VersionProblemsProps {
  readonly title: string;
  readonly version: VersionName;
  readonly problems: readonly Problem[];
}

const MOST_SHOWN = 5;

/** A policy file that is broken or missing, and what is wrong with it, by place. */
export function VersionProblems({ title, version, problems }: VersionProblemsProps) {
  return (
    <Notice kind="problem" title={title}>
      <p>
        The file of policy {version.policy}, version {version.version}, is missing or broken. Other payers and dates
        still work.
      </p>
      <ul className="list-disc ps-5 text-sm text-muted">
        {problems.slice(0, MOST_SHOWN).map(({ place, message }) => (
          <li key={`${place} ${message}`} className="break-words">
            {place === '' ? message : `${place}: ${message}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Says where a policy file is broken or missing: no determination is made from it, and none of another version in its stead. */
export function RefusedPolicy({ judgements }: { readonly judgements: readonly PayerJudgement[] }) {
  return judgements.map(({ library: { payer }, judgement }) =>
    judgement.kind === 'determined' ? null : (
      <VersionProblems
        key={payer.id}
        title={`No determination can be made for ${payer.name}`}
        version={judgement.version}
        problems={judgement.problems}
      />
    ),
  );
}
