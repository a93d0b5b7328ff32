import { Notice } from '../ui/Notice.tsx';
import type { PayerJudgement } from './way.ts';

/** Says where a policy file is broken or missing: no determination is made from it, and none of another version in its stead. */
export function RefusedPolicy({ judgements }: { readonly judgements: readonly PayerJudgement[] }) {
  return judgements.map(({ library: { payer }, judgement }) =>
    judgement.kind === 'determined' ? null : (
      <Notice key={payer.id} kind="problem" title={`No determination can be made for ${payer.name}`}>
        <p>
          The file of policy {judgement.version.policy}, version {judgement.version.version}, is missing or broken. Other payers and dates still work.
        </p>
        <ul className="list-disc ps-5 text-sm text-muted">
          {judgement.problems.slice(0, 5).map(({ place, message }) => (
            <li key={`${place} ${message}`} className="break-words">{place === '' ? message : `${place}: ${message}`}</li>
          ))}
        </ul>
      </Notice>
    ),
  );
}
