import { placeOf, type Problem } from '../../facts/index.ts';
import type { Policy } from './shape.ts';

/** What a draft says where somebody must write: a policy that still says it is not finished. */
export const TO_BE_WRITTEN = 'to be written';

const placesToWrite = (value: unknown, path: readonly PropertyKey[]): readonly string[] => {
  if (typeof value === 'string') return value.trim().toLowerCase() === TO_BE_WRITTEN ? [placeOf(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
    placesToWrite(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/**
 * What a draft leaves to its reader and the reader has not done: words still to be written, and citations that nothing cites
 * (`cited`: the ids that something does). Of the words of a citation that nothing cites nothing more is said.
 */
export const unfinished = (policy: Policy, cited: ReadonlySet<unknown>): readonly Problem[] => {
  const citations = Object.entries(policy.citations);
  const used = Object.fromEntries(citations.filter(([id]) => cited.has(id)));
  return [
    ...placesToWrite({ ...policy, citations: used }, []).map((place) => ({
      place,
      message: `it still says "${TO_BE_WRITTEN}": write it, or throw it out`,
    })),
    ...citations
      .filter(([id]) => !cited.has(id))
      .map(([id]) => ({ place: `citations.${id}`, message: 'nothing cites this: throw it out, or cite it' })),
  ];
};
