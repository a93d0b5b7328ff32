import { later } from '../../ui/later.tsx';
import type { PayerJudgement } from '../way.ts';

const VersionProblems = later(async () => (await import('../laterParts.ts')).VersionProblems);

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
