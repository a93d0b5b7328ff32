import { shortPlaces } from './shortPlaces.ts';

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
