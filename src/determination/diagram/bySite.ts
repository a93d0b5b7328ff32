import { factNamed, sitesOf, type FactDefinition, type Vocabulary } from '../../facts/index.ts';
import type { Criterion } from '../policy/criterion.ts';
import { combine } from './combine.ts';
import type { Diagrams, Node } from './node.ts';
import { branchesMeeting, variablesFor, type Variable, type Variables } from './variable.ts';

/** The diagram of a criterion for the tumors of one site. What is not asked there is not met there. */
const diagramAt = (criterion: Criterion, site: string, diagrams: Diagrams<boolean>, variables: Variables): Node<boolean> => {
  if ('parts' in criterion) {
    const parts = criterion.parts.map((part) => diagramAt(part, site, diagrams, variables));
    if (criterion.kind === 'not') return combine(diagrams, parts, ([met]) => !met);
    return combine(diagrams, parts, (met) => (criterion.kind === 'all' ? met.every(Boolean) : met.some(Boolean)));
  }
  if (criterion.fact.name === 'site') return diagrams.leaf(criterion.kind === 'choice' && criterion.values.includes(site));
  const variable = variables.at(criterion.fact, site);
  if (!variable) return diagrams.leaf(false);
  return diagrams.test(variable, branchesMeeting(criterion, variable).map((met) => diagrams.leaf(met)));
};

/** Joins the diagrams of all sites under a test of the site, below the facts that come before it in the table. */
const joinSites = <Value>(
  bySite: readonly Node<Value>[],
  siteVariable: Variable,
  before: readonly Variable[],
  diagrams: Diagrams<Value>,
): Node<Value> => {
  const [variable, ...later] = before;
  if (!variable) return diagrams.test(siteVariable, bySite);
  const joined = (branch: number): Node<Value> =>
    joinSites(bySite.map((node) => diagrams.restrict(node, variable, branch)), siteVariable, later, diagrams);
  return diagrams.test(variable, variable.samples.map((_, branch) => joined(branch)));
};

export const siteFactOf = (vocabulary: Vocabulary): FactDefinition => {
  const site = factNamed(vocabulary, 'site');
  if (!site) throw new TypeError('the facts table has no site');
  return site;
};

/** How conditions become diagrams, site by site and for all sites at once. */
export interface DiagramBuilder {
  readonly sites: readonly string[];
  readonly at: (criterion: Criterion, site: string, diagrams: Diagrams<boolean>) => Node<boolean>;
  readonly join: <Value>(bySite: readonly Node<Value>[], diagrams: Diagrams<Value>) => Node<Value>;
}

/** A builder for the criteria of one or several policies of a vocabulary. All thresholds that occur are told to it beforehand. */
export const diagramBuilder = (vocabulary: Vocabulary, criteria: readonly Criterion[]): DiagramBuilder => {
  const variables = variablesFor(vocabulary, criteria);
  const siteFact = siteFactOf(vocabulary);
  const sites = sitesOf(vocabulary);
  const siteRank = vocabulary.facts.indexOf(siteFact);
  return {
    sites,
    at: (criterion, site, diagrams) => diagramAt(criterion, site, diagrams, variables),
    join: (bySite, diagrams) => {
      const before = [...new Set(bySite.flatMap(({ support }) => support))].filter(({ rank }) => rank < siteRank).sort((a, b) => a.rank - b.rank);
      const siteVariable = variables.at(siteFact, '');
      if (!siteVariable) throw new TypeError('the facts table has no sites');
      return joinSites(bySite, siteVariable, before, diagrams);
    },
  };
};
