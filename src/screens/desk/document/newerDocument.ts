import { withNewerText, type Draft, type DraftDocument } from '../../../desk/index.ts';
import { versionKey, type AddedNotes } from '../../../library/index.ts';
import { compareInWorker } from '../../parts/copy/besideThePage.ts';
import type { ReadCopy } from '../../parts/copy/copyQuestion.ts';
import { fingerprintText } from '../../parts/copy/fingerprintText.ts';
import type { VersionName } from '../../parts/policyAddresses.ts';
import { changeDraft, deskNow } from '../deskInHand.ts';
import { printsOfDraft } from '../draftPrints.ts';

type Added = Pick<AddedNotes, 'policies' | 'fingerprints'>;

/** The fingerprints of the text of a version that is held: of the library that brought it, or of the product. */
const heldPrints = (name: VersionName, { policies, fingerprints }: Added): Promise<string> => {
  const key = versionKey(name);
  const own = fingerprints.get(key);
  if (own !== undefined) return Promise.resolve(own);
  return policies.has(key)
    ? Promise.reject(new Error('The library that brought the older text has no fingerprints of it.'))
    : fingerprintText(name);
};

const isSameText = (one: DraftDocument, other: DraftDocument): boolean =>
  one.sha256 === other.sha256 &&
  one.lines.length === other.lines.length &&
  one.lines.every(({ text }, at) => text === other.lines[at]?.text);

// No fingerprint of a text without one: the draft names none of its own here.
const UNNAMED = '0'.repeat(64);

/** The fingerprints of the text in which the passages of a draft were marked; undefined where nothing is to be looked for. */
const printsBefore = async (draft: Draft, document: DraftDocument, added: Added): Promise<string | undefined> => {
  const { document: former, began, policy } = draft;
  if (policy.citations.length === 0 || (former && isSameText(former, document))) return undefined;
  if (!former) return began?.isNewer ? heldPrints(began, added) : undefined;
  const standing = policy.citations.filter(({ became }) => became !== 'gone');
  const prints = printsOfDraft(draft, standing, { policy: 'draft', version: 'draft' });
  return JSON.stringify({ ...prints, sha256: former.sha256 === '' ? UNNAMED : former.sha256 });
};

/** A document as the desk holds it: one that came as a single line has the lines into which it was broken, and passages are told by them. */
const pagesOf = ({ pages, lines }: DraftDocument): ReadCopy => ({
  pages: Array.from({ length: pages }, (_, at) => ({
    lines: lines.filter(({ page }) => page === at + 1).map(({ text }) => text),
  })),
});

/** What a draft becomes in another document than that in which its passages were marked. */
type Change = (draft: Draft) => Draft;

/** Looks for the passages of a draft in another document. Where they could not be looked for each is to be marked anew. */
const compareNewer = async (
  draft: Draft,
  document: DraftDocument,
  added: Added,
  unwanted: AbortSignal,
): Promise<Change> => {
  const { number, title } = draft.policy;
  try {
    const fingerprints = await printsBefore(draft, document, added);
    if (fingerprints === undefined) return (before) => ({ ...before, document, news: [], unsought: '' });
    const names = { number: number || null, title: title || null };
    const answer = await compareInWorker({ copy: pagesOf(document), names, fingerprints }, unwanted);
    if (!answer.ok) throw new Error(answer.says);
    const { passages, new: news } = answer.comparison;
    return (before) => ({ ...withNewerText(before, document, passages), news: [...news], unsought: '' });
  } catch (error) {
    const unsought = error instanceof Error ? error.message : String(error);
    return (before) => ({ ...withNewerText(before, document, []), news: [], unsought });
  }
};

/** Whether the same passages of the same document are cited. */
const isAlike = (one: Draft, other: Draft): boolean =>
  one.document === other.document && one.policy.citations === other.policy.citations;

/**
 * Takes a document in; where the passages of the draft were marked in another one, they are looked for: once more where others
 * were marked meanwhile. Nothing happens once it is unwanted.
 */
export const takeDocument = async (document: DraftDocument, added: Added, unwanted: AbortSignal): Promise<void> => {
  const compared = deskNow().work.now;
  const change = await compareNewer(compared, document, added, unwanted);
  if (unwanted.aborted) return;
  if (isAlike(compared, deskNow().work.now)) changeDraft(change);
  else await takeDocument(document, added, unwanted);
};
