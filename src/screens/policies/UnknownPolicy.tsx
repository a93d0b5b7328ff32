import { documentName } from '../../determination/index.ts';
import type { HeldPolicy } from '../../library/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { policyAddress, type VersionName } from '../parts/policyAddresses.ts';

interface UnknownPolicyProps {
  readonly asked: VersionName;
  readonly policies: readonly HeldPolicy[];
}

/** An address that names no version that is held: which are held. */
export function UnknownPolicy({ asked: { policy, version }, policies }: UnknownPolicyProps) {
  return (
    <>
      <PageTitle title="No such policy version is held" />
      <Notice kind="problem" title={`“${policy}”, version “${version}”, is not in this library`}>
        <p>These are:</p>
        <ul className="list-disc ps-5">
          {policies.flatMap(({ versions }) =>
            versions.map((each) => (
              <li key={each.file}>
                <TextLink href={policyAddress(each)}>{documentName(each)}</TextLink>
              </li>
            )),
          )}
        </ul>
      </Notice>
    </>
  );
}
