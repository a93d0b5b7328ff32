import { useId, useState } from 'react';
import type { PreparedPolicy } from '../../determination/index.ts';
import { ToggleText } from '../../ui/ToggleText.tsx';
import { Quotation } from './Quotation.tsx';

interface WhereItSaysThisProps {
  readonly prepared: PreparedPolicy;
  readonly places: readonly string[];
  /** What is said there, for those who hear one link after the other. */
  readonly about: string;
}

/** One link that opens the passages on which an answer rests; nothing where no passage says it. */
export function WhereItSaysThis({ prepared, places, about }: WhereItSaysThisProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const cited = [...new Set(places)].flatMap((place) => {
    const citation = prepared.citationAt.get(place);
    return citation ? [{ place, citation }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <>
      <ToggleText isOpen={isOpen} controls={id} about={about} onToggle={setOpen}>
        Where it says this
      </ToggleText>
      <ul role="list" id={id} hidden={!isOpen} className="mt-1 basis-full space-y-2 text-sm print:block">
        {cited.map(({ place, citation }) => (
          <li key={place}>
            <Quotation place={place} citation={citation} />
          </li>
        ))}
      </ul>
    </>
  );
}
