import type { Choice, FactDefinition, FactsFile, FactStep } from './definition.ts';
import { ownEntry } from './domain.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';

/** Facts whose kind of domain the product relies on by name: they say whose case it is, and where the tumor lies. */
const fixedDomains: Readonly<Record<string, FactDefinition['domain']['of']>> = {
  payer: 'payers',
  product: 'products',
  serviceDate: 'date',
  site: 'choices',
  setting: 'choices',
  cptCodes: 'procedure-codes',
  calculated: 'fact-names',
};

const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((each, index) => names.indexOf(each) !== index)),
];

const listed = (values: readonly string[]): string => values.join(', ') || 'none';

/** The lists of choices of a fact, with the place of each. */
const choiceListsOf = ({
  domain,
}: FactDefinition): readonly (readonly [place: string, choices: readonly Choice[]])[] => {
  if (domain.of === 'choices') return [['domain.choices', domain.choices]];
  return domain.of === 'choices-by-site'
    ? Object.entries(domain.choices).map(([site, choices]) => [`domain.choices.${site}`, choices])
    : [];
};

const ancestry = (choices: readonly Choice[], start: string): readonly string[] => {
  const path = [start];
  for (;;) {
    const above = choices.find(({ value }) => value === path.at(-1))?.kindOf;
    if (above === undefined) return path;
    if (path.includes(above)) return [...path, above];
    path.push(above);
  }
};

const treeProblems = (choices: readonly Choice[], place: string): readonly Problem[] => {
  const values = choices.map(({ value }) => value);
  return [
    ...twice(values).map((value) => ({ place, message: `value "${value}" is given twice` })),
    ...choices.flatMap(({ value, kindOf, covered }, index): readonly Problem[] => {
      const at = `${place}[${String(index)}]`;
      if (kindOf !== undefined && !values.includes(kindOf))
        return [{ place: `${at}.kindOf`, message: `"${kindOf}" is no value here; allowed: ${listed(values)}` }];
      const path = ancestry(choices, value);
      if (twice(path).length > 0)
        return [{ place: `${at}.kindOf`, message: `it is a kind of itself: ${path.join(' > ')}` }];
      return covered && !choices.some((each) => each.kindOf === value)
        ? [{ place: `${at}.covered`, message: `"${value}" has no kinds that could cover it` }]
        : [];
    }),
  ];
};

const numberProblems = ({ domain }: FactDefinition): readonly Problem[] => {
  if (domain.of !== 'number') return [];
  const { above, atLeast, atMost, whole } = domain;
  const least = above ?? atLeast ?? 0;
  return [
    ...(above !== undefined && atLeast !== undefined
      ? [{ place: 'domain', message: 'a number begins above or at least somewhere, not both' }]
      : []),
    ...(atMost <= least
      ? [{ place: 'domain', message: `no number lies between ${String(least)} and ${String(atMost)}` }]
      : []),
    ...(whole && [above, atLeast, atMost].some((end) => end !== undefined && !Number.isInteger(end))
      ? [{ place: 'domain', message: 'the ends of whole numbers are whole numbers' }]
      : []),
  ];
};

/** What facts that come together are checked against. */
export interface FactGround {
  readonly edition: number;
  readonly steps: readonly FactStep[];
  readonly sites: readonly string[];
  readonly names: readonly string[];
}

/** What one fact says that cannot be, by place within it: sites, steps, facts and values that do not exist. */
export const factProblems = (
  fact: FactDefinition,
  { edition, steps, sites, names }: FactGround,
): readonly Problem[] => {
  const lists = choiceListsOf(fact);
  const siteProblem = (site: string, place: string): readonly Problem[] =>
    sites.includes(site) ? [] : [{ place, message: `"${site}" is no site; allowed: ${listed(sites)}` }];
  const domain = ownEntry(fixedDomains, fact.name);
  return [
    ...(domain !== undefined && fact.domain.of !== domain
      ? [{ place: 'domain.of', message: `"${fact.name}" is always of ${domain}` }]
      : []),
    ...(steps.some(({ id }) => id === fact.step)
      ? []
      : [
          {
            place: 'step',
            message: `"${fact.step}" is no step; allowed: ${listed(steps.map(({ id }) => id))}`,
          },
        ]),
    ...(fact.sites ?? []).flatMap((site, index) => siteProblem(site, `sites[${String(index)}]`)),
    ...(fact.domain.of === 'choices-by-site'
      ? Object.keys(fact.domain.choices).flatMap((site) => siteProblem(site, `domain.choices.${site}`))
      : []),
    ...(fact.accompanies !== undefined && !names.includes(fact.accompanies)
      ? [{ place: 'accompanies', message: `"${fact.accompanies}" is no fact; allowed: ${listed(names)}` }]
      : []),
    ...lists.flatMap(([place, choices]) => [
      ...treeProblems(choices, place),
      ...choices.flatMap(({ since = 1, offeredFor = [], covered }, index) => {
        const at = `${place}[${String(index)}]`;
        return [
          ...(since > edition
            ? [{ place: `${at}.since`, message: `${String(since)} is later than the edition, ${String(edition)}` }]
            : []),
          ...(covered && fact.name === 'site'
            ? [{ place: `${at}.covered`, message: 'a tumor lies at one site: a site is never known in part' }]
            : []),
          ...offeredFor.flatMap((site) => siteProblem(site, `${at}.offeredFor`)),
        ];
      }),
    ]),
    ...numberProblems(fact),
    ...(typeof fact.inSentence === 'object' && fact.domain.of !== 'yes-no'
      ? [
          {
            place: 'inSentence',
            message: `a fact of ${fact.domain.of} reads by its value: allowed: a text with {value}`,
          },
        ]
      : []),
  ];
};

