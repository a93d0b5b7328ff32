import { type AssessedCriterion, documentName, verdictHeading } from '../../determination/index.ts';
import type { PaperName } from '../../submission/paper/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { failingInWords } from './nearestFailing.ts';
import type { Shown } from './shown.ts';

/** A message to the physician: what the policy says, what fails, and what can be done. No patient is named in it. */
const physicianMessage = (
  { payer, determination, prepared, facts }: Shown,
  failing: readonly AssessedCriterion[],
): string => {
  const policy = prepared ? `, ${documentName(prepared.policy)}` : '';
  const { serviceDate } = facts;
  return [
    `Planned cryoablation, ${payer.name}${policy}.`,
    `${verdictHeading(determination, { serviceDate: typeof serviceDate === 'string' ? serviceDate : undefined })}.`,
    ...failing.map((part) => {
      const { required, entered } = failingInWords(part);
      return `- ${part.says}: the policy requires ${required}; entered ${entered}.`;
    }),
    'What can be done: correct an entry that is wrong in the chart, ask for an exception with your reasons, or talk with the patient before the date of service.',
    'This is a reading of the policy; the payer decides.',
  ].join('\n');
};

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
    <ul role="list" className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      <li>
        <CopyButton kind="text" label="Tell the physician" text={() => physicianMessage(shown, failing)} />
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
