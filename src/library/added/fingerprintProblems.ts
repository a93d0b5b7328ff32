import type { Problem } from '../../determination/index.ts';
import { shown } from '../../facts/index.ts';
import { fingerprintsFrom, type Fingerprints } from '../../passages/index.ts';
import { versionKey } from '../holdings.ts';
import type { PolicyAdded } from './addPolicies.ts';
import { inPart, wordIn, type LibraryProblem } from './problem.ts';
import type { Library } from './shape.ts';

/** Where fingerprints and the policy that they are of part: another policy, another text, passages that it does not cite, or fewer than it cites. */
const partings = (
  { policy, version, passages }: Fingerprints,
  sha256: string,
  { entry, prepared }: PolicyAdded,
): readonly Problem[] => {
  if (versionKey({ policy, version }) !== versionKey(entry))
    return [{ place: 'policy', message: `they are of ${policy} ${version}` }];
  const { source, citations } = prepared.policy;
  if (sha256 !== source.sha256)
    return [{ place: 'sha256', message: `they are of another text; allowed: that of the policy, "${source.sha256}"` }];
  const ids = new Set(passages.map(({ id }) => id));
  return [
    ...[...ids]
      .filter((id) => !Object.hasOwn(citations, id))
      .map((id) => ({
        place: `passages.${id}`,
        message: `the policy cites no such passage; allowed: ${Object.keys(citations).join(', ')}`,
      })),
    ...Object.keys(citations)
      .filter((id) => !ids.has(id))
      .map((id) => ({ place: 'passages', message: `${shown(id)}, which the policy cites, is missing` })),
  ];
};

/** What is wrong with the fingerprints of a library: they are of texts that it does not bring, not of what its policies cite, or no fingerprints. */
export const fingerprintProblems = (
  { fingerprints }: Library,
  policies: readonly PolicyAdded[],
): readonly LibraryProblem[] =>
  Object.entries(fingerprints).flatMap(([key, input]) => {
    const part = `fingerprints.${key}`;
    const own = policies.find(({ entry }) => entry.file === `${key}.json`);
    if (!own)
      return inPart(part, '', [
        {
          place: '',
          message: `no good policy of this library is called so; allowed: ${policies.map(({ entry }) => entry.file.replace(/\.json$/, '')).join(', ') || 'none'}`,
        },
      ]);
    try {
      return inPart(part, '', partings(fingerprintsFrom(input), wordIn(input, 'sha256'), own));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return inPart(part, '', [{ place: '', message: error.message }]);
    }
  });
