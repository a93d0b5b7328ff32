import type { JudgedCase } from '../../case/index.ts';
import type { PreparedPolicy } from '../../determination/index.ts';
import { evidenceAt } from '../../submission/evidence/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useJudgedCase } from '../parts/judgedCase.ts';

/** What a request is made of: a determination of one payer with all that is known beside it. */
export interface SubmissionInHand {
  readonly judged: JudgedCase;
  /** Undefined while no single payer's determination is at hand. */
  readonly submission: Submission | undefined;
  /** The policy that judged; undefined where no version was in force. */
  readonly prepared: PreparedPolicy | undefined;
}

/** What the person chose for the papers. */
export type PaperChoices = Pick<Submission, 'showsNames' | 'ownWords' | 'unanswered'>;

/** The submission of the case in hand. */
export const useSubmission = (choices: PaperChoices): SubmissionInHand => {
  const { evidence, details, today } = useCaseInHand();
  const judged = useJudgedCase(true);
  const [only, ...others] = judged.judgements;
  if (!only || others.length > 0 || only.judgement.kind !== 'determined')
    return { judged, submission: undefined, prepared: undefined };
  const { determination, prepared } = only.judgement;
  const { facts, unreadable, notes, path, vocabulary } = judged;
  const { site } = facts;
  return {
    judged,
    prepared,
    submission: {
      payerName: only.library.payer.name,
      determination,
      policy: prepared?.policy,
      facts,
      asked: path.steps.flatMap(({ questions }) => questions.map(({ fact }) => fact.name)),
      typed: notes,
      unread: Object.fromEntries(unreadable.map(({ fact, text }) => [fact.name, text])),
      vocabulary,
      evidence: evidenceAt(evidence, typeof site === 'string' ? site : undefined),
      details,
      ...choices,
      today,
    },
  };
};
