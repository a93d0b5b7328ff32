import type { AssessedCriterion } from '../../determination/index.ts';
import type { PaperName } from '../../submission/paper/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { physicianMessage } from './physicianMessage.ts';
import type { Shown } from './shown.ts';

interface DoorsProps {
  readonly shown: Shown;
  readonly failing: readonly AssessedCriterion[];
}

/** What can be done where the policy does not support the use. */
export function Doors({ shown, failing }: DoorsProps) {
  const { change } = useRequestInHand();
  const lookAt =
    (...lookedAt: readonly PaperName[]) =>
    () => {
      change({ lookedAt });
    };
  return (
    <ul role="list" className="mt-1 flex flex-wrap items-center gap-x-4 print:hidden">
      <li>
        <CopyButton kind="quiet" label="Tell the physician" text={() => physicianMessage(shown, failing)} />
      </li>
      <li>
        <TextLink href="#/request" onClick={lookAt('exception')}>
          Ask for an exception
        </TextLink>
      </li>
      <li>
        <TextLink href="#/request" onClick={lookAt('member', 'member-talk')}>
          Tell the member
        </TextLink>
      </li>
    </ul>
  );
}
