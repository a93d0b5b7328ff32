/** Places of the source without its file, which is named once, with the source; each once. */
export const shortPlaces = (places: readonly string[]): string =>
  [...new Set(places.map((place) => place.replace(/^\S+ /, '')))].join('; ');
