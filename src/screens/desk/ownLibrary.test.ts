import { expect, test } from 'vitest';
import { evergreenDraft } from '../../../testing/evergreenDraft.ts';
import { heldVocabulary } from '../../../testing/held.ts';
import { draftToLibrary, isLibraryOf, withChange, withPolicy, written, type Draft } from '../../desk/index.ts';
import type { AddedLibrary, LibraryNote } from '../../library/index.ts';
import { changeDesk, deskNow, noteAdded } from './deskInHand.ts';
import { replacedBy } from './ownLibrary.ts';

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

test('what was added of a draft is known again by its id, also once the draft is called otherwise', () => {
  const library = added(evergreenDraft());
  const draft = { ...evergreenDraft(), addedAs: library.note.id };
  expect(replacedBy(draft, [library], today)).toEqual({ added: library, isOwn: true });
  expect(replacedBy(withPolicy(draft, { number: '8' }), [library], today)).toEqual({ added: library, isOwn: true });
});

test('the library of a colleague that holds the same policy and version is not the draft’s own', () => {
  const draft = evergreenDraft();
  const library = added({ ...draft, readBy: 'A. Colleague' });
  expect(replacedBy(draft, [library], today)).toEqual({ added: library, isOwn: false });
  const own = { ...library, note: { ...library.note, id: 'device 2' } };
  expect(replacedBy({ ...draft, addedAs: 'device 2' }, [own, library], today)?.added).toBe(own);
});

test('a library of the site, or one that holds more than the policy, is replaced by no draft', () => {
  const draft = evergreenDraft();
  expect(replacedBy(draft, [added(draft, 'site')], today)).toBeUndefined();
  expect(replacedBy(draft, [added(draft, 'device', [{ policy: 'other-1' }])], today)).toBeUndefined();
});

test('a step back knows that the draft was added, and another draft before it does not', () => {
  const draft = evergreenDraft();
  const other: Draft = { ...draft, payer: { ...draft.payer, name: 'Juniper' } };
  const typed = withChange(
    withChange(written(other), draft),
    withPolicy(draft, { address: 'https://payer.example/7' }),
  );
  changeDesk({ work: typed });
  noteAdded('device 1');
  const { now, past } = deskNow().work;
  expect([...past, now].map(({ addedAs }) => addedAs)).toEqual(['', 'device 1', 'device 1']);
});

test('a library says what the draft says until the draft is changed, on whatever day', () => {
  const draft = evergreenDraft();
  const { library } = added(draft);
  expect(isLibraryOf(library, draft, { ...ground, today: '2027-01-01' })).toBe(true);
  expect(isLibraryOf(library, withPolicy(draft, { title: 'Other' }), ground)).toBe(false);
});
