import type { Policy } from '../../determination/index.ts';
import { atBeginning } from '../../facts/index.ts';
import { changedInWords, comparedInWords, type CopyStanding } from '../../submission/comparison/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { compareAddress } from './policyAddresses.ts';

/** A warning where the payer's own document says otherwise than the text that was read; nothing where it does not. */
export function ChangedCopy({
  standing,
  policy,
}: {
  readonly standing: CopyStanding | undefined;
  readonly policy: Policy | undefined;
}) {
  if (!standing || !policy || standing.changed.length === 0) return null;
  const words = comparedInWords(standing.compared);
  return (
    <div data-copy-changed="">
      <Notice kind="problem" title="The payer’s text has changed: do not rely on this reading for this case">
        <p>
          {`${atBeginning(words)}: ${changedInWords(standing)}. `}
          <TextLink href={compareAddress(policy)}>Compare again</TextLink>
        </p>
      </Notice>
    </div>
  );
}
