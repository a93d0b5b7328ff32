import type { PayerEntry } from '../../library/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { policyAddress, type VersionName } from '../parts/policyAddresses.ts';

interface UnknownPolicyProps {
  readonly asked: VersionName;
  readonly payers: readonly PayerEntry[];
}

/** An address that names no version that is held: which are held. */
export function UnknownPolicy({ asked: { policy, version }, payers }: UnknownPolicyProps) {
  return (
    <>
      <PageTitle title="No such policy version is held" />
      <Notice kind="problem" title={`“${policy}”, version “${version}”, is not in this library`}>
        <p>These are:</p>
        <ul className="list-disc ps-5">
          {payers.flatMap(({ name, versions }) =>
            versions.map((each) => (
              <li key={each.file}>
                <TextLink href={policyAddress(each)}>
                  {each.policy}, version {each.version}
                </TextLink>{' '}
                ({name})
              </li>
            )),
          )}
        </ul>
      </Notice>
    </>
  );
}
