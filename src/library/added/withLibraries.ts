import { versionKey, type Holdings } from '../holdings.ts';
import { addFacts } from './addFacts.ts';
import { addPayers, payersGrown, type PayerAdded } from './addPayers.ts';
import { addPolicies, type PolicyAdded } from './addPolicies.ts';
import { fingerprintProblems } from './fingerprintProblems.ts';
import { holdingsWith, versionsHeld } from './holdingsWith.ts';
import { inPart, partName, type LibraryProblem } from './problem.ts';
import type { AddedLibrary, Library } from './shape.ts';

const booksWithout = (
  { part, entry, isNew, bookBefore }: PayerAdded,
  policies: ReadonlySet<string>,
): readonly LibraryProblem[] =>
  inPart(
    part,
    entry.id,
    entry.book.slice(bookBefore).flatMap(({ policy }, index) =>
      policies.has(policy)
        ? []
        : [
            {
              place: `${isNew ? '' : 'adds.'}book[${String(index)}].policy`,
              message: `no version of "${policy}" is held`,
            },
          ],
    ),
  );

/** What one library comes to beside what is held. */
interface Taken {
  readonly holdings: Holdings;
  readonly problems: readonly LibraryProblem[];
}

/** Policies that nobody applies: they would never speak. */
const unapplied = (held: Holdings, payers: readonly PayerAdded[], policies: readonly PolicyAdded[]) => {
  const applied = new Set(
    [...held.index.payers, ...payers.map(({ entry }) => entry)].flatMap(({ book }) => book.map(({ policy }) => policy)),
  );
  return policies
    .filter(({ entry }) => !applied.has(entry.policy))
    .flatMap(({ part, entry }) =>
      inPart(part, versionKey(entry), [
        {
          place: 'policy',
          message: `no payer applies "${entry.policy}"; allowed: a policy that stands in the book of a payer`,
        },
      ]),
    );
};

/** Takes one library in, as it is; whatever of it is wrong is told. The holdings are good where nothing is. */
const takeIn = (held: Holdings, { library, note }: AddedLibrary): Taken => {
  const facts = addFacts(held.facts, library.facts);
  const made = addPayers(held.index.payers, library.payers, facts.table, note);
  const vocabulary = { ...facts.table, payers: payersGrown(held.index.payers, made.payers) };
  const read = addPolicies(versionsHeld(held.index.payers), library.policies, vocabulary, note);
  const known = new Set(
    [...versionsHeld(held.index.payers), ...read.policies.map(({ entry }) => entry)].map(({ policy }) => policy),
  );
  const books = made.payers.flatMap((each) => booksWithout(each, known));
  const idle = unapplied(held, made.payers, read.policies);
  const prints = fingerprintProblems(library, read.policies);
  return {
    holdings: holdingsWith(held, library, { ...facts, payers: made.payers, policies: read.policies, note }),
    problems: [...facts.problems, ...made.problems, ...read.problems, ...books, ...idle, ...prints],
  };
};

/** A library with a hole for each part that is left out, so that every other keeps its place; a file has no holes. */
export const withHoles = (library: Library, parts: ReadonlySet<string>): Library => {
  const holed = (list: 'facts' | 'payers' | 'policies' | 'cases'): unknown[] =>
    library[list].map((each, index) => (parts.has(partName(list, index)) ? undefined : each));
  return {
    ...library,
    facts: holed('facts'),
    payers: holed('payers'),
    policies: holed('policies'),
    cases: holed('cases'),
    fingerprints: Object.fromEntries(
      Object.entries(library.fingerprints).filter(([key]) => !parts.has(`fingerprints.${key}`)),
    ),
  };
};

/** Takes a library in without the parts in which something is wrong, until nothing is: a part can rest on one that was left out. */
const takeInWhole = (held: Holdings, added: AddedLibrary): Taken => {
  const taken = takeIn(held, added);
  if (taken.problems.length === 0) return taken;
  const parts = new Set(taken.problems.map(({ part }) => part));
  const left = takeInWhole(held, { ...added, library: withHoles(added.library, parts) });
  return { holdings: left.holdings, problems: [...taken.problems, ...left.problems] };
};

/**
 * The holdings with libraries put on, one after the other; what a library may not do is a problem, and the rest of it stands.
 * What rests on a part that is left out is left out as well.
 */
export const withLibraries = (
  held: Holdings,
  libraries: readonly AddedLibrary[],
): { readonly holdings: Holdings; readonly problems: readonly LibraryProblem[] } =>
  libraries.reduce<Taken>(
    ({ holdings, problems }, added) => {
      const taken = takeInWhole(holdings, added);
      return { holdings: taken.holdings, problems: [...problems, ...taken.problems] };
    },
    { holdings: held, problems: [] },
  );
