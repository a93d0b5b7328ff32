import type { Determination } from '../../determination/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';

/** Where the policy leaves the case to the payer: exactly what to ask. */
export function AskThePayer({ determination: { question } }: { readonly determination: Determination }) {
  if (question === undefined) return null;
  return (
    <div className="my-1 flex flex-wrap items-center justify-between gap-x-4 border-s-4 border-ink ps-3 text-sm">
      <p className="min-w-0 grow basis-60">
        <strong>Ask: </strong>
        <span key={question}>{question}</span>
      </p>
      <CopyButton kind="quiet" label="Copy question" text={() => question} />
    </div>
  );
}
