import type { PreparedPolicy, Variable } from '../../determination/index.ts';
import { factNamed, sitesOf, type FactDefinition } from '../../facts/index.ts';
import type { Exclusion } from './exclusions.ts';
import { idleFor, notAddressed } from './idle.ts';

/** A question of a Questionnaire: a fact that the policy's outcome can turn on, for the tumors of one site where it depends on the site. */
export interface FormQuestion {
  readonly linkId: string;
  readonly fact: FactDefinition;
  /** The variable that the policy's diagram tests; undefined for the setting, which it does not test. */
  readonly variable: Variable | undefined;
  readonly site: string | undefined;
  /** Answers before it that make it idle. */
  readonly idle: readonly Exclusion[];
}

/** The name of the fact; with the site where it depends on the site, also while one alone asks it: another site must not rename it. */
const linkIdOf = (fact: FactDefinition, site: string | undefined): string =>
  site === undefined ? fact.name : `${fact.name}.${site}`;

const atSite = ({ root, decisions }: PreparedPolicy, site: string): PreparedPolicy['root'] => {
  const variable = root.support.find(({ fact }) => fact.name === 'site');
  return variable ? decisions.restrict(root, variable, variable.branchOf(site)) : root;
};

const questionsIn = (
  root: PreparedPolicy['root'],
  isOf: (fact: FactDefinition) => boolean,
  site: string | undefined,
): readonly FormQuestion[] =>
  root.support
    .filter(({ fact }) => isOf(fact))
    .flatMap((variable) => {
      const idle = idleFor(root, variable);
      return idle ? [{ linkId: linkIdOf(variable.fact, site), fact: variable.fact, variable, site, idle }] : [];
    });

const settingQuestion = ({ settingMatters, vocabulary, root }: PreparedPolicy): readonly FormQuestion[] => {
  const fact = factNamed(vocabulary, 'setting');
  const idle = notAddressed(root);
  const isTested = root.support.some((variable) => variable.fact === fact);
  return fact && idle && settingMatters({}) && !isTested
    ? [{ linkId: linkIdOf(fact, undefined), fact, variable: undefined, site: undefined, idle }]
    : [];
};

/** The questions of a policy: those for all tumors, then site by site, in the order in which the wizard asks. */
export const formQuestions = (prepared: PreparedPolicy): readonly FormQuestion[] => [
  ...questionsIn(prepared.root, ({ sites }) => sites === undefined, undefined),
  ...sitesOf(prepared.vocabulary).flatMap((site) =>
    questionsIn(atSite(prepared, site), ({ sites }) => sites?.includes(site) === true, site),
  ),
  ...settingQuestion(prepared),
];
