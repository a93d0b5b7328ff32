import { isAskedFor, servesRequest, type FactDefinition, type Vocabulary } from '../../facts/index.ts';

/** Facts that a request names also where the outcome did not need them: the line of business, and those of the treatment plan. */
const isNamed = ({ domain, step }: FactDefinition, vocabulary: Vocabulary): boolean =>
  domain.of === 'products' ||
  (servesRequest(vocabulary, step) && domain.of !== 'fact-names' && domain.of !== 'number' && domain.of !== 'date');

/**
 * The facts that a request names and takes an answer for in place, in two parts: those of the service, and those that are asked for
 * tumors of some sites alone. A tumor of an unknown site (undefined) has those of every site.
 */
export const factsNamed = (
  vocabulary: Vocabulary,
  site: string | undefined,
): { readonly service: readonly FactDefinition[]; readonly tumor: readonly FactDefinition[] } => {
  const named = vocabulary.facts.filter(
    (fact) => isNamed(fact, vocabulary) && (site === undefined || isAskedFor(fact, site)),
  );
  return { service: named.filter(({ sites }) => !sites), tumor: named.filter(({ sites }) => sites) };
};
