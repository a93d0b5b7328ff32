import type { FactsTable } from '../facts/index.ts';
import { withLibraries, type LibraryProblem } from '../library/added/index.ts';
import type { Holdings, LibraryNote } from '../library/index.ts';
import type { Draft } from './draft.ts';
import { draftToLibrary, libraryFacts, type LibraryFile, type LibraryGround } from './libraryFile.ts';

const nothingElse: Omit<LibraryFile, 'facts'> = {
  kind: 'cryocheck-library',
  format: 1,
  name: 'Draft',
  madeOn: '2000-01-01',
  readBy: '',
  payers: [],
  policies: [],
  cases: [],
  fingerprints: {},
};

const noteOf = (
  id: string,
  { name, readBy, madeOn }: Pick<LibraryFile, 'name' | 'readBy' | 'madeOn'>,
): LibraryNote => ({
  id,
  name,
  readBy,
  madeOn,
  file: '',
  on: madeOn,
  by: 'draft',
});

/** The facts held with those of a draft that are whole. */
export const factsOfDraft = (held: Holdings, draft: Pick<Draft, 'facts' | 'values'>): FactsTable => {
  const library = { ...nothingElse, facts: [...libraryFacts(draft)] };
  return library.facts.length === 0
    ? held.facts
    : withLibraries(held, [{ library, note: noteOf('draft', library) }]).holdings.facts;
};

/** What is held with a draft on it, as if it were added; `id` tells it from the draft as it was before. */
export const holdingsOfDraft = (
  held: Holdings,
  draft: Draft,
  ground: LibraryGround,
  id: string,
): { readonly holdings: Holdings; readonly problems: readonly LibraryProblem[] } => {
  const library = draftToLibrary(draft, ground);
  return withLibraries(held, [{ library, note: noteOf(id, library) }]);
};
