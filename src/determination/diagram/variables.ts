import {
  choicesOf,
  isAskedFor,
  keepsWithin,
  type FactDefinition,
  type NumberDomain,
  type Payer,
  type Vocabulary,
} from '../../facts/index.ts';
import type { Criterion } from '../policy/criterion.ts';
import { choiceBranches } from './choiceBranches.ts';
import { cutsBy, intervalsOf } from './intervals.ts';
import { limitsAt } from './limitsAt.ts';
import type { Variable } from './variable.ts';

/** The variables of a vocabulary: one for each fact, or for each site or payer where its domain depends on that. */
export interface Variables {
  /** The variable of a fact for tumors of a site and members of a payer (undefined: of any); undefined where the fact is not asked there or has no values. */
  readonly at: (fact: FactDefinition, site: string, payer: string | undefined) => Variable | undefined;
}

/** Facts of which each payer has values of its own: a case of one payer says nothing of another's. */
const isPayersOwn = ({ domain }: FactDefinition): boolean => domain.of === 'products' || domain.of === 'payers';

/** The vocabulary in which cases of several policies are told: one facts table, and each payer with the products of all of its versions. */
export const sharedVocabulary = (vocabularies: readonly Vocabulary[]): Vocabulary => {
  const [first] = vocabularies;
  if (!first || vocabularies.some(({ facts }) => facts !== first.facts))
    throw new TypeError('policies are compared over one facts table');
  const payers = new Map<string, Payer>();
  for (const payer of vocabularies.flatMap((each) => each.payers)) {
    payers.set(payer.id, { ...payer, products: [...(payers.get(payer.id)?.products ?? []), ...payer.products] });
  }
  return { ...first, payers: [...payers.values()] };
};

/** Variables by what they are, for one vocabulary: diagrams over variables of one such store can be combined. */
export type MadeVariables = Map<string, Variable | undefined>;

/** Variables for the criteria of one or several policies; the numbers are cut where any of them has a threshold. Those in `made` are taken from there. */
export const variablesFor = (
  vocabulary: Vocabulary,
  criteria: readonly Criterion[],
  made: MadeVariables = new Map(),
): Variables => {
  const numbers = new Map<string, Variable>();
  const rankOf = (fact: FactDefinition): number => {
    const rank = vocabulary.facts.indexOf(fact);
    if (rank < 0) throw new TypeError(`${fact.name} is a fact of another table; a copy of a fact is not that fact`);
    return rank;
  };
  const make = (fact: FactDefinition, site: string, payer: string | undefined): Variable | undefined => {
    const rank = rankOf(fact);
    const own = isPayersOwn(fact);
    const values = choicesOf(fact, vocabulary, { site, payer }).filter(
      ({ value }) => fact.domain.of !== 'payers' || value === payer,
    );
    // Two variables never share a rank: diagrams would test them in no order.
    const place = own
      ? Math.max(
          vocabulary.payers.findIndex(({ id }) => id === payer),
          0,
        ) / vocabulary.payers.length
      : 0;
    return values.length === 0 ? undefined : choiceBranches(fact, rank + place, values, own ? payer : undefined);
  };
  const numberAt = (fact: FactDefinition, domain: NumberDomain, site: string): Variable => {
    const place = `${fact.name} ${site}`;
    const here = numbers.get(place);
    if (here) return here;
    const cuts = cutsBy(domain, limitsAt(criteria, fact, site, vocabulary));
    // Sites where the same limits count share the variable; the limits of one site cut no other's.
    const key = `${fact.name} ${JSON.stringify(cuts)}`;
    const known = made.get(key) ?? intervalsOf(fact, rankOf(fact), domain, cuts);
    made.set(key, known);
    numbers.set(place, known);
    return known;
  };
  return {
    at: (fact, site, payer) => {
      if (!isAskedFor(fact, site)) return undefined;
      if (fact.domain.of === 'number') return numberAt(fact, fact.domain, site);
      const key =
        fact.domain.of === 'choices-by-site'
          ? `${fact.name} ${site}`
          : isPayersOwn(fact)
            ? `${fact.name} ${payer ?? ''}`
            : fact.name;
      if (!made.has(key)) made.set(key, make(fact, site, payer));
      return made.get(key);
    },
  };
};

/** The branches of a variable on which a test is met. */
export const branchesMeeting = (
  criterion: Extract<Criterion, { kind: 'choice' | 'number' }>,
  { samples }: Variable,
  /** Whether an answer for which the policy was not read counts as meeting it. */
  withUnread = false,
): readonly boolean[] =>
  samples.map((sample) =>
    criterion.kind === 'number'
      ? typeof sample === 'number' && keepsWithin(sample, criterion.bounds)
      : criterion.values.includes(String(sample)) ||
        (withUnread && criterion.unread?.includes(String(sample)) === true),
  );
