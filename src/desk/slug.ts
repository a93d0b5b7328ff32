/** Letters and digits of a text in lower case, with single hyphens between. */
export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');

/** A name as facts have them, from a few words: “Number of lesions” is numberOfLesions. */
export const factNameFrom = (words: string): string => {
  const [first = '', ...rest] = slug(words).split('-');
  const name = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  return /^[a-z]/.test(name) ? name : `fact${name}`;
};
