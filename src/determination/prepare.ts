import type { FactDefinition, Facts } from '../facts/index.ts';
import type { Origin } from './caution.ts';
import { cautionsOfText, type CautionsOfText } from './cautionsOfText.ts';
import type { CompiledPolicy } from './compile.ts';
import { assessorOf } from './criteria.ts';
import type { Status } from './assessed.ts';
import { restrictBy, type Node } from './diagram/node.ts';
import { nearThresholds, type NearThreshold } from './nearThreshold.ts';
import type { PolicyRead } from './policy/readPolicy.ts';
import type { CodeEntry } from './policy/shape.ts';
import { standingOf, type Standing } from './standing.ts';
import { siteView, type SiteView } from './siteView.ts';

/** A compiled policy with all that does not depend on the case worded beforehand. */
export interface PreparedPolicy extends Omit<CompiledPolicy, 'codes'> {
  /** The policy as it was read, to be compiled for the members of a payer. */
  readonly read: PolicyRead;
  /** The policy as it stands for tumors of a site; undefined: the site is unknown. */
  readonly at: (site: string | undefined) => SiteView;
  readonly codes: readonly { readonly entry: CodeEntry; readonly fits: (facts: Facts) => Status }[];
  readonly ofText: CautionsOfText;
  /** What is told of where the text comes from; nothing of one that comes with the product. */
  readonly told: readonly Origin[];
  readonly standing: (facts: Facts) => Standing;
  /** Whether a fact can still change the outcome, the other facts being what they are. */
  readonly canTurnOn: (fact: FactDefinition, facts: Facts) => boolean;
  readonly nearThresholds: (facts: Facts) => readonly NearThreshold[];
  /** Names of the facts on which its outcome, its clauses or their alternatives can turn. */
  readonly turnsOn: readonly string[];
  /** Whether the rule of prior authorization differs between inpatient and outpatient. */
  readonly settingMatters: (facts: Facts) => boolean;
}

const namesIn = (nodes: readonly Node<unknown>[]): readonly string[] => [
  ...new Set(nodes.flatMap(({ support }) => support.map(({ fact }) => fact.name))),
];

/** Words what every case under a compiled policy shares. */
export const preparePolicy = (
  read: PolicyRead,
  compiled: CompiledPolicy,
  told: readonly Origin[] = [],
): PreparedPolicy => {
  const { policy, vocabulary } = compiled;
  const views = new Map<string | undefined, SiteView>();
  return {
    ...compiled,
    read,
    at: (site) => {
      const view = views.get(site) ?? siteView(compiled, site);
      views.set(site, view);
      return view;
    },
    codes: read.codes.map(({ entry, fits }) => {
      const assess = assessorOf(fits, vocabulary, () => []);
      return { entry, fits: (facts) => assess(facts).status };
    }),
    ofText: cautionsOfText(policy),
    told,
    standing: (facts) => standingOf(compiled, facts),
    canTurnOn: (fact, facts) =>
      restrictBy(compiled.decisions, compiled.root, facts).support.some((variable) => variable.fact === fact),
    nearThresholds: (facts) => nearThresholds(compiled, facts),
    turnsOn: namesIn([
      compiled.root,
      ...compiled.clauses.flatMap(({ holds, alternatives }) => [holds, ...alternatives.map((each) => each.holds)]),
    ]),
    settingMatters: () => policy.priorAuthorization.inpatient.status !== policy.priorAuthorization.outpatient.status,
  };
};
