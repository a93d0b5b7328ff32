import { withNewerText, type Draft, type DraftDocument } from '../../../desk/index.ts';
import { versionKey, type AddedNotes } from '../../../library/index.ts';
import { compareInWorker } from '../../parts/copy/besideThePage.ts';
import type { Copy } from '../../parts/copy/copyQuestion.ts';
import { fingerprintText } from '../../parts/copy/fingerprintText.ts';
import type { VersionName } from '../../parts/policyAddresses.ts';

/** What comparing a newer document with the older text came to. */
export interface NewerDocument {
  readonly change: (draft: Draft) => Draft;
  /** Sentences that stand beside the cited passages and did not before. */
  readonly news: readonly string[];
  /** Why the passages could not be looked for; then each is to be marked anew. */
  readonly refused: string | undefined;
}

/** The fingerprints of the older text: of the library that brought it, or of the product. */
const printsOf = (name: VersionName, { policies, fingerprints }: Pick<AddedNotes, 'policies' | 'fingerprints'>) => {
  const key = versionKey(name);
  const own = fingerprints.get(key);
  if (own !== undefined) return Promise.resolve(own);
  return policies.has(key)
    ? Promise.reject(new Error('The library that brought the older text has no fingerprints of it.'))
    : fingerprintText(name);
};

/** Looks for the passages of the policy with which the draft began in a newer document. */
export const compareNewer = async (
  { began, policy }: Draft,
  document: DraftDocument,
  copy: Copy,
  added: Pick<AddedNotes, 'policies' | 'fingerprints'>,
): Promise<NewerDocument> => {
  const take = (draft: Draft): Draft => ({ ...draft, document });
  if (!began?.isNewer) return { change: take, news: [], refused: undefined };
  const names = { number: policy.number || null, title: policy.title || null };
  const answer = await printsOf(began, added)
    .then((fingerprints) => compareInWorker({ copy, names, fingerprints }, new AbortController().signal))
    .catch((error: unknown) => ({ ok: false as const, says: error instanceof Error ? error.message : String(error) }));
  if (!answer.ok) return { change: (draft) => withNewerText(draft, document, []), news: [], refused: answer.says };
  const { passages, new: news } = answer.comparison;
  return { change: (draft) => withNewerText(draft, document, passages), news, refused: undefined };
};
