import { readCase } from '../case/index.ts';
import type { Facts, Vocabulary } from '../facts/index.ts';
import type { Draft, WorkedCase } from './draft.ts';
import { choiceOf, factDefinitionOf, isWholeFact, type DraftValue } from './draftFact.ts';
import { editionOf, linesOfBusinessOf, payerIdOf, policyIdOf, printedAsOf, versionOf } from './names.ts';
import { policyFileOf } from './policyFile.ts';

/** A library file as it is written: its parts are read, and checked, by whoever opens it. */
export interface LibraryFile {
  readonly kind: 'cryocheck-library';
  readonly format: 1;
  readonly name: string;
  readonly madeOn: string;
  readonly readBy: string;
  readonly facts: unknown[];
  readonly payers: unknown[];
  readonly policies: unknown[];
  readonly cases: unknown[];
  readonly fingerprints: Record<string, unknown>;
}

/** What a library of the draft is made with. */
export interface LibraryGround {
  /** The facts and payers held, with the facts of the draft: worked cases are told in them. */
  readonly vocabulary: Vocabulary;
  readonly books: readonly { readonly id: string; readonly book: readonly { readonly policy: string }[] }[];
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

const additionsTo = (fact: string, values: readonly DraftValue[], askedFor?: readonly string[]): object => {
  const of = values.filter((each) => each.fact === fact);
  // Where answers differ by site, one of which the site is not chosen yet is none.
  const isBySite = of.some(({ site }) => site !== '');
  const own = isBySite ? of.filter(({ site }) => site !== '') : of;
  const sites = [...new Set(own.map(({ site }) => site))];
  return {
    name: fact,
    adds: !isBySite
      ? own.map(choiceOf)
      : Object.fromEntries(sites.map((site) => [site, own.filter((each) => each.site === site).map(choiceOf)])),
    ...(askedFor ? { sites: askedFor } : {}),
  };
};

/** Facts that are held and are asked for new sites as well, with those sites. */
const askedForSites = (values: readonly DraftValue[]): ReadonlyMap<string, readonly string[]> => {
  const asked = new Map<string, string[]>();
  for (const { fact, value, asks } of values)
    if (fact === 'site') for (const name of asks) asked.set(name, [...(asked.get(name) ?? []), value]);
  return asked;
};

/** The facts of the draft that are whole, as a library brings them: new answers to facts that are held, and new facts. */
export const libraryFacts = ({ facts, values }: Pick<Draft, 'facts' | 'values'>): readonly object[] => {
  const whole = values.filter(({ word }) => word.trim() !== '');
  const asked = askedForSites(whole);
  const names = [...new Set([...whole.map(({ fact }) => fact), ...asked.keys()])];
  return [
    ...names.map((name) => additionsTo(name, whole, asked.get(name))),
    ...facts.filter(isWholeFact).map(factDefinitionOf),
  ];
};

/** A new payer stands after those that are held. */
const LAST = 1000;

const payersOf = (draft: Draft, { books }: LibraryGround): readonly object[] => {
  const { payer } = draft;
  const entry = { policy: policyIdOf(draft), ...(payer.when.length > 0 ? { when: payer.when } : {}) };
  if (payer.id !== 'new') {
    const isInBook = books.some(
      ({ id, book }) => id === payer.id && book.some(({ policy }) => policy === entry.policy),
    );
    return isInBook ? [] : [{ id: payer.id, adds: { book: [entry] } }];
  }
  const otherNames = payer.otherNames
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    {
      format: 1,
      id: payerIdOf(draft),
      name: payer.name.trim(),
      otherNames,
      contacts: null,
      cautions: [],
      book: [entry],
      place: LAST,
      linesOfBusiness: linesOfBusinessOf(draft),
    },
  ];
};

/** The facts of a worked case, as a member of the draft's payer has them. */
const factsOfCase = (draft: Draft, { answers }: WorkedCase, vocabulary: Vocabulary): Facts => {
  const id = payerIdOf(draft);
  const own = { id, name: draft.payer.name, products: linesOfBusinessOf(draft) };
  const payers = draft.payer.id === 'new' ? [...vocabulary.payers, own] : vocabulary.payers;
  return readCase({ texts: { ...answers, payer: id }, calculated: [] }, { ...vocabulary, payers }).facts;
};

const casesOf = (draft: Draft, { vocabulary }: LibraryGround): readonly object[] =>
  draft.cases
    .filter(({ expected }) => expected !== '')
    .map((worked, index) => ({
      id: `${policyIdOf(draft)}-${String(index + 1)}`,
      narrative: worked.narrative,
      case: factsOfCase(draft, worked, vocabulary),
      expected: { outcome: worked.expected },
    }));

/** The draft as a library: its facts, its payer or what is added to one, its policy and its worked cases. */
export const draftToLibrary = (draft: Draft, ground: LibraryGround): LibraryFile => ({
  kind: 'cryocheck-library',
  format: 1,
  name: `${printedAsOf(draft)} (${editionOf(draft)})`.slice(0, 200),
  madeOn: ground.today,
  readBy: draft.readBy.trim().slice(0, 200),
  facts: [...libraryFacts(draft)],
  payers: [...payersOf(draft, ground)],
  policies: [policyFileOf(draft, ground.today)],
  cases: [...casesOf(draft, ground)],
  fingerprints: {},
});

/** A library that was added, as far as it is compared with a draft. */
type Added = Pick<LibraryFile, 'name' | 'readBy' | 'facts' | 'payers' | 'policies' | 'cases'>;

/** Whether a library that was made of the draft still says what the draft says; the day on which it was made does not count. */
export const isLibraryOf = (library: Added, draft: Draft, ground: LibraryGround): boolean => {
  const contentOf = ({ name, readBy, facts, payers, policies, cases }: Added): string =>
    JSON.stringify([name, readBy, facts, payers, policies, cases]);
  return contentOf(library) === contentOf(draftToLibrary(draft, ground));
};

/** The name under which the policy, and what belongs to it, are filed. */
export const fileNameOf = (draft: Draft, today: string): string => `${policyIdOf(draft)}_${versionOf(draft, today)}`;
