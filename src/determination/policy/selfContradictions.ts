import type { Problem } from '../../facts/index.ts';
import { madeOfItself } from '../caution.ts';
import type { Policy } from './shape.ts';

const codeShapes: Readonly<Record<NonNullable<Policy['codes']>[number]['kind'], readonly [RegExp, string]>> = {
  CPT: [/^[0-9]{4}[0-9A-Z]$/, 'four digits and a digit or a capital letter'],
  HCPCS: [/^[A-V][0-9]{4}$/, 'a letter from A to V and four digits'],
  modifier: [/^[0-9A-Z]{2}$/, 'two digits or capital letters'],
};

const codeProblems = ({ codes, held }: Policy): readonly Problem[] => [
  ...(held === 'statement' && codes !== null
    ? [{ place: 'codes', message: 'where the statement alone is held, the list of codes is not: write null' }]
    : []),
  ...(codes ?? []).flatMap(({ kind, codes: own }, index) =>
    own
      .filter((code) => !codeShapes[kind][0].test(code))
      .map((code) => ({
        place: `codes[${String(index)}].codes`,
        message: `"${code}" is no ${kind} code; allowed: ${codeShapes[kind][1]}`,
      })),
  ),
];

const documentProblems = ({ documents, held }: Policy): readonly Problem[] =>
  documents.flatMap(({ basis, cites }, index) => {
    const place = `documents[${String(index)}]`;
    if (basis !== 'policy') return [];
    if (held === 'statement')
      return [{ place: `${place}.basis`, message: 'where the statement alone is held, allowed: criterion' }];
    return cites.length > 0
      ? []
      : [{ place: `${place}.cites`, message: 'a document that the text asks for is cited; only evidence is not' }];
  });

const ownDays = ({ inForce: { basis, from, cites }, source }: Policy): readonly Problem[] => [
  ...(from === null && basis !== 'not-stated'
    ? [{ place: 'inForce.from', message: 'it is null only where the basis is not-stated' }]
    : []),
  ...(basis !== 'not-stated' && cites.length === 0
    ? [{ place: 'inForce.cites', message: `days that are ${basis} are cited` }]
    : []),
  ...((source.address === null) !== (source.checkedOn === null)
    ? [
        {
          place: 'source.checkedOn',
          message: 'an address has the day on which it was looked at; without one it is null',
        },
      ]
    : []),
];

const cautionProblems = ({ cautions, clauses, held, heldNote }: Policy): readonly Problem[] => {
  const isOpen = clauses.some(({ openList }) => openList);
  const says = cautions.some(({ id }) => id === 'open-list');
  return [
    ...cautions.flatMap(({ id }, index) =>
      madeOfItself.includes(id)
        ? [{ place: `cautions[${String(index)}].id`, message: `"${id}" is not written here: it follows by itself` }]
        : [],
    ),
    ...(isOpen && !says
      ? [{ place: 'cautions', message: 'a clause rests on an open list: add the caution "open-list"' }]
      : []),
    ...(says && !isOpen
      ? [{ place: 'clauses', message: 'the caution "open-list" is given, and no clause has "openList": true' }]
      : []),
    ...((held === 'statement') !== (heldNote !== undefined)
      ? [{ place: 'heldNote', message: 'it says what is missing, where and only where the statement alone is held' }]
      : []),
  ];
};

const authorizationProblems = ({ priorAuthorization }: Policy): readonly Problem[] =>
  (['inpatient', 'outpatient'] as const)
    .filter(
      (setting) =>
        priorAuthorization[setting].status !== 'not-stated' && priorAuthorization[setting].cites.length === 0,
    )
    .map((setting) => ({ place: `priorAuthorization.${setting}.cites`, message: 'what the text says is cited' }));

/** What a version says of itself that cannot be: codes of a text that is not held, days without a source, a caution that follows by itself. */
export const selfContradictions = (policy: Policy): readonly Problem[] => [
  ...codeProblems(policy),
  ...documentProblems(policy),
  ...ownDays(policy),
  ...cautionProblems(policy),
  ...authorizationProblems(policy),
];
