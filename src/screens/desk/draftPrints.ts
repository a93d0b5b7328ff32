import type { Draft, DraftCitation } from '../../desk/index.ts';
import { fingerprintsOf, type FingerprintFile } from '../../passages/index.ts';

/**
 * Fingerprints of the document of a draft with these passages of it: hashes of its words, by which another copy can be compared,
 * and no word of it. Undefined without a document; throws where it does not have the lines of a passage.
 */
export const printsOfDraft = (
  { document }: Draft,
  citations: readonly DraftCitation[],
  names: { readonly policy: string; readonly version: string },
): FingerprintFile | undefined =>
  document
    ? fingerprintsOf({
        ...names,
        sha256: document.sha256,
        text: document.lines.map(({ text }) => text).join('\n'),
        cited: citations.map(({ id, lines: [from, to] }) => ({ id, lines: [from, to] })),
      })
    : undefined;
