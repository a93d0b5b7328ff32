import { expect, test } from 'vitest';
import { evergreenDraft } from '../../../testing/evergreenDraft.ts';
import { heldVocabulary } from '../../../testing/held.ts';
import { draftToLibrary, isLibraryOf, withPolicy, type Draft } from '../../desk/index.ts';
import type { AddedLibrary, LibraryNote } from '../../library/index.ts';
import { keyOfDraft, ownLibraryOf } from './ownLibrary.ts';

const today = '2026-11-26';
const ground = { vocabulary: heldVocabulary, books: [], today };
const added = (draft: Draft, by: LibraryNote['by'] = 'device', others: readonly unknown[] = []): AddedLibrary => {
  const made = draftToLibrary(draft, ground);
  const { name, readBy, madeOn } = made;
  return {
    library: { ...made, policies: [...made.policies, ...others] },
    note: { id: `${by} 1`, name, readBy, madeOn, file: '', on: today, by },
  };
};

test('what was added of a draft is known again, also once the draft is called otherwise', () => {
  const draft = { ...evergreenDraft(), addedAs: keyOfDraft(evergreenDraft(), today) };
  const library = added(draft);
  expect(ownLibraryOf(draft, [library], today)).toBe(library);
  expect(ownLibraryOf(withPolicy(draft, { number: '8' }), [library], today)).toBe(library);
});

test('a library of the site, or one that holds more than the policy, is not the draft’s own', () => {
  const draft = evergreenDraft();
  expect(ownLibraryOf(draft, [added(draft, 'site')], today)).toBeUndefined();
  expect(ownLibraryOf(draft, [added(draft, 'device', [{ policy: 'other-1' }])], today)).toBeUndefined();
});

test('a library says what the draft says until the draft is changed, on whatever day', () => {
  const draft = evergreenDraft();
  const { library } = added(draft);
  expect(isLibraryOf(library, draft, { ...ground, today: '2027-01-01' })).toBe(true);
  expect(isLibraryOf(library, withPolicy(draft, { title: 'Other' }), ground)).toBe(false);
});
