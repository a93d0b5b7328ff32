import type { Submission } from '../../submission/chart/index.ts';
import type { SubmissionDetails } from '../../submission/details/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useJudgedCase } from '../parts/judgedCase.ts';
import type { JudgedCase } from '../../case/index.ts';

/** What the packet is made of: a determination of one payer with all that is known beside it, without identifiers. */
export interface SubmissionInHand {
  readonly judged: JudgedCase;
  /** Undefined while no single payer's determination is at hand. */
  readonly submission: Submission | undefined;
}

/** The submission of the case in hand. Identifiers are put in by each text that is told to include them. */
export const useSubmission = (): SubmissionInHand => {
  const { evidence, today } = useCaseInHand();
  const judged = useJudgedCase(true);
  const [only, ...others] = judged.judgements;
  if (!only || others.length > 0 || only.judgement.kind !== 'determined') return { judged, submission: undefined };
  const { determination, prepared } = only.judgement;
  const { facts, unreadable, path, vocabulary } = judged;
  return {
    judged,
    submission: {
      payerName: only.library.payer.name,
      determination,
      prepared,
      facts,
      unreadable,
      path,
      vocabulary,
      evidence,
      identifiers: undefined,
      today,
    },
  };
};

/** A submission with the identifiers of this tab; the product is the fact of the case. */
export const withIdentifiers = (submission: Submission, details: SubmissionDetails): Submission => {
  const { product } = submission.facts;
  return { ...submission, identifiers: { ...details, product: typeof product === 'string' ? product : '' } };
};
