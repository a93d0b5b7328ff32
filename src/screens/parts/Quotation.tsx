import type { Citation } from '../../determination/index.ts';
import { Cites } from './Cites.tsx';

/** A place of the source in our words, with the few words of its own on which it turns. */
export function Quotation({ place, citation }: { readonly place: string; readonly citation: Citation }) {
  return (
    <div className="border-s-2 border-line ps-3">
      <p>
        {citation.says} <Cites places={[place]} />
      </p>
      {citation.quote !== undefined && (
        <p>
          In its own words: <q>{citation.quote}</q>
        </p>
      )}
      {citation.note !== undefined && <p className="text-sm text-muted">Our reading: {citation.note}</p>}
    </div>
  );
}
