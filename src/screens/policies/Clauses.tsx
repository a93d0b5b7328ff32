import type { PreparedPolicy } from '../../determination/index.ts';
import { ClauseEntry } from './ClauseEntry.tsx';
import { clausePart } from './parts.ts';

/** All clauses in their order of precedence. */
export function Clauses({ prepared }: { readonly prepared: PreparedPolicy }) {
  return (
    <div className="space-y-3">
      <p className="max-w-question">
        The clauses stand in order of rank: the first whose condition holds decides, and outranks all below it. L and a
        number: lines of the text {prepared.policy.source.file}.
      </p>
      <ol role="list" className="space-y-6">
        {prepared.at(undefined).clauses.map(({ compiled: { clause }, assess, cites }, index) => (
          <li
            key={clausePart(index)}
            id={clausePart(index)}
            tabIndex={-1}
            className="scroll-mt-4 break-inside-auto border-t border-line pt-3"
          >
            <ClauseEntry prepared={prepared} clause={clause} place={index + 1} condition={assess?.({})} cites={cites} />
          </li>
        ))}
      </ol>
    </div>
  );
}
