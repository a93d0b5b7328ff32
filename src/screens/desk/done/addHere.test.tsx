import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { evergreenDraft } from '../../../../testing/evergreenDraft.ts';
import { draftToLibrary, written, type Draft } from '../../../desk/index.ts';
import { heldFacts } from '../../../facts/index.ts';
import { holdingsOf, indexFromText, type AddedLibrary, type Library } from '../../../library/index.ts';
import { AddedLibrariesProvider, noLibraries, type AddedLibraries } from '../../parts/addedLibraries.ts';
import { CaseAtHand, TODAY } from '../../parts/fixtures/CaseAtHand.tsx';
import { useHoldings } from '../../parts/holdings.ts';
import { AskableProvider } from '../deskGround.ts';
import { changeDesk, deskNow, useDraft } from '../deskInHand.ts';
import { AddHere } from './AddHere.tsx';

const vocabulary = { ...heldFacts, payers: [] };
const libraryOf = (draft: Draft): Library => draftToLibrary(draft, { vocabulary, books: [], today: TODAY });
const added = (library: Library, id: string): AddedLibrary => ({
  library,
  note: { id, name: library.name, readBy: library.readBy, madeOn: TODAY, file: '', on: TODAY, by: 'device' },
});

function Desk() {
  const draft = useDraft();
  const { vocabulary: held } = useHoldings();
  return (
    <AskableProvider value={{ vocabulary: held, heldFacts: held.facts, newFacts: draft.facts }}>
      <AddHere library={() => libraryOf(draft)} name="evergreen" isWhole />
    </AskableProvider>
  );
}

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');

const holdings = holdingsOf(heldFacts, indexFromText(textOf('index.json')), (file) => Promise.resolve(textOf(file)));

/** The desk beside libraries of the device; what is added comes to them. */
const open = (draft: Draft, libraries: readonly AddedLibrary[]) => {
  const there = [...libraries];
  const add = vi.fn<AddedLibraries['add']>((library) => {
    there.push(added(library, 'new'));
    return Promise.resolve();
  });
  const whenRead = () => Promise.resolve({ holdings, libraries: there });
  changeDesk({ work: written(draft) });
  render(
    <CaseAtHand facts={{}} textOf={textOf}>
      <AddedLibrariesProvider value={{ ...noLibraries, libraries, add, whenRead }}>
        <Desk />
      </AddedLibrariesProvider>
    </CaseAtHand>,
  );
  return add;
};

afterEach(cleanup);
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

test('what a colleague added of the same policy is named, and replaced only by a button that says so', async () => {
  const draft = evergreenDraft();
  const add = open(draft, [added(libraryOf({ ...draft, readBy: 'A. Colleague' }), 'theirs')]);
  expect(screen.getByText(/read by A. Colleague/).textContent).toContain('added on this device on 11/26/2026');
  expect(screen.queryByRole('button', { name: 'Add it as it is now' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Take it off this device' })).toBeNull();
  await press('Add it in place of that library');
  expect(add.mock.calls.map(([, , instead]) => instead)).toEqual(['theirs']);
  await waitFor(() => expect(deskNow().work.now.addedAs).toBe('new'));
});

test('what was added of the draft is replaced by the draft as it is now', async () => {
  const before = evergreenDraft();
  const add = open({ ...before, readBy: 'A. Reader', addedAs: 'own' }, [added(libraryOf(before), 'own')]);
  await press('Add it as it is now');
  expect(add.mock.calls.map(([, , instead]) => instead)).toEqual(['own']);
});
