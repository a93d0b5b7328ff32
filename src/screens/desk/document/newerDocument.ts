import { withNewerText, type Draft, type DraftDocument } from '../../../desk/index.ts';
import { compareInWorker } from '../../parts/copy/besideThePage.ts';
import type { Copy } from '../../parts/copy/copyQuestion.ts';
import { fingerprintText } from '../../parts/copy/fingerprintText.ts';

/** What comparing a newer document with the older text came to. */
export interface NewerDocument {
  readonly change: (draft: Draft) => Draft;
  /** Sentences that stand beside the cited passages and did not before. */
  readonly news: readonly string[];
  /** Why the passages could not be looked for; then each is to be marked anew. */
  readonly refused: string | undefined;
}

/** Looks for the passages of the policy with which the draft began in a newer document. */
export const compareNewer = async (
  { began, policy }: Draft,
  document: DraftDocument,
  copy: Copy,
): Promise<NewerDocument> => {
  const take = (draft: Draft): Draft => ({ ...draft, document });
  if (!began?.isNewer) return { change: take, news: [], refused: undefined };
  const names = { number: policy.number || null, title: policy.title || null };
  const answer = await fingerprintText(began)
    .then((fingerprints) => compareInWorker({ copy, names, fingerprints }, new AbortController().signal))
    .catch((error: unknown) => ({ ok: false as const, says: error instanceof Error ? error.message : String(error) }));
  if (!answer.ok) return { change: (draft) => withNewerText(draft, document, []), news: [], refused: answer.says };
  const { passages, new: news } = answer.comparison;
  return { change: (draft) => withNewerText(draft, document, passages), news, refused: undefined };
};
