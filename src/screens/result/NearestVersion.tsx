import type { Determination } from '../../determination/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Days } from '../parts/Day.tsx';
import { policyAddress } from '../parts/policyAddresses.ts';

/** Where no version was in force: the nearest one held, by name and dates, which decides nothing here. */
export function NearestVersion({ determination: { nearestVersion } }: { readonly determination: Determination }) {
  if (!nearestVersion) return null;
  const { policy, version, from, until } = nearestVersion;
  return (
    <Notice title="The nearest version held">
      <p>
        <TextLink href={policyAddress({ policy, version })}>
          {policy}, version {version}
        </TextLink>
        , in force <Days from={from} until={until} />. It does not decide this case.
      </p>
    </Notice>
  );
}
