import { listInWords } from '../../facts/index.ts';
import type { AppliedBy as Applied } from '../../library/index.ts';
import { Days } from '../parts/Day.tsx';

/** Which members a payer applies a policy to, and on which days, where it is not all of them always. */
export function ForWhom({ applied: { linesOfBusiness, from, until } }: { readonly applied: Applied }) {
  return (
    <>
      {linesOfBusiness.length > 0 && <>, for {listInWords(linesOfBusiness)} only</>}
      {(from !== null || until !== null) && (
        <>
          , <Days from={from} until={until} />
        </>
      )}
    </>
  );
}

/** The payers that apply a policy, each with the members it is for. */
export function AppliedBy({ appliedBy }: { readonly appliedBy: readonly Applied[] }) {
  return (
    <ul role="list">
      {appliedBy.map((applied, place) => (
        <li key={place}>
          {applied.payer.name}
          <ForWhom applied={applied} />
        </li>
      ))}
    </ul>
  );
}
