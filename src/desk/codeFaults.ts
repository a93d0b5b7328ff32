import { isMeantForOneOf } from './clauseNames.ts';
import { conditionFaults } from './conditionFaults.ts';
import type { Draft, DraftCode } from './draft.ts';
import { faultsIn, type Fault } from './faults.ts';
import { codesIn } from './policyFile.ts';

const what = faultsIn('what');

/** How codes of a kind are written. */
const shapes: Readonly<Record<DraftCode['kind'], readonly [RegExp, string]>> = {
  CPT: [/^[0-9]{4}[0-9A-Z]$/, 'CPT code: five digits, or four and a letter'],
  HCPCS: [/^[A-V][0-9]{4}$/, 'HCPCS code: a letter and four digits'],
  modifier: [/^[0-9A-Z]{2}$/, 'modifier: two letters or digits'],
};

const ownFaults = (
  { key, kind, codes, says, status, clauses, fits, cites }: DraftCode,
  isThere: (name: string) => boolean,
): readonly Fault[] => {
  const typed = codesIn(codes);
  const [shape, words] = shapes[kind];
  const wrong = typed.find((code) => !shape.test(code));
  const gone = clauses.find((name) => !isThere(name));
  return [
    ...(typed.length === 0 ? [what(key, 'open', 'Give the codes.')] : []),
    ...(wrong === undefined ? [] : [what(key, 'wrong', `“${wrong}” is no ${words}.`)]),
    ...(says.trim() === '' ? [what(key, 'open', 'Say in a few words of your own what the codes are for.')] : []),
    ...(status === '' ? [what(key, 'open', 'Say what the list says of these codes.')] : []),
    ...(gone === undefined
      ? []
      : [what(key, 'wrong', `They are listed for the clause “${gone}”, which is not there any more.`)]),
    ...conditionFaults(fits, what),
    ...(cites.length === 0 ? [what(key, 'open', 'Mark where the document lists them.')] : []),
  ];
};

/** What is not written, or cannot stay, of the codes that a text lists. */
export const codeFaults = (draft: Draft): readonly Fault[] => {
  const { held, codesListed, codes } = draft.policy;
  if (held === 'statement') return [];
  if (codesListed === '') return [what('codes', 'open', 'Say whether the document lists procedure codes.')];
  if (codesListed === 'no') return [];
  const all = codes.flatMap(({ key, codes: typed }) => codesIn(typed).map((code) => ({ key, code })));
  const twice = all.filter((each, index) => all.findIndex(({ code }) => code === each.code) !== index);
  const isThere = isMeantForOneOf(draft.policy);
  return [
    ...codes.flatMap((code) => ownFaults(code, isThere)),
    ...twice.map(({ key, code }) => what(key, 'wrong', `The code ${code} stands there twice.`)),
  ];
};
