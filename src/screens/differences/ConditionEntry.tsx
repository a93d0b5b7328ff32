import type { DifferenceCondition, DifferenceGroup, PolicyOutcome } from '../../determination/index.ts';
import { type Facts, linkPairs } from '../../facts/index.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { Day } from '../parts/Day.tsx';
import { useHoldings } from '../parts/holdings.ts';
import { isOfOnePayer, isOfOnePolicy, type Side, type Sides } from './sides.ts';

/**
 * A case of the side's payer to which its text gives this outcome, with a line of business where the book asks for one;
 * undefined where another policy of the book decides it.
 */
const caseReaching = (
  { payer, library, entry, day }: Pick<Side, 'payer' | 'library' | 'entry' | 'day'>,
  facts: Facts = {},
  outcome: PolicyOutcome | undefined,
): Facts | undefined => {
  const known: Facts = { ...facts, payer: payer.id, serviceDate: day };
  const lines = known['product'] === undefined ? payer.products.map(({ value }) => ({ ...known, product: value })) : [];
  return [known, ...lines].find((each) => {
    const ruled = library.rule(each);
    if (ruled.kind !== 'ruled' || ruled.ruling.outcome !== outcome) return false;
    const { policy, version } = ruled.ruling;
    return outcome === 'not-addressed' || (policy === entry.policy && version === entry.version);
  });
};

/** One condition: where it holds, in how many cases, and a case of it to open on each side. */
export function ConditionEntry({
  condition: { siteWords, terms, cases, facts },
  outcomes,
  sides,
}: {
  readonly condition: DifferenceCondition;
  readonly outcomes: DifferenceGroup['outcomes'];
  readonly sides: Sides;
}) {
  const { index, vocabulary } = useHoldings();
  const payerOf = (id: string): string => index.payers.find((payer) => payer.id === id)?.name ?? id;
  const limits = terms.map(({ fact, payer, words }) => ({
    label: payer === undefined || isOfOnePayer(sides) ? fact.label : `${fact.label} of ${payerOf(payer)}`,
    words,
  }));
  const about = `${siteWords.join(', ')}${limits.map(({ label, words }) => `; ${label}: ${words}`).join('')}`;
  const linkOf = (known: Facts): string => {
    const pairs = linkPairs(known, vocabulary);
    return `#/result?${new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString()}`;
  };
  return (
    <li className="break-inside-avoid border-t border-line py-3">
      <p className="font-semibold">{siteWords.join(', ')}</p>
      {limits.length === 0 ? (
        <p>Whatever else is documented</p>
      ) : (
        <dl>
          {limits.map(({ label, words }) => (
            <div key={label} className="sm:flex sm:gap-x-2">
              <dt className="text-muted">{label}:</dt>
              <dd className="min-w-0">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        <span className="py-0.5 text-muted">{cases === 1 ? '1 case' : `${String(cases)} cases`}</span>
        <span className="flex flex-wrap gap-x-4 print:hidden">
          {sides.map((side, place) => {
            const found = caseReaching(side, facts[place], outcomes[place]);
            return found ? (
              <TextLink key={side.name} href={linkOf(found)} about={`: ${about}`}>
                Open as a case <Of side={side} sides={sides} />
              </TextLink>
            ) : (
              <span key={side.name} className="py-0.5 text-muted">
                No case of {side.payer.name}: another policy decides
              </span>
            );
          })}
        </span>
      </p>
    </li>
  );
}

function Of({ side, sides }: { readonly side: Side; readonly sides: Sides }) {
  if (!isOfOnePolicy(sides)) return `of ${side.name}`;
  return (
    <>
      on <Day date={side.day} />
    </>
  );
}
