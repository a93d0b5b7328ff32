import type { Determination } from '../../determination/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** Where the policy leaves the case to the payer: exactly what to ask. */
export function PayerQuestion({ determination: { question } }: { readonly determination: Determination }) {
  if (question === undefined) return null;
  return (
    <Panel
      heading="What to ask the payer"
      kind="card"
      action={<CopyButton kind="quiet" label="Copy" text={() => question} />}
    >
      <p>{question}</p>
    </Panel>
  );
}
