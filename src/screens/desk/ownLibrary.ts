import { useEffect, useState } from 'react';
import { policyIdOf, versionOf, type Draft } from '../../desk/index.ts';
import { versionKey, type AddedLibrary, type Holdings } from '../../library/index.ts';
import { useAddedLibraries } from '../parts/addedLibraries.ts';
import { useHoldings } from '../parts/holdings.ts';

/** The policy and version by which a library that is made of a draft is known. */
export const keyOfDraft = (draft: Draft, today: string): string =>
  versionKey({ policy: policyIdOf(draft), version: versionOf(draft, today) });

const keyIn = ({ library }: AddedLibrary): string => {
  const policy = library.policies[0];
  if (typeof policy !== 'object' || policy === null || library.policies.length > 1) return '';
  const id: unknown = Reflect.get(policy, 'policy');
  const version: unknown = Reflect.get(policy, 'version');
  return typeof id === 'string' && typeof version === 'string' ? versionKey({ policy: id, version }) : '';
};

/** The library of this device that was made of a draft: its one policy is that of the draft, as it is called now or was when it was added. */
export const ownLibraryOf = (
  draft: Draft,
  libraries: readonly AddedLibrary[],
  today: string,
): AddedLibrary | undefined => {
  const names = [keyOfDraft(draft, today), draft.addedAs].filter((name) => name !== '');
  return libraries.findLast((added) => added.note.by === 'device' && names.includes(keyIn(added)));
};

/** The library of this device that was made of the draft; undefined where it is not added. */
export const useOwnLibrary = (draft: Draft, today: string): AddedLibrary | undefined =>
  ownLibraryOf(draft, useAddedLibraries().libraries, today);

/** What is held beside the draft: a library that was made of it is the draft itself, as it was. */
export const useHeldBeside = (draft: Draft, today: string): Holdings => {
  const holdings = useHoldings();
  const { whenRead } = useAddedLibraries();
  const id = useOwnLibrary(draft, today)?.note.id;
  const [beside, setBeside] = useState<{ readonly id: string; readonly held: Holdings }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let isWanted = true;
    whenRead(id)
      .then(({ holdings: held }) => {
        if (isWanted) setBeside({ id, held });
      })
      // Then the library stays among what is held, and is told to be there already.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [id, holdings, whenRead]);
  return id !== undefined && beside?.id === id ? beside.held : holdings;
};
