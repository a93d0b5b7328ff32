import type { Choice, FactDefinition, NumberDomain, StepId, Vocabulary } from './definition.ts';

/** Words with the unit after them, singular where they end in one: "1 lesion", "over 1 and at most 4 cm", a plain number without a unit. */
export const withUnit = (words: string, { unit, unitOfOne }: NumberDomain): string => {
  const last = unitOfOne !== undefined && /(^|\s)1$/.test(words) ? unitOfOne : unit;
  return last === '' ? words : `${words} ${last}`;
};

/** What is known of a case that narrows the domain of other facts. */
export interface Setting {
  readonly site?: string | undefined;
  readonly payer?: string | undefined;
}

/** What an input that nobody checked yet says of site and payer. */
export const settingOf = (site: unknown, payer: unknown): Setting => ({
  site: typeof site === 'string' ? site : undefined,
  payer: typeof payer === 'string' ? payer : undefined,
});

const yesNo: readonly Choice[] = [
  { value: 'true', word: 'Yes' },
  { value: 'false', word: 'No' },
];

const onceEach = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];

/** The union over all sites, made once for each fact. */
const unions = new WeakMap<object, readonly Choice[]>();
const unionOf = (bySite: Readonly<Record<string, readonly Choice[]>>): readonly Choice[] => {
  const known = unions.get(bySite) ?? onceEach(Object.values(bySite).flat());
  unions.set(bySite, known);
  return known;
};

const byName = new WeakMap<readonly FactDefinition[], ReadonlyMap<string, FactDefinition>>();

/** The fact of that name, or undefined where the table has none. */
export const factNamed = ({ facts }: Vocabulary, name: string): FactDefinition | undefined => {
  const named = byName.get(facts) ?? new Map(facts.map((fact) => [fact.name, fact]));
  byName.set(facts, named);
  return named.get(name);
};

/** Whether the facts of a step are named in a request. */
export const servesRequest = ({ steps }: Pick<Vocabulary, 'steps'>, step: StepId): boolean =>
  steps.some(({ id, serves }) => id === step && serves === 'request');

/** Whether a fact is asked for a tumor of this site; facts without sites are asked for every one. */
export const isAskedFor = (fact: FactDefinition, site: string): boolean => !fact.sites || fact.sites.includes(site);

/**
 * The choices of a fact where it has any: all that the site or the payer allows, or, while these are unknown, the
 * union over all of them. Yes and no are the choices `true` and `false`. Empty where this site or payer has none.
 */
export const choicesOf = (
  fact: FactDefinition,
  vocabulary: Vocabulary,
  { site, payer }: Setting,
): readonly Choice[] => {
  const { domain } = fact;
  switch (domain.of) {
    case 'choices':
      return domain.choices;
    case 'choices-by-site':
      return site === undefined ? unionOf(domain.choices) : (ownEntry(domain.choices, site) ?? []);
    case 'yes-no':
      return yesNo;
    case 'payers':
      return vocabulary.payers.map(({ id, name, otherNames }) => ({ value: id, word: name, otherNames }));
    case 'products':
      return onceEach(
        vocabulary.payers.filter(({ id }) => payer === undefined || id === payer).flatMap(({ products }) => products),
      );
    default:
      return [];
  }
};

/** The entry under a key of the object itself, never of its prototype: `constructor` is no site. */
export const ownEntry = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The sites of the vocabulary, in the order of its table. */
export const sitesOf = (vocabulary: Vocabulary): readonly string[] => {
  const site = factNamed(vocabulary, 'site');
  return site ? choicesOf(site, vocabulary, {}).map(({ value }) => value) : [];
};

/** The site that alone has this value of a fact by site (a tumor type implies its site), or undefined. */
export const siteImpliedBy = (fact: FactDefinition, value: string): string | undefined => {
  if (fact.domain.of !== 'choices-by-site') return undefined;
  const sites = Object.entries(fact.domain.choices).filter(([, choices]) =>
    choices.some((choice) => choice.value === value),
  );
  return sites.length === 1 ? sites[0]?.[0] : undefined;
};
