import { documentName } from '../../../determination/index.ts';
import { heldPolicies, type PolicyIndex } from '../../../library/index.ts';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { Frame } from '../../parts/Frame.tsx';

interface UnknownPictureProps {
  readonly policy: string;
  readonly version: string;
  readonly index: PolicyIndex;
}

/** An address that names a policy or a version that is not held, and those that are. */
export function UnknownPicture({ policy, version, index }: UnknownPictureProps) {
  const held = heldPolicies(index).flatMap(({ versions }) => versions);
  const isPolicy = held.some((each) => each.policy === policy);
  return (
    <Frame>
      <PageTitle title="There is no such policy here" />
      <div className="space-y-4">
        <p>
          {isPolicy ? `Policy ${policy} has no version “${version}” here.` : `No policy “${policy}” is held here.`}{' '}
          These have a picture:
        </p>
        <ul role="list" className="space-y-2">
          {held
            .filter((each) => !isPolicy || each.policy === policy)
            .map((each) => (
              <li key={each.file}>
                <TextLink href={`#/policies/${each.policy}/${each.version}/picture`}>{documentName(each)}</TextLink>
              </li>
            ))}
        </ul>
      </div>
    </Frame>
  );
}
