import type { Choice, Diagnoses, Domain, FactDefinition, FactsFile } from './definition.ts';
import { ownEntry } from './domain.ts';
import { withKinds, withWider } from './tree.ts';

/** A record by value, with an entry for each kind as well: its own, or that of the nearest wider value that has one. */
const forKinds = <Value>(
  byValue: Readonly<Record<string, Value>>,
  choices: readonly Choice[],
): Readonly<Record<string, Value>> => {
  const inherited = choices.flatMap(({ value }): readonly (readonly [string, Value])[] => {
    const [entry] = withWider(choices, value).flatMap((each) => {
      const own = ownEntry(byValue, each);
      return own === undefined ? [] : [own];
    });
    return entry === undefined ? [] : [[value, entry]];
  });
  return { ...byValue, ...Object.fromEntries(inherited) };
};

const domainWith = (domain: Domain, sites: readonly Choice[]): Domain => {
  const offered = (choices: readonly Choice[]): readonly Choice[] =>
    choices.some(({ offeredFor }) => offeredFor !== undefined)
      ? choices.map((choice) =>
          choice.offeredFor === undefined ? choice : { ...choice, offeredFor: withKinds(sites, choice.offeredFor) },
        )
      : choices;
  if (domain.of === 'choices') return { ...domain, choices: offered(domain.choices) };
  return domain.of === 'choices-by-site' ? { ...domain, choices: forKinds(domain.choices, sites) } : domain;
};

/**
 * Facts with what they say of a site, or of a type of tumor, said of its kinds as well: a fact that is asked for a wider site
 * is asked for every kind of it. The table holds it once, and everything that reads the table finds it under each.
 */
export const expandKinds = (
  facts: readonly FactDefinition[],
  sites: readonly Choice[],
  types: readonly Choice[],
): readonly FactDefinition[] =>
  facts.map((fact) => ({
    ...fact,
    ...(fact.sites === undefined ? {} : { sites: withKinds(sites, fact.sites) }),
    ...(fact.wording === undefined ? {} : { wording: forKinds(forKinds(fact.wording, sites), types) }),
    domain: domainWith(fact.domain, sites),
  }));

const diagnosesWith = (
  { firstDay, bySite }: Diagnoses,
  sites: readonly Choice[],
  types: readonly Choice[],
): Diagnoses => ({
  firstDay,
  bySite: forKinds(
    Object.fromEntries(
      Object.entries(bySite).map(([site, categories]) => [
        site,
        categories.map((each) => (each.types === undefined ? each : { ...each, types: withKinds(types, each.types) })),
      ]),
    ),
    sites,
  ),
});

/** The choices of the sites, and all types of tumor, of a table. */
export const sitesAndTypes = (
  facts: readonly FactDefinition[],
): { readonly sites: readonly Choice[]; readonly types: readonly Choice[] } => {
  const site = facts.find(({ name }) => name === 'site')?.domain;
  return {
    sites: site?.of === 'choices' ? site.choices : [],
    types: facts.flatMap(({ impliesSite, domain }) =>
      impliesSite && domain.of === 'choices-by-site' ? Object.values(domain.choices).flat() : [],
    ),
  };
};

/** A file of facts in which kinds inherit from what they are a kind of. */
export const withInheritance = (file: FactsFile): FactsFile => {
  const { sites, types } = sitesAndTypes(file.facts);
  return {
    ...file,
    facts: expandKinds(file.facts, sites, types),
    diagnoses: diagnosesWith(file.diagnoses, sites, types),
  };
};
