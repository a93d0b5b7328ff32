import { useEffect, useState } from 'react';
import { policyIdOf, versionOf, type Draft } from '../../desk/index.ts';
import { versionKey, type AddedLibrary, type Holdings } from '../../library/index.ts';
import { useAddedLibraries } from '../parts/addedLibraries.ts';
import { useHoldings } from '../parts/holdings.ts';

/** The policy and version of a library that holds one policy alone; empty where it holds another number of them. */
const keyIn = ({ library }: AddedLibrary): string => {
  const policy = library.policies[0];
  if (typeof policy !== 'object' || policy === null || library.policies.length > 1) return '';
  const id: unknown = Reflect.get(policy, 'policy');
  const version: unknown = Reflect.get(policy, 'version');
  return typeof id === 'string' && typeof version === 'string' ? versionKey({ policy: id, version }) : '';
};

/** A library of this device whose place a draft takes when it is added. */
export interface Replaced {
  readonly added: AddedLibrary;
  /** Whether it was made of this draft. Else it is somebody’s own reading, and no draft takes its place unasked. */
  readonly isOwn: boolean;
}

/** The library of this device that was made of a draft, however that is called now; else one that holds the same version of the same policy and nothing else. */
export const replacedBy = (draft: Draft, libraries: readonly AddedLibrary[], today: string): Replaced | undefined => {
  const here = libraries.filter(({ note }) => note.by === 'device');
  const own = here.find(({ note }) => note.id === draft.addedAs);
  if (own) return { added: own, isOwn: true };
  const key = versionKey({ policy: policyIdOf(draft), version: versionOf(draft, today) });
  const same = here.findLast((added) => keyIn(added) === key);
  return same && { added: same, isOwn: false };
};

/** The library of this device whose place the draft takes when it is added; undefined where it takes that of none. */
export const useReplaced = (draft: Draft, today: string): Replaced | undefined =>
  replacedBy(draft, useAddedLibraries().libraries, today);

/** What is held beside the draft: a library whose place it takes is not. */
export const useHeldBeside = (draft: Draft, today: string): Holdings => {
  const holdings = useHoldings();
  const { whenRead } = useAddedLibraries();
  const id = useReplaced(draft, today)?.added.note.id;
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
