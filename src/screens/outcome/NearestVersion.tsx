import type { Determination } from '../../determination/index.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Where no version was in force: the nearest one held, by name and dates, which decides nothing here. */
export function NearestVersion({ determination: { nearestVersion } }: { readonly determination: Determination }) {
  if (!nearestVersion) return null;
  const { policy, version, from, until } = nearestVersion;
  return (
    <Notice title="The nearest version held">
      <p>
        {policy}, version {version}, in force from {from} {until === null ? 'on' : `until the day before ${until}`}. It does not decide this case.
      </p>
    </Notice>
  );
}
