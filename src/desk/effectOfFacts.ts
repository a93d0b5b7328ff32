import { changedEnds, documentName, type ChangedEnd } from '../determination/index.ts';
import { policyFromText, type Holdings, type VersionEntry } from '../library/index.ts';
import type { Draft } from './draft.ts';
import { factsOfDraft } from './holdingsOfDraft.ts';

/** Cases of a policy that end otherwise with the new questions and answers: one for each pair of ends. */
export interface EffectOnPolicy {
  /** The document by its name. */
  readonly document: string;
  readonly ends: readonly ChangedEnd[];
}

/** What the new questions and answers of a draft change for every policy that is held; a policy for which nothing changes is left out. */
export const effectOfFacts = async (
  held: Holdings,
  draft: Pick<Draft, 'facts' | 'values'>,
): Promise<readonly EffectOnPolicy[]> => {
  const after = { ...held.vocabulary, ...factsOfDraft(held, draft) };
  const versions = new Map(held.index.payers.flatMap((payer) => payer.versions).map((entry) => [entry.file, entry]));
  const effectOn = async (entry: VersionEntry): Promise<readonly EffectOnPolicy[]> => {
    const text = await held.readFile(entry.file);
    const [was, is] = [policyFromText(text, held.vocabulary), policyFromText(text, after)];
    const ends = was.ok && is.ok ? changedEnds(was.prepared, is.prepared) : [];
    return ends.length === 0 ? [] : [{ document: documentName(entry), ends }];
  };
  return (await Promise.all([...versions.values()].map(effectOn))).flat();
};
