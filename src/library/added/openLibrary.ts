import { heldItems, withSharedItems } from '../../determination/index.ts';
import { versionKey, type Holdings, type LibraryNote } from '../holdings.ts';
import { partName, wordIn, type LibraryProblem } from './problem.ts';
import { readLibrary } from './readLibrary.ts';
import type { Library } from './shape.ts';
import { versionsHeld } from './holdingsWith.ts';
import { withHoles, withLibraries } from './withLibraries.ts';
import { runWorkedCases } from './workedCases.ts';

/** A library file that was opened: what is wrong with it by part, and what of it is good. */
export interface LibraryOpened {
  /**
   * The library without the parts in which something is wrong; undefined where nothing is left. What is held already is still
   * in it: what holds it today may be gone tomorrow.
   */
  readonly good: Library | undefined;
  readonly problems: readonly LibraryProblem[];
}

/** Content as it is compared: entries in no order, and what an editor reads left out. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each));
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    entries
      .filter(([key]) => key !== '$schema')
      .map(([key, inner]) => [key, plain(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** Shared items are written out: a policy that names one says the same as one with all its words. */
const written = (policy: unknown): string => JSON.stringify(plain(withSharedItems(policy, heldItems).whole));

const isSame = (one: unknown, text: string): boolean => written(one) === written(JSON.parse(text));

/** The parts of a library that are held word for word: there is nothing to add. What is held is read for it; a file that does not come is not the same. */
const partsHeld = async (held: Holdings, { policies, fingerprints }: Library): Promise<ReadonlySet<string>> => {
  const versions = new Map(versionsHeld(held.index.payers).map((entry) => [versionKey(entry), entry]));
  const isHeld = async (input: unknown): Promise<boolean> => {
    const entry = versions.get(versionKey({ policy: wordIn(input, 'policy'), version: wordIn(input, 'version') }));
    const text = entry && (await held.readFile(entry.file).catch(() => undefined));
    return text !== undefined && isSame(input, text);
  };
  const same = await Promise.all(policies.map(isHeld));
  const nameOf = (input: unknown): string => `${wordIn(input, 'policy')}_${wordIn(input, 'version')}`;
  return new Set(
    policies.flatMap((input, index) =>
      same[index] === true
        ? [
            partName('policies', index),
            ...(Object.hasOwn(fingerprints, nameOf(input)) ? [`fingerprints.${nameOf(input)}`] : []),
          ]
        : [],
    ),
  );
};

/** A library without the policies that are held word for word, in their place a hole. */
export const withoutHeld = async (held: Holdings, library: Library): Promise<Library> =>
  withHoles(library, await partsHeld(held, library));

const withoutHoles = (library: Library): Library => {
  const whole = (list: readonly unknown[]): unknown[] => list.filter((each) => each !== undefined);
  return {
    ...library,
    facts: whole(library.facts),
    payers: whole(library.payers),
    policies: whole(library.policies),
    cases: whole(library.cases),
  };
};

const isEmpty = ({ facts, payers, policies }: Library): boolean =>
  [...facts, ...payers, ...policies].every((each) => each === undefined);

/** Where a library comes from. */
export type LibraryOrigin = Pick<LibraryNote, 'id' | 'file' | 'on' | 'by'>;

/** What is told of a library that comes from somewhere. */
export const noteOn = ({ name, readBy, madeOn }: Library, origin: LibraryOrigin): LibraryNote => ({
  name,
  readBy,
  madeOn,
  ...origin,
});

/**
 * Opens the text of a library file: reads it strictly, puts it on what is held and runs its worked cases. Nothing of it is kept.
 * `today` is the local date, YYYY-MM-DD.
 */
export const openLibrary = async (
  text: string,
  held: Holdings,
  origin: LibraryOrigin,
  today: string,
): Promise<LibraryOpened> => {
  const read = readLibrary(text);
  if (!read.ok) return { good: undefined, problems: read.problems };
  const own = await withoutHeld(held, read.library);
  if (isEmpty(own))
    return {
      good: undefined,
      problems: [{ part: '', of: '', place: '', message: 'there is nothing to add: all that it brings is held' }],
    };
  const { holdings, problems } = withLibraries(held, [{ library: own, note: noteOn(own, origin) }]);
  const all = [...problems, ...(await runWorkedCases(own.cases, holdings, today))];
  const wrong = new Set(all.map(({ part }) => part));
  const brings = !isEmpty(withHoles(own, wrong));
  return { good: brings ? withoutHoles(withHoles(read.library, wrong)) : undefined, problems: all };
};
