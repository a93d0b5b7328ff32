import { documentName, passagesOf, type Policy } from '../../determination/index.ts';
import { Days } from '../parts/Day.tsx';
import { Cites } from '../parts/Quotation.tsx';

interface GapEntryProps {
  readonly gap: { readonly from: string | null; readonly until: string | null; readonly isToday: boolean };
  /** The versions of the policy, for what they say of days that they do not cover. */
  readonly policies: readonly Policy[];
}

/** Days of which no version is held, with what the texts that are held say of them. */
export function GapEntry({ gap: { from, until, isToday }, policies }: GapEntryProps) {
  const hints = policies.flatMap((policy) =>
    policy.hints
      .filter((hint) => (until === null || hint.from < until) && (from === null || from < hint.until))
      .map((hint) => ({ hint, document: documentName(policy), passages: passagesOf(policy, hint.cites) })),
  );
  return (
    <li>
      <p className="font-semibold">
        No version held <Days from={from} until={until} />
        {isToday && '; today is one of these days'}
      </p>
      {hints.map(({ hint, document, passages }) => (
        <p key={`${document} ${hint.says}`} className="text-sm">
          {(hint.from !== from || hint.until !== until) && (
            <>
              Of the days <Days from={hint.from} until={hint.until} />:{' '}
            </>
          )}
          {hint.says} <span className="text-muted">{document}, </span>
          <Cites passages={passages} />
        </p>
      ))}
    </li>
  );
}
