import type { Submission } from '../../submission/chart/index.ts';
import type { SubmissionDetails } from '../../submission/details/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useWay, type Way } from '../parts/way.ts';

/** What the packet is made of: a determination of one payer with all that is known beside it, without identifiers. */
export interface SubmissionInHand {
  readonly way: Way;
  /** Undefined while no single payer's determination is at hand. */
  readonly submission: Submission | undefined;
}

/** The submission of the case in hand. Identifiers are put in by each text that is told to include them. */
export const useSubmission = (): SubmissionInHand => {
  const { evidence, today } = useCaseInHand();
  const way = useWay(true);
  const [only, ...others] = way.judgements;
  if (!only || others.length > 0 || only.judgement.kind !== 'determined') return { way, submission: undefined };
  const { determination, prepared } = only.judgement;
  const { path, vocabulary } = way;
  return {
    way,
    submission: {
      payerName: only.library.payer.name,
      determination,
      prepared,
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
  const { product } = submission.path.counted;
  return { ...submission, identifiers: { ...details, product: typeof product === 'string' ? product : '' } };
};
