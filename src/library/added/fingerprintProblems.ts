import { fingerprintsFrom } from '../../passages/index.ts';
import { versionKey } from '../holdings.ts';
import type { PolicyAdded } from './addPolicies.ts';
import { inPart, type LibraryProblem } from './problem.ts';
import type { Library } from './shape.ts';

/** What is wrong with the fingerprints of a library: they are of texts that it does not bring, or no fingerprints. */
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
      const { policy, version } = fingerprintsFrom(input);
      return versionKey({ policy, version }) === versionKey(own.entry)
        ? []
        : inPart(part, '', [{ place: 'policy', message: `they are of ${policy} ${version}` }]);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return inPart(part, '', [{ place: '', message: error.message }]);
    }
  });
