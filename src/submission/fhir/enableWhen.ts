import type { PreparedPolicy, Variable } from '../../determination/index.ts';
import { oneTextOf } from '../../facts/index.ts';
import { choicesFor, codingOf } from './answerCoding.ts';
import type { Exclusion } from './exclusions.ts';
import type { FormQuestion } from './formQuestions.ts';
import type { EnableWhen } from './r4.ts';
import { quantityOf } from './units.ts';

/** Where one interval of a number ends and the next begins: the number itself lies in the lower or in the upper one. */
interface Edge {
  readonly at: number;
  readonly lower: '<=' | '<';
  readonly upper: '>' | '>=';
}

/** The edges between the intervals of a number, by the interval below. */
const edgesOf = ({ cuts }: Variable): ReadonlyMap<number, Edge> =>
  new Map(
    cuts.map(({ at, included }, branch) => [
      branch,
      included ? { at, lower: '<=', upper: '>' } : { at, lower: '<', upper: '>=' },
    ]),
  );

/** Conditions of which at least one must hold. */
export type AnyOf = readonly EnableWhen[];

/** Branches that follow each other. */
const runsOf = (branches: ReadonlySet<number>): readonly (readonly number[])[] =>
  [...branches]
    .sort((a, b) => a - b)
    .reduce<readonly (readonly number[])[]>((runs, branch) => {
      const last = runs.at(-1);
      return last?.at(-1) === branch - 1 ? [...runs.slice(0, -1), [...last, branch]] : [...runs, [branch]];
    }, []);

const outsideRun = (linkId: string, variable: Variable, run: readonly number[]): AnyOf => {
  const { domain } = variable.fact;
  if (domain.of !== 'number') return [];
  const edges = edgesOf(variable);
  const below = edges.get((run[0] ?? 0) - 1);
  const above = edges.get(run.at(-1) ?? -1);
  return [
    ...(below ? [{ question: linkId, operator: below.lower, answerQuantity: quantityOf(below.at, domain) }] : []),
    ...(above ? [{ question: linkId, operator: above.upper, answerQuantity: quantityOf(above.at, domain) }] : []),
  ];
};

const isChoice = (
  question: FormQuestion,
  { samples }: Variable,
  branch: number,
  prepared: PreparedPolicy,
): Omit<EnableWhen, 'operator'> => {
  const value = samples[branch];
  return {
    question: question.linkId,
    ...(typeof value === 'boolean'
      ? { answerBoolean: value }
      : { answerCoding: codingOf(question, oneTextOf(value), prepared) }),
  };
};

/** An answer outside these branches: one list for each run of a number, of which all must hold. */
const outside = (
  question: FormQuestion,
  variable: Variable,
  branches: ReadonlySet<number>,
  prepared: PreparedPolicy,
): readonly AnyOf[] => {
  if (variable.fact.domain.of === 'number')
    return runsOf(branches).map((run) => outsideRun(question.linkId, variable, run));
  const others = variable.samples.map((_, branch) => branch).filter((branch) => !branches.has(branch));
  const [only] = branches;
  if (branches.size === 1 && others.length > 1 && only !== undefined)
    return [[{ ...isChoice(question, variable, only, prepared), operator: '!=' }]];
  // A wider answer leaves values outside where one of its kinds lies there.
  const wider = choicesFor(question, prepared)
    .filter(({ covered, value }) => covered && variable.branchesOf(value).some((branch) => !branches.has(branch)))
    .map(({ value }) => ({ question: question.linkId, answerCoding: codingOf(question, value, prepared) }));
  return [
    [...others.map((branch) => isChoice(question, variable, branch, prepared)), ...wider].map((each) => ({
      ...each,
      operator: '=',
    })),
  ];
};

/** The questions that answer a variable: of this site, of all sites, or (asked for all tumors) of any site. */
const sourcesOf = (
  variable: Variable,
  asking: FormQuestion,
  questions: readonly FormQuestion[],
): readonly FormQuestion[] =>
  questions.filter(
    (each) =>
      each.variable === variable && (asking.site === undefined || each.site === undefined || each.site === asking.site),
  );

/**
 * An exclusion turned round: at least one of its answers is another one, or is not given. Written as "does not exist, or
 * equals": R4 lets `!=` hold where there is no answer, but not every renderer does. One list for each combination where
 * a variable needs several.
 */
const lists = (
  exclusion: Exclusion,
  asking: FormQuestion,
  questions: readonly FormQuestion[],
  prepared: PreparedPolicy,
): readonly AnyOf[] =>
  [...exclusion].reduce<readonly AnyOf[]>(
    (before, [variable, branches]) => {
      const options = sourcesOf(variable, asking, questions).flatMap((source) =>
        outside(source, variable, branches, prepared).map((list): AnyOf => [
          { question: source.linkId, operator: 'exists', answerBoolean: false },
          ...list,
        ]),
      );
      return before.flatMap((list) => options.map((option) => [...list, ...option]));
    },
    [[]],
  );

/** When a question is enabled: in each of these lists at least one condition must hold. */
export const enablingOf = (
  asking: FormQuestion,
  questions: readonly FormQuestion[],
  prepared: PreparedPolicy,
): readonly AnyOf[] => {
  const anyOf = asking.idle.flatMap((exclusion) => lists(exclusion, asking, questions, prepared));
  const site = questions.find(({ fact }) => fact.name === 'site');
  if (asking.variable !== undefined || !site) return anyOf;
  // Like the wizard: what serves prior authorization alone is asked once the site is known.
  const isKnown: EnableWhen = { question: site.linkId, operator: 'exists', answerBoolean: true };
  return [
    [isKnown],
    ...anyOf.map((list) => list.filter(({ question, operator }) => question !== site.linkId || operator !== 'exists')),
  ];
};
