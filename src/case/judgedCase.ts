import type { Outcome } from '../determination/index.ts';
import type { Facts } from '../facts/index.ts';
import type { Judgement, PayerEntry, PayerLibrary } from '../library/index.ts';
import { pathFor, type Path } from '../questionnaire/index.ts';
import type { CaseRead } from './readCase.ts';

/** What one payer says of a case. */
export interface PayerJudgement {
  readonly library: PayerLibrary;
  readonly judgement: Judgement;
}

/** What each payer says of the facts: the payer of the case, or every payer where it names none. `today` is the local date, YYYY-MM-DD. */
export const judgementsOf = (
  facts: Facts,
  libraries: readonly PayerLibrary[],
  today: string,
): readonly PayerJudgement[] =>
  libraries
    .filter(({ payer }) => facts['payer'] === undefined || facts['payer'] === payer.id)
    .map((library) => ({ library, judgement: library.judge(facts, today) }));

/** Everything that follows from the answers. */
export interface JudgedCase extends CaseRead {
  /** What is asked, step by step. It says nothing of what counts. */
  readonly path: Path;
  /** One for the payer of the case; one for every payer while the payer is unknown and they are loaded. */
  readonly judgements: readonly PayerJudgement[];
  /** Whether policies that judge the case are still being read. */
  readonly isLoading: boolean;
  /** Every outcome that is still possible, sorted; empty while no policy is read. */
  readonly possibleOutcomes: readonly Outcome[];
  /** How many of the questions on the path are unanswered and can still change the outcome or prior authorization. */
  readonly questionsLeft: number;
  readonly isDecided: boolean;
}

/** The policies at hand: those of the payers asked, as far as they are read. */
export interface PoliciesAtHand {
  /** The payers asked, of which libraries may still be missing. */
  readonly payers: readonly PayerEntry[];
  readonly libraries: readonly PayerLibrary[];
}

const isDetermined = ({ judgement }: PayerJudgement): boolean =>
  judgement.kind === 'determined' && judgement.determination.outcome !== 'needs-information';

/** Where a policy is refused, a step that asks nothing is no sign that no version was in force. */
const withoutPolicy = (path: Path): Path => ({
  steps: path.steps.map((step) =>
    step.notNeeded === 'no-version' ? { ...step, notNeeded: 'no-policy' as const } : step,
  ),
});

const left = (path: Path, facts: Facts, missing: readonly string[]): number =>
  path.steps
    .flatMap(({ questions }) => questions)
    .filter(({ fact, because }) =>
      because === 'prior-authorization' ? facts[fact.name] === undefined : missing.includes(fact.name),
    ).length;

/** Derives all of it. `today` is the local date, YYYY-MM-DD. */
export const judgeCase = (read: CaseRead, { payers, libraries }: PoliciesAtHand, today: string): JudgedCase => {
  const { facts, vocabulary } = read;
  const isLoading = libraries.length < payers.length;
  const judgements = judgementsOf(facts, libraries, today);
  const asked = pathFor(
    vocabulary,
    judgements.flatMap(({ library }) => library.bookFor(facts) ?? []),
    facts,
  );
  const path = judgements.some(({ judgement }) => judgement.kind === 'unavailable') ? withoutPolicy(asked) : asked;
  const said = judgements.flatMap(({ judgement }) =>
    judgement.kind === 'determined' ? [judgement.determination] : [],
  );
  return {
    ...read,
    path,
    judgements,
    isLoading,
    possibleOutcomes: [...new Set(said.flatMap(({ possibleOutcomes }) => possibleOutcomes))].sort(),
    questionsLeft: left(
      path,
      facts,
      said.flatMap(({ missing }) => missing),
    ),
    isDecided: judgements.length > 0 && judgements.every(isDetermined),
  };
};

/** The payers that a case asks: the one that it names, or, where it names none, all of them if `allPayers`. */
export const payersAsked = (
  { facts }: Pick<CaseRead, 'facts'>,
  payers: readonly PayerEntry[],
  allPayers: boolean,
): readonly PayerEntry[] =>
  payers.filter(({ id }) => (facts['payer'] === undefined ? allPayers : facts['payer'] === id));
