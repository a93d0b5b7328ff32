import { beginsBefore } from '../../determination/index.ts';
import type { FactsTable } from '../../facts/index.ts';
import { versionKey, vocabularyOf, type Holdings, type LibraryNote } from '../holdings.ts';
import type { PayerEntry, VersionEntry } from '../shape.ts';
import { payersGrown, type PayerAdded } from './addPayers.ts';
import { endedBy, sayingWhatTheyEnd, type PolicyAdded } from './addPolicies.ts';
import type { Library } from './shape.ts';

/** The good parts of a library. */
export interface GoodParts {
  readonly table: FactsTable;
  readonly names: readonly string[];
  readonly payers: readonly PayerAdded[];
  readonly policies: readonly PolicyAdded[];
  readonly note: LibraryNote;
}

/** Every version of the holdings, once however many payers apply its policy. */
export const versionsHeld = (payers: readonly PayerEntry[]): readonly VersionEntry[] => [
  ...new Map(payers.flatMap(({ versions }) => versions).map((entry) => [entry.file, entry])).values(),
];

const noted = (
  before: ReadonlyMap<string, LibraryNote>,
  names: readonly string[],
  note: LibraryNote,
): ReadonlyMap<string, LibraryNote> => new Map([...before, ...names.map((name) => [name, note] as const)]);

const versionsOf = ({ book }: PayerEntry, all: readonly VersionEntry[]): readonly VersionEntry[] =>
  [...new Set(book.map(({ policy }) => policy))].flatMap((policy) =>
    all.filter((entry) => entry.policy === policy).sort((a, b) => (beginsBefore(a, b) ? -1 : 1)),
  );

const payersWith = (held: Holdings, { table, payers, policies, note }: GoodParts): readonly PayerEntry[] => {
  const versions = versionsHeld(held.index.payers);
  const all = [...endedBy(versions, policies, note), ...sayingWhatTheyEnd(versions, policies, note)];
  const added = new Set(policies.map(({ entry }) => entry.policy));
  return payersGrown(held.index.payers, payers).map((payer) => {
    const isTouched =
      table !== held.facts ||
      payers.some(({ entry }) => entry.id === payer.id) ||
      payer.book.some(({ policy }) => added.has(policy));
    return isTouched ? { ...payer, versions: versionsOf(payer, all), key: `${held.id} ${note.id}` } : payer;
  });
};

/** Holdings with the good parts of a library on them. */
export const holdingsWith = (held: Holdings, { fingerprints }: Library, parts: GoodParts): Holdings => {
  const { table, names, payers, policies, note } = parts;
  const index = { format: 2 as const, payers: payersWith(held, parts) };
  const texts = new Map(policies.map(({ entry, text }) => [entry.file, text]));
  const { added } = held;
  return {
    id: `${held.id} ${note.id}`,
    facts: table,
    index,
    vocabulary: vocabularyOf(table, index),
    readFile: async (file) => texts.get(file) ?? held.readFile(file),
    added: {
      libraries: [...added.libraries, note],
      policies: noted(
        added.policies,
        policies.map(({ entry }) => versionKey(entry)),
        note,
      ),
      payers: noted(
        added.payers,
        payers.flatMap(({ entry, isNew }) => (isNew ? [entry.id] : [])),
        note,
      ),
      facts: noted(added.facts, names, note),
      fingerprints: new Map([
        ...added.fingerprints,
        ...policies.flatMap(({ entry }): readonly (readonly [string, string])[] => {
          const own = fingerprints[entry.file.replace(/\.json$/, '')];
          return own === undefined ? [] : [[versionKey(entry), JSON.stringify(own)]];
        }),
      ]),
    },
  };
};
