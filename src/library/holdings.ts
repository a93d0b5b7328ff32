import type { FactsTable, Vocabulary } from '../facts/index.ts';
import type { Beginning } from './beginnings.ts';
import type { PolicyIndex } from './shape.ts';

/** Reads one file of the policy folder as text; rejects, with words, where it cannot be had. */
export type FetchText = (file: string) => Promise<string>;

/** A library that was added, as people are told of it. */
export interface LibraryNote {
  /** Tells it from every other, also of the same name. */
  readonly id: string;
  readonly name: string;
  readonly readBy: string;
  /** The day, YYYY-MM-DD, on which its file was made. */
  readonly madeOn: string;
  /** The name of its file. */
  readonly file: string;
  /** The day, YYYY-MM-DD, on which it was added. */
  readonly on: string;
  /** Who put it there: whoever uses this device, whoever runs the site or saved the page with it; a draft is held nowhere. */
  readonly by: 'device' | 'site' | 'page' | 'draft';
}

/** What came with libraries, and with which; empty where all comes with the product. */
export interface AddedNotes {
  readonly libraries: readonly LibraryNote[];
  /** By policy and version, with a space between. */
  readonly policies: ReadonlyMap<string, LibraryNote>;
  readonly payers: ReadonlyMap<string, LibraryNote>;
  readonly facts: ReadonlyMap<string, LibraryNote>;
  /** The fingerprints of added texts, by policy and version, as JSON. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** All that judges: the facts, the payers with their books, and the texts of the policy files. */
export interface Holdings {
  /** Tells holdings apart: what was read over other facts or other books is never taken for the same. */
  readonly id: string;
  readonly facts: FactsTable;
  readonly index: PolicyIndex;
  readonly vocabulary: Vocabulary;
  /** The text of a policy file by its name; rejects, with words, where it cannot be had. */
  readonly readFile: FetchText;
  readonly added: AddedNotes;
  /** Where cases of the payers begin, the oldest first: worked out with the page, for these holdings as they are. */
  readonly beginnings?: readonly Beginning[] | undefined;
}

/** The vocabulary of cases: the facts table with the payers of the index. */
export const vocabularyOf = (table: FactsTable, { payers }: PolicyIndex): Vocabulary => ({ ...table, payers });

/** The key of a policy version among what was added. */
export const versionKey = ({ policy, version }: { readonly policy: string; readonly version: string }): string =>
  `${policy} ${version}`;

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** What a build holds by itself. */
export const holdingsOf = (
  facts: FactsTable,
  index: PolicyIndex,
  readFile: FetchText,
  beginnings?: readonly Beginning[],
): Holdings => ({
  id: 'held',
  facts,
  index,
  vocabulary: vocabularyOf(facts, index),
  readFile,
  added: { libraries: [], policies: none, payers: none, facts: none, fingerprints: none },
  beginnings,
});
