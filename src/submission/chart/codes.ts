import { codeStatusNames, type ListedCode } from '../../determination/index.ts';
import { diagnosisCategoriesFor } from '../../facts/index.ts';
import type { Submission } from './submission.ts';

const described = (codes: string, { says, status }: ListedCode): string =>
  `${codes}: ${says}; status in the policy: ${codeStatusNames[status]}`;

/** Codes of the list that share their words and status, as one line. */
const grouped = (codes: readonly ListedCode[]): readonly string[] => {
  const groups = new Map<string, readonly ListedCode[]>();
  for (const code of codes) {
    const key = described('', code);
    groups.set(key, [...(groups.get(key) ?? []), code]);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => described(group.map(({ code }) => code).join(', '), first)),
  );
};

/** The planned procedure codes, each with what the policy's list says of it. */
export const plannedCodes = ({ facts, determination: { codes }, prepared }: Submission): readonly string[] => {
  const { cptCodes } = facts;
  if (typeof cptCodes !== 'object') return [];
  const otherwise =
    !prepared || prepared.policy.codes === null
      ? 'no list of codes is held to check it against'
      : 'not among the policy’s codes that fit this case';
  return cptCodes.map((planned) => {
    const listed = codes.find(({ code }) => code === planned);
    return listed ? described(planned, listed) : `${planned}: ${otherwise}`;
  });
};

/** The codes of the policy's list that fit the case, or why none is named. */
export const listedCodes = ({ determination: { codes, outcome }, prepared }: Submission): readonly string[] => {
  if (outcome === 'not-addressed' || !prepared) return ['None: no policy held here speaks to the case.'];
  if (prepared.policy.codes === null) return ['The list of codes of this version is lost.'];
  return codes.length === 0
    ? ['The policy lists no code that fits this case. Not listed is not excluded.']
    : grouped(codes);
};

/** The ICD-10-CM categories that fit the tumor. */
export const diagnosisLines = ({ facts }: Submission): readonly string[] =>
  diagnosisCategoriesFor(facts).map(({ code, says }) => `${code}: ${says}`);
