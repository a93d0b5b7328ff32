/** Where something stands in the source: lines and section. The file is named once, with the source. */
export function Cites({ places }: { readonly places: readonly string[] }) {
  if (places.length === 0) return null;
  const short = places.map((place) => place.replace(/^\S+ /, ''));
  return <span className="text-sm text-muted">{[...new Set(short)].join('; ')}</span>;
}
