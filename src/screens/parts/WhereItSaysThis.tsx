import { useId, useState } from 'react';
import type { Passage } from '../../determination/index.ts';
import { ToggleText } from '../../ui/ToggleText.tsx';
import { Quotation } from './Quotation.tsx';

interface WhereItSaysThisProps {
  readonly passages: readonly Passage[];
  /** What our reading makes of them together; it stands before them. */
  readonly ownWords?: readonly string[] | undefined;
  /** What is said there, for those who hear one link after the other. */
  readonly about: string;
}

/** One link that opens the passages on which an answer rests; nothing where no passage says it. */
export function WhereItSaysThis({ passages, ownWords = [], about }: WhereItSaysThisProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const cited = [...new Set(passages)];
  if (cited.length === 0) return null;
  return (
    <>
      <ToggleText isOpen={isOpen} controls={id} about={about} onToggle={setOpen}>
        Where it says this
      </ToggleText>
      <ul role="list" id={id} hidden={!isOpen} className="mt-1 basis-full space-y-2 text-sm print:block">
        {ownWords.map((each) => (
          <li key={each}>{each}</li>
        ))}
        {cited.map((passage) => (
          <li key={`${passage.document} ${passage.id}`}>
            <Quotation passage={passage} />
          </li>
        ))}
      </ul>
    </>
  );
}
