import { documentName } from '../../determination/index.ts';
import type { HeldPolicy, PayerEntry } from '../../library/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AddedNote } from '../parts/AddedMark.tsx';
import { useHoldings } from '../parts/holdings.ts';
import { policyAddress } from '../parts/policyAddresses.ts';
import { ForWhom } from './AppliedBy.tsx';

interface PayerBooksProps {
  readonly payers: readonly PayerEntry[];
  readonly policies: readonly HeldPolicy[];
}

/** What each payer applies, in the order in which it counts, with the newest version held of each policy. */
export function PayerBooks({ payers, policies }: PayerBooksProps) {
  const { added } = useHoldings();
  return (
    <Panel heading="What each payer applies">
      <p className="mb-2 max-w-question">
        Where a payer applies several policies, the first that addresses the case decides. Each link is the newest
        version held.
      </p>
      <dl className="space-y-2">
        {payers.map((payer) => (
          <div key={payer.id}>
            <dt className="font-semibold">
              {payer.name}
              <AddedNote note={added.payers.get(payer.id)} />
            </dt>
            {inBook(payer, policies).map(({ held, applied }, place) => (
              <dd key={place}>
                <TextLink href={policyAddress(held.newest)} about={`of ${payer.name}`}>
                  {documentName(held.newest)}
                </TextLink>
                <ForWhom applied={applied} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  );
}

const inBook = (payer: PayerEntry, policies: readonly HeldPolicy[]) =>
  [...new Set(payer.book.map(({ policy }) => policy))].flatMap((policy) =>
    policies
      .filter((held) => held.policy === policy)
      .flatMap((held) => held.appliedBy.filter((each) => each.payer === payer).map((applied) => ({ held, applied }))),
  );
