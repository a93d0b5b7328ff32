import type { PolicyOutcome } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import type { Side } from './sides.ts';

/**
 * A case of the side's payer to which its text gives this outcome, with a line of business where the book asks for one;
 * undefined where another policy of the book decides it.
 */
export const caseReaching = (
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
