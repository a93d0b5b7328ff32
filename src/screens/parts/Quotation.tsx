import type { Citation } from '../../determination/index.ts';

/** Places of the source without its file, which is named once, with the source; each once. */
export const shortPlaces = (places: readonly string[]): string =>
  [...new Set(places.map((place) => place.replace(/^\S+ /, '')))].join('; ');

interface CitesProps {
  readonly places: readonly string[];
  /** Where no source is shown beside it, the file is named here. */
  readonly withFile?: boolean;
}

/** Where something stands in the source: lines and section. The file is named once, with the source. */
export function Cites({ places, withFile = false }: CitesProps) {
  if (places.length === 0) return null;
  return <span className="text-sm font-normal text-muted">{withFile ? places.join('; ') : shortPlaces(places)}</span>;
}

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
