import { ADDED, cautionsInOrder, verdictFor, type Caution, type PreparedPolicy } from '../../determination/index.ts';
import { unchangedInWords, type CopyStanding } from '../../submission/comparison/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { compareAddress } from '../parts/policyAddresses.ts';
import type { Shown } from './shown.ts';

const MOST_OPEN = 2;

function CautionNote({
  caution: { id, title, says },
  prepared,
}: {
  readonly caution: Caution;
  readonly prepared: PreparedPolicy | undefined;
}) {
  return (
    <li data-caution={id} className="break-inside-avoid border-s-4 border-ink ps-3 text-sm">
      <strong className="font-semibold" key={title}>
        {`${title}.`}
      </strong>
      <span key={says}>{` ${says}`}</span>
      {id === 'review-due' && prepared && (
        <span>
          {' '}
          <TextLink href={compareAddress(prepared.policy)}>Compare with your copy</TextLink>
        </span>
      )}
    </li>
  );
}

function Notes({ shown, cautions }: { readonly shown: Shown; readonly cautions: readonly Caution[] }) {
  return (
    <ul role="list" className="space-y-2">
      {cautions.map((caution, index) => (
        <CautionNote key={`${caution.id} ${String(index)}`} caution={caution} prepared={shown.prepared} />
      ))}
    </ul>
  );
}

const notesInWords = (count: number, isMore: boolean): string =>
  `${String(count)} ${isMore ? 'more ' : ''}${count === 1 ? 'note' : 'notes'}`;

/** In the place of the caution about the age of the text, where the payer's own document says the same. */
const comparedNote = (caution: Caution, standing: CopyStanding): Caution => ({
  ...caution,
  id: 'compared',
  title: 'The text is still the payer’s',
  says: unchangedInWords(standing),
});

/** What a careful colleague would say before it is sent: two notes open, the rest one press away. */
export function CheckBeforeSending({
  shown,
  standing,
}: {
  readonly shown: Shown;
  readonly standing: CopyStanding | undefined;
}) {
  // Where a text comes from stands below the verdict.
  const cautions = cautionsInOrder(shown.determination.cautions.filter(({ id }) => id !== ADDED)).flatMap((caution) =>
    caution.id === 'review-due' && standing?.isUnchanged === true ? [comparedNote(caution, standing)] : [caution],
  );
  // While undecided there is nothing to send yet: the notes wait, one press away.
  const open = verdictFor(shown.determination) === 'not-enough' ? 0 : MOST_OPEN;
  const rest = cautions.slice(open);
  if (cautions.length === 0) return null;
  if (open === 0)
    return (
      <div className="rounded-md border border-line bg-surface px-4" data-printed="">
        <Disclosure summary={`Before you send: ${notesInWords(rest.length, false)}`}>
          <Notes shown={shown} cautions={rest} />
        </Disclosure>
      </div>
    );
  return (
    <Panel heading="Check before you send" kind="card">
      <Notes shown={shown} cautions={cautions.slice(0, open)} />
      {rest.length > 0 && (
        <div className="-mt-1 -mb-2 print:m-0" data-printed="">
          <Disclosure summary={notesInWords(rest.length, true)}>
            <Notes shown={shown} cautions={rest} />
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}
