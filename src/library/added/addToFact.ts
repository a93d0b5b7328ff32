import type * as z from 'zod/mini';
import {
  factProblems,
  leavesOf,
  ownEntry,
  sitesAndTypes,
  withKinds,
  type Choice,
  type FactDefinition,
  type FactsTable,
  type Problem,
} from '../../facts/index.ts';
import type { factAdditionSchema } from './shape.ts';

type Addition = z.infer<typeof factAdditionSchema>;

/** Added choices of one list, with the place of the list in the addition. */
interface Added {
  readonly place: string;
  readonly choices: readonly Choice[];
  readonly held: readonly Choice[];
}

const isList = (adds: Addition['adds']): adds is Choice[] => Array.isArray(adds);

const listsOf = ({ adds, sites }: Addition, { domain }: FactDefinition): readonly Added[] | string => {
  if (isList(adds) && adds.length === 0 && sites) return [];
  if (domain.of === 'choices')
    return isList(adds)
      ? [{ place: 'adds', choices: adds, held: domain.choices }]
      : 'its answers are the same for every site; allowed: a list of choices';
  if (domain.of !== 'choices-by-site')
    return `a fact of ${domain.of} has no list of answers; allowed: facts of choices, choices-by-site`;
  return isList(adds)
    ? 'its answers differ by site; allowed: an object with a list of choices for each site'
    : Object.entries(adds).map(([site, choices]) => ({
        place: `adds.${site}`,
        choices,
        held: ownEntry(domain.choices, site) ?? [],
      }));
};

/** What an added answer may not be beside those that are held. */
const besideHeld = ({ place, choices, held }: Added, fact: FactDefinition): readonly Problem[] => {
  const covered = held.filter(({ value }) => !leavesOf(held).some((leaf) => leaf.value === value));
  return choices.flatMap(({ value, kindOf, since }, index): readonly Problem[] => {
    const at = `${place}[${String(index)}]`;
    const elsewhere =
      fact.impliesSite && fact.domain.of === 'choices-by-site'
        ? Object.entries(fact.domain.choices).find(
            ([site, list]) => `adds.${site}` !== place && list.some((each) => each.value === value),
          )
        : undefined;
    return [
      ...(held.some((each) => each.value === value)
        ? [{ place: `${at}.value`, message: `"${value}" is held already; allowed: another value` }]
        : []),
      ...(elsewhere
        ? [
            {
              place: `${at}.value`,
              message: `"${value}" is a type of tumor of ${elsewhere[0]}; allowed: another value`,
            },
          ]
        : []),
      ...(value in {} ? [{ place: `${at}.value`, message: `"${value}" cannot be a value` }] : []),
      ...(covered.some((each) => each.value === kindOf)
        ? [{ place: `${at}.kindOf`, message: `the kinds of "${kindOf ?? ''}" that are held are all there is of it` }]
        : []),
      ...(since === undefined ? [] : [{ place: `${at}.since`, message: 'a library has no edition; leave it out' }]),
    ];
  });
};

const grown = (
  fact: FactDefinition,
  lists: readonly Added[],
  sites: readonly string[],
  { edition, facts }: FactsTable,
): FactDefinition => {
  const { domain } = fact;
  const withAdded = ({ held, choices }: Added): readonly Choice[] => [
    ...held,
    ...choices.map((choice) => ({ ...choice, since: edition })),
  ];
  const asked = fact.sites && { sites: [...new Set([...fact.sites, ...sites])] };
  const [list] = lists;
  if (domain.of === 'choices')
    return { ...fact, ...asked, domain: list ? { ...domain, choices: withAdded(list) } : domain };
  if (domain.of !== 'choices-by-site') return { ...fact, ...asked };
  const allSites = sitesAndTypes(facts).sites;
  const bySite = lists.flatMap((each) => {
    const site = each.place.slice('adds.'.length);
    const list = withAdded(each);
    // A kind of the site that has the very answers of the wider one has the added ones too.
    return withKinds(allSites, [site])
      .filter((kind) => kind === site || JSON.stringify(ownEntry(domain.choices, kind)) === JSON.stringify(each.held))
      .map((kind) => [kind, list] as const);
  });
  return { ...fact, ...asked, domain: { ...domain, choices: { ...domain.choices, ...Object.fromEntries(bySite) } } };
};

/** The place of a problem in the addition: what is told of the fact as it would be is told of what was added. */
const inAddition = ({ place, message }: Problem, lists: readonly Added[]): Problem => {
  const [, site, index, rest = ''] = /^domain\.choices(?:\.([^[]+))?(?:\[(\d+)\](.*))?$/.exec(place) ?? [];
  const own = lists.find((each) => each.place === (site === undefined ? 'adds' : `adds.${site}`));
  if (!own) return { place, message };
  return {
    place: index === undefined ? own.place : `${own.place}[${String(Number(index) - own.held.length)}]${rest}`,
    message,
  };
};

/**
 * Adds answers to a fact that is held, after those that it has; `held` are the facts before the library. A site that the library
 * brings may ask a held fact. Gives the table, or what is wrong.
 */
export const addToFact = (table: FactsTable, addition: Addition, held: FactsTable): FactsTable | readonly Problem[] => {
  const fact = table.facts.find(({ name }) => name === addition.name);
  if (!fact)
    return [
      {
        place: 'name',
        message: `"${addition.name}" is no fact that is held; allowed: ${held.facts.map(({ name }) => name).join(', ')}`,
      },
    ];
  const lists = listsOf(addition, fact);
  if (typeof lists === 'string') return [{ place: 'adds', message: lists }];
  const allSites = sitesAndTypes(table.facts).sites.map(({ value }) => value);
  const heldSites = sitesAndTypes(held.facts).sites.map(({ value }) => value);
  const bySite = fact.domain.of === 'choices-by-site' ? lists.map(({ place }) => place.slice('adds.'.length)) : [];
  const newSites = [...(addition.sites ?? []), ...bySite.filter((site) => fact.sites?.includes(site) === false)];
  const next = grown(fact, lists, newSites, table);
  const beside = [
    ...lists.flatMap((each) => besideHeld(each, fact)),
    ...(addition.sites ?? []).flatMap((site, index) =>
      allSites.includes(site) && !heldSites.includes(site)
        ? []
        : [
            {
              place: `sites[${String(index)}]`,
              message: `"${site}" is no site that this library brings: where a held fact is asked stays as it is`,
            },
          ],
    ),
  ];
  if (beside.length > 0) return beside;
  const found = factProblems(next, {
    edition: table.edition,
    steps: table.steps,
    sites: allSites,
    names: table.facts.map(({ name }) => name),
  }).map((problem) => inAddition(problem, lists));
  return found.length > 0 ? found : { ...table, facts: table.facts.map((each) => (each === fact ? next : each)) };
};
