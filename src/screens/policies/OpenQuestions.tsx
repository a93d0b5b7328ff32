import type { Policy } from '../../determination/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { PartLink } from './PartLink.tsx';
import { clausePart } from './parts.ts';

/** What the text leaves to the payer, as questions to ask. */
export function OpenQuestions({ policy }: { readonly policy: Policy }) {
  const open = policy.clauses.flatMap(({ label, question }, index) =>
    question === undefined ? [] : [{ label, question, index }],
  );
  if (open.length === 0) return <p>No case under this text is left to the payer.</p>;
  return (
    <ul role="list" className="space-y-3">
      {open.map(({ label, question, index }) => (
        <li key={index}>
          <p>
            <PartLink version={policy} part={clausePart(index)}>
              {label}, clause {index + 1}
            </PartLink>
            : {question}
          </p>
          <CopyButton kind="quiet" label="Copy the question" text={() => question} />
        </li>
      ))}
    </ul>
  );
}
