const LONGEST_SHOWN = 60;

/** A value as an error shows it: JSON, shortened. NaN and Infinity, which JSON has not, are named as they are. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
};
