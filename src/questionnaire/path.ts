import type { Judge, Outcome } from '../determination/index.ts';
import {
  isAskedFor,
  servesRequest,
  stepTitle,
  type FactDefinition,
  type FactStep,
  type Facts,
  type FactValue,
  type StepId,
  type Vocabulary,
} from '../facts/index.ts';

/** Why a question is asked. */
export type Because = 'version' | 'outcome' | 'prior-authorization' | 'submission';

export interface AskedQuestion {
  readonly fact: FactDefinition;
  readonly because: Because;
}

/** Why a step asks nothing. */
export type NotNeeded = 'no-version' | 'no-policy' | 'decided' | 'not-asked-here' | 'needs-site' | 'needs-payer';

export interface StepOnPath {
  readonly id: StepId;
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
  /** Facts of the step that are known and need no asking (any more). */
  readonly alsoKnown: readonly FactDefinition[];
  /** Given where the step has no questions. */
  readonly notNeeded: NotNeeded | undefined;
}

/** The questions that are asked for the facts known so far. What is known and not asked counts all the same. */
export interface Path {
  readonly steps: readonly StepOnPath[];
}

const isDecided = (policies: readonly Judge[], known: Facts): boolean =>
  policies.every((policy) => policy.standing(known).outcome !== 'needs-information');

const isSilent = (outcome: Outcome): boolean => outcome === 'not-addressed' || outcome === 'no-version';

/** Facts of the treatment plan serve prior authorization and the codes: of policies that speak to the case. */
const servesSubmission = (fact: FactDefinition, policies: readonly Judge[], known: Facts): Because | undefined => {
  const speaking = policies.filter((policy) => !isSilent(policy.standing(known).outcome));
  if (speaking.length === 0) return undefined;
  if (fact.name === 'setting')
    return speaking.some((policy) => policy.settingMatters(known)) ? 'prior-authorization' : undefined;
  if (fact.accompanies !== undefined) return known[fact.accompanies] === undefined ? undefined : 'submission';
  return speaking.some(({ codes }) => codes.some(({ fits }) => fits(known) !== 'not-met')) ? 'submission' : undefined;
};

const reasonToAsk = (
  fact: FactDefinition,
  vocabulary: Vocabulary,
  policies: readonly Judge[],
  known: Facts,
): Because | undefined => {
  const { site } = known;
  if (fact.domain.of === 'fact-names') return undefined;
  if (fact.domain.of === 'payers' || fact.domain.of === 'date') return 'version';
  if (fact.domain.of === 'products' && known['payer'] === undefined) return undefined;
  // While the site is unknown, what depends on it has no domain yet.
  if (fact.sites && (typeof site !== 'string' || !isAskedFor(fact, site))) return undefined;
  if (policies.some(({ canTurnOn }) => canTurnOn(fact, known))) return 'outcome';
  return servesRequest(vocabulary, fact.step) && site !== undefined
    ? servesSubmission(fact, policies, known)
    : undefined;
};

const whyNothing = ({ serves }: FactStep, policies: readonly Judge[], known: Facts, before: Facts): NotNeeded => {
  if (known['payer'] === undefined && policies.length === 0) return 'needs-payer';
  if (policies.every((policy) => policy.standing(before).outcome === 'no-version')) return 'no-version';
  if (isDecided(policies, serves ? known : before)) return 'decided';
  return known['site'] === undefined ? 'needs-site' : 'not-asked-here';
};

/**
 * The questions on the way, step by step, for the policies that judge the case (one for a chosen payer; none where no
 * version was in force). A fact is asked if and only if, with the answers before it, it can still change an outcome, or
 * it serves the version, prior authorization or the submission.
 */
export const pathFor = (vocabulary: Vocabulary, policies: readonly Judge[], facts: Facts): Path => {
  const before: Record<string, FactValue> = {};
  const asked: AskedQuestion[] = [];
  const knownBefore = new Map<StepId, Facts>();
  for (const fact of vocabulary.facts) {
    if (!knownBefore.has(fact.step)) knownBefore.set(fact.step, { ...before });
    const because = reasonToAsk(fact, vocabulary, policies, before);
    const value = facts[fact.name];
    if (value !== undefined) before[fact.name] = value;
    if (because !== undefined) asked.push({ fact, because });
  }
  const isAsked = (fact: FactDefinition): boolean => asked.some((question) => question.fact === fact);
  return {
    steps: vocabulary.steps.map((step) => {
      const { id } = step;
      const questions = asked.filter(({ fact }) => fact.step === id);
      return {
        id,
        title: stepTitle(step, facts),
        questions,
        alsoKnown: vocabulary.facts.filter(
          (fact) =>
            fact.step === id && fact.domain.of !== 'fact-names' && facts[fact.name] !== undefined && !isAsked(fact),
        ),
        notNeeded: questions.length > 0 ? undefined : whyNothing(step, policies, facts, knownBefore.get(id) ?? facts),
      };
    }),
  };
};

/** The step after this one that asks something, or undefined at the end of the way. */
export const stepAfter = ({ steps: all }: Path, id: StepId): StepId | undefined => {
  const index = all.findIndex((step) => step.id === id);
  return all.slice(index + 1).find(({ questions }) => questions.length > 0)?.id;
};

/** The step before this one that asks something, or undefined at the beginning. */
export const stepBefore = ({ steps: all }: Path, id: StepId): StepId | undefined => {
  const index = all.findIndex((step) => step.id === id);
  return all.slice(0, index).findLast(({ questions }) => questions.length > 0)?.id;
};

/** The step that asks a fact, or undefined where it is not on the path. */
export const stepAsking = ({ steps: all }: Path, fact: string): StepId | undefined =>
  all.find(({ questions }) => questions.some((question) => question.fact.name === fact))?.id;
