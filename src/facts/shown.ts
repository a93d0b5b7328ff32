const LONGEST_SHOWN = 60;

/** A value as JSON, or, where JSON cannot hold it or it nests too deep to be written, what kind of value it is. */
const asText = (value: unknown): string => {
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : typeof value;
  } catch {
    return typeof value === 'bigint' ? String(value) : Array.isArray(value) ? 'a list' : 'an object';
  }
};

/** A value as an error shows it: JSON, shortened. NaN and Infinity, which JSON has not, are named as they are. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : asText(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
};
