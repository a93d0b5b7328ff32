import { onItsPage } from '../../submission/comparison/index.ts';
import { useCaseInHand } from './caseInHand.ts';
import { citedInWords, placesInWords, type Passage } from '../../determination/index.ts';

interface CitesProps {
  readonly passages: readonly Passage[];
  /** Where no source is shown beside it, the document is named here. */
  readonly withDocument?: boolean;
}

/** Where something stands in the payer's document: heading and place, and the page where the payer's own document was compared. The document is named once, with the source. */
export function Cites({ passages, withDocument = false }: CitesProps) {
  const found = passages.map(onItsPage(useCaseInHand().compared));
  if (passages.length === 0) return null;
  return (
    <span className="text-sm font-normal text-muted">{withDocument ? citedInWords(found) : placesInWords(found)}</span>
  );
}

/** A place of the source in our words, with the few words of its own on which it turns. */
export function Quotation({ passage }: { readonly passage: Passage }) {
  return (
    <div className="border-s-2 border-line ps-3">
      <p>
        {passage.says} <Cites passages={[passage]} />
      </p>
      {passage.quote !== null && (
        <p>
          In its own words: <q>{passage.quote}</q>
        </p>
      )}
      {passage.note !== null && <p className="text-sm text-muted">Our reading: {passage.note}</p>}
    </div>
  );
}
