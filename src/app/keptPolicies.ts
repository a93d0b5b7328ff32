import { documentName } from '../determination/index.ts';
import { heldFacts, type Vocabulary } from '../facts/index.ts';
import { holdVersion, indexFromText, vocabularyOf, type PolicyIndex, type VersionEntry } from '../library/index.ts';
import type { Builds } from './keptBuilds.ts';

const textOf = async (builds: Builds, id: string, file: string): Promise<string> => {
  const response = await builds.file(id, `policies/${file}`);
  if (!response) throw new Error(`${file} is missing`);
  return response.text();
};

const problemsOf = async (
  builds: Builds,
  id: string,
  entry: VersionEntry,
  vocabulary: Vocabulary,
): Promise<readonly string[]> => {
  const { loaded } = holdVersion(entry, await textOf(builds, id, entry.file), vocabulary);
  return loaded.ok
    ? []
    : loaded.problems.map(
        ({ place, message }) => `${entry.file}: ${place === '' || place === entry.file ? '' : `${place}: `}${message}`,
      );
};

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is wrong with the policies of a build that is held, in words; nothing where all of them can judge. */
export const policyProblems = async (builds: Builds, id: string): Promise<readonly string[]> => {
  try {
    const index = indexFromText(await textOf(builds, id, 'index.json'));
    const vocabulary = vocabularyOf(heldFacts, index);
    const problems = await Promise.all(versionsOf(index).map((entry) => problemsOf(builds, id, entry, vocabulary)));
    return problems.flat();
  } catch (error) {
    return [wordsOf(error)];
  }
};

/** Every version, once however many payers apply its policy. */
const versionsOf = ({ payers }: PolicyIndex): readonly VersionEntry[] => [
  ...new Map(payers.flatMap(({ versions }) => versions).map((entry) => [entry.file, entry])).values(),
];
const has = (entries: readonly VersionEntry[], { policy, version }: VersionEntry): boolean =>
  entries.some((each) => each.policy === policy && each.version === version);

/** What a newer build changes in the policies, in words. */
export const newsBetween = async (builds: Builds, from: string, to: string): Promise<readonly string[]> => {
  const [before, after] = await Promise.all(
    [from, to].map(async (id) => versionsOf(indexFromText(await textOf(builds, id, 'index.json')))),
  );
  if (!before || !after) return [];
  const both = after.filter((entry) => has(before, entry));
  const changed = await Promise.all(
    both.map(async (entry) => {
      const [old, fresh] = await Promise.all([
        textOf(builds, from, before.find((each) => has([each], entry))?.file ?? ''),
        textOf(builds, to, entry.file),
      ]);
      return old === fresh ? [] : [`${documentName(entry)} was changed`];
    }),
  );
  return [
    ...after.filter((entry) => !has(before, entry)).map((entry) => `${documentName(entry)} is new`),
    ...changed.flat(),
    ...before.filter((entry) => !has(after, entry)).map((entry) => `${documentName(entry)} is no longer held`),
  ];
};
