import * as z from 'zod/mini';
import type { Determination } from '../../determination/index.ts';
import { parseCase, schemaProblems, type Problem } from '../../facts/index.ts';
import { holdVersion, missingVersion, payerLibrary, type HeldVersion, type PayerLibrary } from '../payerLibrary.ts';
import type { Holdings } from '../holdings.ts';
import type { PayerEntry, VersionEntry } from '../shape.ts';
import { inPart, partName, wordIn, type LibraryProblem } from './problem.ts';
import { workedCaseSchema, type WorkedCase } from './shape.ts';

const asText = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const differences = (expected: WorkedCase['expected'], found: Determination): readonly Problem[] => {
  const said: Readonly<Record<keyof WorkedCase['expected'], unknown>> = {
    policy: found.policy,
    version: found.version,
    outcome: found.outcome,
    possibleOutcomes: found.possibleOutcomes,
    missing: found.missing,
    governing: found.governing,
    priorAuthorization: found.priorAuthorization,
  };
  return Object.entries(expected).flatMap(([name, value]) => {
    const own = Object.entries(said).find(([key]) => key === name)?.[1];
    return asText(own) === asText(value)
      ? []
      : [{ place: `expected.${name}`, message: `${asText(value)} is expected; the policies say ${asText(own)}` }];
  });
};

const readVersion = async (entry: VersionEntry, { readFile, vocabulary }: Holdings): Promise<HeldVersion> =>
  readFile(entry.file).then(
    (text) => holdVersion(entry, text, vocabulary),
    (error: unknown) => missingVersion(entry, error instanceof Error ? error.message : String(error)),
  );

/** Runs one case by its payer's book. */
const run = (worked: WorkedCase, library: PayerLibrary, holdings: Holdings, today: string): readonly Problem[] => {
  const { facts, errors } = parseCase(worked.case, holdings.vocabulary);
  if (errors.length > 0) return errors.map(({ field, message }) => ({ place: `case.${field}`, message }));
  const judgement = library.judge(facts, today);
  return judgement.kind === 'determined'
    ? differences(worked.expected, judgement.determination)
    : [{ place: 'case', message: `no determination can be made: ${judgement.version.file} cannot be used` }];
};

/**
 * Runs the worked cases of a library by the holdings with it, and tells those that do not come out. `today` is the local date,
 * YYYY-MM-DD.
 */
export const runWorkedCases = async (
  cases: readonly unknown[],
  holdings: Holdings,
  today: string,
): Promise<readonly LibraryProblem[]> => {
  const libraries = new Map<string, Promise<PayerLibrary>>();
  const libraryOf = async (payer: PayerEntry): Promise<PayerLibrary> => {
    const known =
      libraries.get(payer.id) ??
      Promise.all(payer.versions.map((entry) => readVersion(entry, holdings))).then((versions) =>
        payerLibrary(payer, versions, holdings.facts),
      );
    libraries.set(payer.id, known);
    return known;
  };
  const problemsOf = async (input: unknown): Promise<readonly Problem[]> => {
    const parsed = z.safeParse(workedCaseSchema, input);
    if (!parsed.success) return schemaProblems(parsed.error.issues, 'a worked case', input);
    const id = parsed.data.case['payer'];
    const payer = holdings.index.payers.find((each) => each.id === id);
    return payer
      ? run(parsed.data, await libraryOf(payer), holdings, today)
      : [
          {
            place: 'case.payer',
            message: `${asText(id)} is no payer here; allowed: ${holdings.index.payers.map((each) => each.id).join(', ')}`,
          },
        ];
  };
  const told = await Promise.all(
    cases.map(async (input, index) =>
      input === undefined ? [] : inPart(partName('cases', index), wordIn(input, 'id'), await problemsOf(input)),
    ),
  );
  return told.flat();
};
