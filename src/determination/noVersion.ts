import { placesOf } from './citations.ts';
import { nearestVersion, type VersionInForce } from './currency.ts';
import type { Determination } from './determine.ts';
import type { Policy } from './policy/shape.ts';

/**
 * The determination where none of a payer's versions was in force on the date of service. It names the nearest version;
 * what the held texts say of the time between is a hint, never a decision.
 */
export const noVersionFor = (
  payer: string,
  versions: readonly VersionInForce[],
  held: readonly Policy[],
  serviceDate: string,
): Determination => {
  const nearest = nearestVersion(versions, serviceDate);
  const hints = held.flatMap((policy) =>
    policy.hints
      .filter(({ from, until }) => from <= serviceDate && serviceDate < until)
      .map(({ says, cites }) => ({ id: 'history-hint', says, cites: placesOf(policy, cites) })),
  );
  const contract = held
    .filter(({ policy, version }) => policy === nearest?.policy && version === nearest.version)
    .flatMap((policy) =>
      policy.cautions
        .filter(({ id }) => id === 'contract-governs')
        .map(({ id, says, cites }) => ({ id, says, cites: placesOf(policy, cites) })),
    );
  return {
    payer,
    policy: null,
    version: null,
    outcome: 'no-version',
    possibleOutcomes: ['no-version'],
    missing: [],
    governing: [],
    payerWord: null,
    ...(nearest ? { nearestVersion: nearest } : {}),
    priorAuthorization: null,
    criteria: [],
    documents: [],
    codes: [],
    cautions: [...hints, ...contract],
  };
};
