import { dateInWords, dayBefore, type Vocabulary } from '../../facts/index.ts';
import { beginsBefore, documentName, type Origin, type PreparedPolicy } from '../../determination/index.ts';
import { overlaps, versionOf } from '../buildIndex.ts';
import { versionKey, type LibraryNote } from '../holdings.ts';
import { policyFromText } from '../policyText.ts';
import type { VersionEntry } from '../shape.ts';
import { addedInWords } from '../addedWords.ts';
import { originOf } from './origin.ts';
import { inPart, partName, wordIn, type LibraryProblem } from './problem.ts';

/** A good policy of a library. */
export interface PolicyAdded {
  readonly part: string;
  readonly entry: VersionEntry;
  readonly text: string;
  readonly prepared: PreparedPolicy;
}

/** What the parts of a library say of policies. */
export interface PoliciesAdded {
  readonly policies: readonly PolicyAdded[];
  readonly problems: readonly LibraryProblem[];
}

const nameOf = (input: unknown): string =>
  [wordIn(input, 'policy'), wordIn(input, 'version')].filter((word) => word !== '').join(' ');

/** Reads the policies of a library, each by itself and beside each other and those held. The words are those of `npm run policies`. */
export const addPolicies = (
  held: readonly VersionEntry[],
  inputs: readonly unknown[],
  vocabulary: Vocabulary,
  note: LibraryNote,
): PoliciesAdded => {
  const problems: LibraryProblem[] = [];
  const read: PolicyAdded[] = [];
  for (const [index, input] of inputs.entries()) {
    if (input === undefined) continue;
    const part = partName('policies', index);
    const text = JSON.stringify(input);
    const loaded = policyFromText(text, vocabulary);
    if (!loaded.ok) {
      problems.push(...inPart(part, nameOf(input), loaded.problems));
      continue;
    }
    const { prepared } = loaded;
    const { policy, version } = prepared.policy;
    const isTaken = [...held, ...read.map(({ entry }) => entry)].some(
      (each) => each.policy === policy && each.version === version,
    );
    if (isTaken)
      problems.push(
        ...inPart(part, nameOf(input), [
          { place: 'version', message: `"${version}" of "${policy}" is held already; allowed: another version` },
        ]),
      );
    else {
      const entry = versionOf({ file: `${policy}_${version}.json`, prepared });
      const told = [originOf(note, documentName(entry))];
      read.push({ part, entry: { ...entry, told }, text, prepared });
    }
  }
  const overlapping = overlapsAmong(endedBy(held, read, note), read);
  return {
    policies: read.filter(({ part }) => !overlapping.some((each) => each.part === part)),
    problems: [...problems, ...overlapping],
  };
};

const inForceOf = ({ file, policy, from, until }: VersionEntry) => ({
  file,
  policy: { policy, inForce: { from, until } },
});

/** Added versions in force on a day on which another version is: beside each other, and before a newer one that is held. */
const overlapsAmong = (held: readonly VersionEntry[], added: readonly PolicyAdded[]): readonly LibraryProblem[] =>
  overlaps([...held, ...added.map(({ entry }) => entry)].map(inForceOf)).flatMap(({ file, message }) => {
    const later = added.find(({ entry }) => entry.file === file);
    if (later) return inPart(later.part, versionKey(later.entry), [{ place: 'inForce', message }]);
    const newer = held.find((entry) => entry.file === file);
    return added
      .filter(
        ({ entry }) =>
          entry.policy === newer?.policy && (entry.until === null || newer.from === null || newer.from < entry.until),
      )
      .flatMap(({ part, entry }) =>
        inPart(part, versionKey(entry), [
          {
            place: 'inForce',
            message: `it is in force until ${entry.until ?? 'further notice'}, while ${file}, which is held, is in force from ${newer?.from ?? 'ever'}`,
          },
        ]),
      );
  });

/** The first day of the earliest added version that is newer than a version and begins while that is in force. */
const endOf = ({ policy, from, until }: VersionEntry, added: readonly PolicyAdded[]): PolicyAdded | undefined =>
  added
    .filter(
      ({ entry }) =>
        entry.policy === policy &&
        beginsBefore({ from }, entry) &&
        entry.from !== null &&
        (until === null || entry.from < until),
    )
    .sort((a, b) => (beginsBefore(a.entry, b.entry) ? -1 : 1))[0];

const endSaid = (held: VersionEntry, newer: VersionEntry, note: LibraryNote): Origin => ({
  id: 'held-version-ended',
  title: 'An added version ends one that came before',
  says: `${documentName(newer)}, in force from ${dateInWords(newer.from ?? '')}, was ${addedInWords(note)}. ${documentName(held)} is taken to end on ${dateInWords(dayBefore(newer.from ?? ''))}.`,
});

/** Versions as they stand once newer ones are added: each ends the day before a newer one begins, and both say so. */
export const endedBy = (
  held: readonly VersionEntry[],
  added: readonly PolicyAdded[],
  note: LibraryNote,
): readonly VersionEntry[] =>
  held.map((version) => {
    const newer = endOf(version, added);
    return newer
      ? {
          ...version,
          until: newer.entry.from,
          ended: { fileUntil: version.ended ? version.ended.fileUntil : version.until },
          told: [...(version.told ?? []), endSaid(version, newer.entry, note)],
        }
      : version;
  });

/** The added versions, each with what is said of the versions that it ends. */
export const sayingWhatTheyEnd = (
  held: readonly VersionEntry[],
  added: readonly PolicyAdded[],
  note: LibraryNote,
): readonly VersionEntry[] =>
  added.map((each) => ({
    ...each.entry,
    told: [
      ...(each.entry.told ?? []),
      ...held.filter((version) => endOf(version, added) === each).map((version) => endSaid(version, each.entry, note)),
    ],
  }));
