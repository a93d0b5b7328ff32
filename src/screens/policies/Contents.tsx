import type { VersionName } from '../parts/policyAddresses.ts';
import { PartLink } from './PartLink.tsx';
import { parts } from './parts.ts';

/** The parts of the page. */
export function Contents({ version }: { readonly version: VersionName }) {
  return (
    <nav aria-label="On this page" className="print:hidden">
      <h2 className="mb-1 font-semibold">On this page</h2>
      <ul role="list" className="sm:columns-2">
        {Object.entries(parts).map(([part, heading]) => (
          <li key={part} className="py-0.5">
            <PartLink version={version} part={part}>
              {heading}
            </PartLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
