import {
  draftToLibrary,
  filedCitations,
  fileNameOf,
  policyIdOf,
  versionOf,
  type Draft,
  type LibraryFile,
  type LibraryGround,
} from '../../../desk/index.ts';
import { printsOfDraft } from '../draftPrints.ts';

/**
 * The draft as a library, with what is kept of its document: hashes of the words of the passages that the policy cites, by which a
 * later copy can be compared. Throws where the document does not have the lines of one.
 */
export const libraryToSave = (draft: Draft, ground: LibraryGround): LibraryFile => {
  const { today } = ground;
  const prints = printsOfDraft(draft, filedCitations(draft, today), {
    policy: policyIdOf(draft),
    version: versionOf(draft, today),
  });
  return {
    ...draftToLibrary(draft, ground),
    fingerprints: prints ? { [fileNameOf(draft, today)]: prints } : {},
  };
};
