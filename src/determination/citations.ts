import { ownEntry } from '../facts/index.ts';
import type { Citation, Policy } from './policy/shape.ts';

const linesInWords = ([from, to]: Citation['lines']): string =>
  from === to ? `L${String(from)}` : `L${String(from)}-${String(to)}`;

/** Where a citation stands, in one line that a reader can look up: file, lines and section. */
export const placeOfCitation = (policy: Pick<Policy, 'source' | 'citations'>, id: string): string => {
  const citation = ownEntry(policy.citations, id);
  return citation ? `${policy.source.file} ${linesInWords(citation.lines)} (${citation.section})` : id;
};

/** The places of several citations. */
export const placesOf = (policy: Pick<Policy, 'source' | 'citations'>, ids: readonly string[]): readonly string[] =>
  ids.map((id) => placeOfCitation(policy, id));

/** The citations of a policy by place, for showing the paraphrase and the deciding words. */
export const citationsByPlace = (policy: Policy): ReadonlyMap<string, Citation> =>
  new Map(Object.entries(policy.citations).map(([id, citation]) => [placeOfCitation(policy, id), citation]));
