import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { heldFacts } from '../facts/index.ts';
import { runWorkedCases } from '../library/added/index.ts';
import { holdingsOf, type Holdings } from '../library/index.ts';
import { checkPayer, payerFilesIn } from './payerCheck.ts';
import { checkFile, indexOf, policyFilesIn } from './policyCheck.ts';
import { payerFolder, policyFolder } from './policyFolder.ts';
import { readWorkedCases, workedCaseFilesIn, workedCaseFolder } from './workedCaseFiles.ts';

/** What is held, with these policy files in the place of those of the same name or the same version. */
const holdingsWithFiles = (paths: readonly string[]): Holdings => {
  const given = paths.map((path) => ({ path, checked: checkFile(path, undefined) }));
  const isGiven = (path: string, { prepared }: ReturnType<typeof checkFile>): boolean =>
    given.some(
      (each) =>
        basename(each.path) === basename(path) ||
        (each.checked.prepared?.policy.policy === prepared?.policy.policy &&
          each.checked.prepared?.policy.version === prepared?.policy.version),
    );
  const held = policyFilesIn(policyFolder)
    .map((path) => ({ path, checked: checkFile(path, undefined) }))
    .filter(({ path, checked }) => !isGiven(path, checked));
  const all = [...given, ...held];
  const index = indexOf(
    payerFilesIn(payerFolder).map(checkPayer),
    all.map(({ checked }) => checked),
  );
  const pathOf = new Map(all.map(({ path }) => [basename(path), path]));
  return holdingsOf(heldFacts, index, (file) => Promise.resolve(readFileSync(pathOf.get(file) ?? file, 'utf8')));
};

/** What is wrong with one file of worked cases, a line each: by file, case, what is expected and what came. */
const problemsOf = async (path: string, holdings: Holdings, today: string): Promise<readonly string[]> => {
  const { cases, problems } = readWorkedCases(path);
  const wrong = await runWorkedCases(cases, holdings, today);
  return [
    ...problems.map(({ place, message }) => (place === '' ? message : `${place}: ${message}`)),
    ...wrong.map(({ of, place, message }) => `${of}: ${place}: ${message}`),
  ].map((line) => `cases/${basename(path)}: ${line}`);
};

/**
 * Runs worked cases, those of the folder or those beside policy files that are named (`cases/<policy>.json`), and tells, a line
 * each, those that do not come out. `today` is the local date, YYYY-MM-DD.
 */
export const workedCaseProblems = async (
  policyFiles: readonly string[],
  today: string,
  folder = workedCaseFolder,
): Promise<readonly string[]> => {
  const policies = new Set(policyFiles.flatMap((path) => checkFile(path, undefined).prepared?.policy.policy ?? []));
  const files =
    policyFiles.length === 0
      ? workedCaseFilesIn(folder)
      : [...policies].map((policy) => join(folder, `${policy}.json`)).filter((path) => existsSync(path));
  if (files.length === 0) return [];
  const holdings = holdingsWithFiles(policyFiles);
  return (await Promise.all(files.map((path) => problemsOf(path, holdings, today)))).flat();
};
