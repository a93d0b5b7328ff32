import { useMemo } from 'react';
import type { JudgedCase } from '../../case/index.ts';
import type { PreparedPolicy } from '../../determination/index.ts';
import { comparedFor } from '../../submission/comparison/index.ts';
import { evidenceAt } from '../../submission/evidence/index.ts';
import { papersFor, type Submission } from '../../submission/papers/index.ts';
import { paperText, withEdits, type Paper, type PaperName } from '../../submission/paper/index.ts';
import { useAddedLibraries } from './addedLibraries.ts';
import { useCaseInHand } from './caseInHand.ts';
import { useJudgedCase } from './judgedCase.ts';
import { notCounted } from './notCounted.ts';
import { useRequestInHand } from './requestInHand.ts';
import { useDetailsForm } from './requestDetails.ts';

/** What papers are made of, while one payer's determination is at hand. */
interface SubmissionInHand {
  readonly judged: JudgedCase;
  readonly submission: Submission | undefined;
  /** The policy that judged; undefined where no single text did. */
  readonly prepared: PreparedPolicy | undefined;
}

/** The submission of the case in hand. */
export const useSubmission = (): SubmissionInHand => {
  const { evidence, compared, today } = useCaseInHand();
  const { showsNames, ownWords, unanswered } = useRequestInHand();
  const judged = useJudgedCase(true);
  const added = useAddedLibraries();
  const { payer } = judged.facts;
  const { details } = useDetailsForm(typeof payer === 'string' ? payer : undefined);
  const inHand = useMemo((): Omit<SubmissionInHand, 'judged'> => {
    const [only, ...others] = judged.judgements;
    if (!only || others.length > 0 || only.judgement.kind !== 'determined')
      return { submission: undefined, prepared: undefined };
    const { determination, book, prepared } = only.judgement;
    const { facts, unreadable, vocabulary, notes, path } = judged;
    const site = typeof facts['site'] === 'string' ? facts['site'] : undefined;
    const submission = {
      payerName: only.library.payer.name,
      determination,
      book,
      policy: prepared?.policy,
      facts,
      asked: path.steps.flatMap(({ questions }) => questions.map(({ fact }) => fact.name)),
      typed: notes,
      unread: Object.fromEntries(unreadable.map(({ fact, text }) => [fact.name, text])),
      vocabulary,
      evidence: evidenceAt(evidence, site),
      details,
      showsNames,
      ownWords,
      unanswered,
      compared: prepared && comparedFor(compared, prepared.policy),
      notCounted: notCounted(added),
      today,
    };
    return { submission, prepared };
  }, [judged, evidence, details, showsNames, ownWords, unanswered, compared, added, today]);
  return { judged, ...inHand };
};

/** The papers of a submission, each with the words that a person put into it. */
export const usePapers = (submission: Submission): readonly Paper[] => {
  const { edits } = useRequestInHand();
  return useMemo(
    () => papersFor(submission).map((paper) => withEdits(paper, edits[paper.name] ?? {})),
    [submission, edits],
  );
};

/** A paper of the submission as plain text, as the request shows it; empty where the case has no such paper. */
export const usePaperText = (submission: Submission | undefined): ((name: PaperName) => string) => {
  const { edits } = useRequestInHand();
  return (name) => {
    const paper = submission && papersFor(submission).find((each) => each.name === name);
    return paper ? paperText(withEdits(paper, edits[name] ?? {})) : '';
  };
};
