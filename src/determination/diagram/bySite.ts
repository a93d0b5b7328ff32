import { factNamed, sitesOf, type FactDefinition, type Vocabulary } from '../../facts/index.ts';
import type { ChoiceTest, Composite, Criterion, NumberTest } from '../policy/criterion.ts';
import { combine } from './combine.ts';
import type { Diagrams, Node } from './node.ts';
import { type Variable } from './variable.ts';
import { branchesMeeting } from './variables.ts';

/** The variable of a fact for tumors of a site. */
type VariableAt = (fact: FactDefinition, site: string) => Variable | undefined;

/** Whether a criterion is met for certain, or perhaps: by an answer for which the policy was not read. */
type Mode = 'must' | 'may';
const opposite = { must: 'may', may: 'must' } as const;

/** Whether no test of a criterion turns on an answer for which the policy was not read. */
export const isAllRead = (criterion: Criterion): boolean =>
  'parts' in criterion
    ? criterion.parts.every(isAllRead)
    : criterion.kind === 'number' || (criterion.unread ?? []).length === 0;

/** The diagram of a test for the tumors of one site. What is not asked there is not met there. */
const testAt = (
  criterion: ChoiceTest | NumberTest,
  site: string,
  diagrams: Diagrams<boolean>,
  variableAt: VariableAt,
  mode: Mode,
): Node<boolean> => {
  if (criterion.fact.name === 'site')
    return diagrams.leaf(criterion.kind === 'choice' && criterion.values.includes(site));
  const variable = variableAt(criterion.fact, site);
  if (!variable) return diagrams.leaf(false);
  return diagrams.test(
    variable,
    branchesMeeting(criterion, variable, mode === 'may').map((met) => diagrams.leaf(met)),
  );
};

/** Whether a whole is met, by which of its parts are. */
const mergeOf = ({ kind, least = 1 }: Composite): ((met: readonly boolean[]) => boolean) => {
  if (kind === 'all') return (met) => met.every(Boolean);
  if (kind === 'not') return ([met]) => !met;
  return (met) => met.filter(Boolean).length >= least;
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
    joinSites(
      bySite.map((node) => diagrams.restrict(node, variable, branch)),
      siteVariable,
      later,
      diagrams,
    );
  return diagrams.test(
    variable,
    variable.samples.map((_, branch) => joined(branch)),
  );
};

export const siteFactOf = (vocabulary: Vocabulary): FactDefinition => {
  const site = factNamed(vocabulary, 'site');
  if (!site) throw new TypeError('the facts table has no site');
  return site;
};

/** How conditions become diagrams, site by site and for all sites at once. */
export interface DiagramBuilder {
  readonly sites: readonly string[];
  /** The diagram of a criterion at a site, by its place among the sites. */
  readonly at: (criterion: Criterion, site: number) => Node<boolean>;
  /** The same, also met where an answer for which the policy was not read might meet it. */
  readonly perhapsAt: (criterion: Criterion, site: number) => Node<boolean>;
  readonly join: <Value>(bySite: readonly Node<Value>[], diagrams: Diagrams<Value>) => Node<Value>;
}

/** A builder for the criteria of a policy. The variables know all thresholds that occur beforehand; policies that share them can be combined. */
export const diagramBuilder = (
  vocabulary: Vocabulary,
  variableAt: VariableAt,
  conditions: Diagrams<boolean>,
): DiagramBuilder => {
  const siteFact = siteFactOf(vocabulary);
  const sites = sitesOf(vocabulary);
  const siteRank = vocabulary.facts.indexOf(siteFact);
  const made = {
    must: new Map<Criterion, Node<boolean>[]>(),
    may: new Map<Criterion, Node<boolean>[]>(),
  };
  const make = (criterion: Criterion, site: number, mode: Mode): Node<boolean> =>
    'parts' in criterion
      ? combine(
          conditions,
          criterion.parts.map((part) => inMode(part, site, criterion.kind === 'not' ? opposite[mode] : mode)),
          mergeOf(criterion),
        )
      : testAt(criterion, sites[site] ?? '', conditions, variableAt, mode);
  const inMode = (criterion: Criterion, site: number, wanted: Mode): Node<boolean> => {
    const mode = wanted === 'may' && isAllRead(criterion) ? 'must' : wanted;
    const known = made[mode].get(criterion) ?? [];
    made[mode].set(criterion, known);
    return (known[site] ??= make(criterion, site, mode));
  };
  return {
    sites,
    at: (criterion, site) => inMode(criterion, site, 'must'),
    perhapsAt: (criterion, site) => inMode(criterion, site, 'may'),
    join: (nodes, diagrams) => {
      const before = [...new Set(nodes.flatMap(({ support }) => support))]
        .filter(({ rank }) => rank < siteRank)
        .sort((a, b) => a.rank - b.rank);
      const siteVariable = variableAt(siteFact, '');
      if (!siteVariable) throw new TypeError('the facts table has no sites');
      return joinSites(nodes, siteVariable, before, diagrams);
    },
  };
};
