import { factsTable } from '../facts/index.ts';
import { holdVersion, indexFromText, type VersionEntry } from '../library/index.ts';
import type { Builds } from './serviceWorkerBuilds.ts';

const textOf = async (builds: Builds, id: string, file: string): Promise<string> => {
  const response = await builds.file(id, `policies/${file}`);
  if (!response) throw new Error(`${file} is missing`);
  return response.text();
};

const problemsOf = async (builds: Builds, id: string, entry: VersionEntry): Promise<readonly string[]> => {
  const { loaded } = holdVersion(entry, await textOf(builds, id, entry.file), factsTable);
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
    const { payers } = indexFromText(await textOf(builds, id, 'index.json'));
    const problems = await Promise.all(
      payers.flatMap(({ versions }) => versions).map((entry) => problemsOf(builds, id, entry)),
    );
    return problems.flat();
  } catch (error) {
    return [wordsOf(error)];
  }
};