const within = (place: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, place: `${place}.${problem.place}` }));

/** What a file of facts of the right shape says that cannot be. */
export const factsFileProblems = (file: FactsFile): readonly Problem[] => {
  const names = file.facts.map(({ name }) => name);
  const site = file.facts.find(({ name }) => name === 'site')?.domain;
  const sites = site?.of === 'choices' ? site.choices.map(({ value }) => value) : [];
  const ground: FactGround = { edition: file.edition, steps: file.steps, sites, names };
  const types = file.facts.filter(({ impliesSite }) => impliesSite).flatMap((fact) => choiceListsOf(fact));
  const typeNames = types.flatMap(([, choices]) => choices.map(({ value }) => value));
  const stepOrder = file.steps.map(({ id }) => id);
  return [
    ...Object.keys(fixedDomains)
      .filter((name) => !names.includes(name))
      .map((name) => ({ place: 'facts', message: `there is no fact "${name}"` })),
    ...twice(names).map((name) => ({ place: 'facts', message: `fact "${name}" is given twice` })),
    ...twice(stepOrder).map((id) => ({ place: 'steps', message: `step "${id}" is given twice` })),
    ...file.steps.flatMap(({ titles = {} }, index) =>
      Object.keys(titles)
        .filter((at) => !sites.includes(at))
        .map((at) => ({
          place: `steps[${String(index)}].titles.${at}`,
          message: `"${at}" is no site; allowed: ${listed(sites)}`,
        })),
    ),
    ...file.facts.flatMap((fact, index) => {
      const place = `facts[${String(index)}]`;
      const before = file.facts[index - 1];
      return [
        ...within(place, factProblems(fact, ground)),
        ...(before && stepOrder.indexOf(fact.step) < stepOrder.indexOf(before.step)
          ? [
              {
                place: `${place}.step`,
                message: `it is asked before ${before.name}; facts stand in the order of the steps`,
              },
            ]
          : []),
        ...Object.keys(fact.wording ?? {})
          .filter((key) => !sites.includes(key) && !typeNames.includes(key))
          .map((key) => ({ place: `${place}.wording.${key}`, message: `"${key}" is no site and no type of tumor` })),
      ];
    }),
    ...file.contradictions.flatMap(({ when }, index) =>
      Object.entries(when).flatMap(([name, test]): readonly Problem[] => {
        const place = `contradictions[${String(index)}].when.${name}`;
        const fact = file.facts.find((each) => each.name === name);
        if (!fact) return [{ place, message: `"${name}" is no fact; allowed: ${listed(names)}` }];
        if ((fact.domain.of === 'number') !== !Array.isArray(test))
          return [{ place, message: `"${name}" is tested by ${fact.domain.of === 'number' ? 'bounds' : 'values'}` }];
        const values = choiceListsOf(fact).flatMap(([, choices]) => choices.map(({ value }) => value));
        const tested: readonly unknown[] = Array.isArray(test) ? test : [];
        const wrong = tested.find((value) => !values.includes(String(value)));
        return wrong === undefined
          ? []
          : [{ place, message: `${shown(wrong)} is no value of "${name}"; allowed: ${listed(values)}` }];
      }),
    ),
    ...Object.entries(file.diagnoses.bySite).flatMap(([at, categories]) => [
      ...(sites.includes(at)
        ? []
        : [{ place: `diagnoses.bySite.${at}`, message: `"${at}" is no site; allowed: ${listed(sites)}` }]),
      ...categories.flatMap(({ types: named = [] }, index) =>
        named
          .filter((type) => !typeNames.includes(type))
          .map((type) => ({
            place: `diagnoses.bySite.${at}[${String(index)}].types`,
            message: `"${type}" is no type of tumor; allowed: ${listed(typeNames)}`,
          })),
      ),
    ]),
  ];
};
