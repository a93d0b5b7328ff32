import type { ClauseCheck } from './clauseCheck.ts';
import { isCheckable } from './clauseCheck.ts';
import { partsOf, type DraftCondition } from './condition.ts';
import { endsOf, isFinished, plainNumber } from './conditionFile.ts';
import type { Draft, DraftClause } from './draft.ts';
import { faultsIn, type Fault } from './faults.ts';

const LABEL = /^[A-Za-z0-9]([A-Za-z0-9 .()/-]*[A-Za-z0-9).])?$/;
const MOST_SHORT = 160;

const clauses = faultsIn('clauses');

const partFaults = (part: DraftCondition): readonly Fault[] => {
  const naming = [
    ...(part.label !== '' && !LABEL.test(part.label)
      ? [
          clauses(
            part.key,
            'wrong',
            `“${part.label}” is no name. Allowed: letters, digits, spaces, dots, hyphens and brackets.`,
          ),
        ]
      : []),
    ...(part.label !== '' && part.cites.length === 0
      ? [clauses(part.key, 'open', 'Mark the passage that this named part rests on.')]
      : []),
  ];
  if (part.kind !== 'test') {
    if (part.parts.length === 0) return [...naming, clauses(part.key, 'open', 'Add a condition.')];
    return part.kind === 'some' && (part.least < 1 || part.least > part.parts.length)
      ? [
          ...naming,
          clauses(
            part.key,
            'wrong',
            `Of ${String(part.parts.length)} conditions, at least ${String(part.least)} can never hold.`,
          ),
        ]
      : naming;
  }
  if (part.fact === '') return [...naming, clauses(part.key, 'open', 'Choose what is asked.')];
  const ends = endsOf(part);
  if (ends.some((text) => text.trim() === ''))
    return [...naming, clauses(part.key, 'open', 'Give the number, or choose that there is no limit.')];
  const wrong = ends.find((text) => plainNumber(text) === undefined);
  if (wrong !== undefined)
    return [...naming, clauses(part.key, 'wrong', `“${wrong}” is no plain number, such as 4 or 3.5.`)];
  return isFinished(part) ? naming : [...naming, clauses(part.key, 'open', 'Say which answers meet it.')];
};

const wordsFaults = (clause: DraftClause): readonly Fault[] => {
  const { key, label, inShort, cites, outcome, question } = clause;
  return [
    ...(label.trim() === ''
      ? [clauses(key, 'open', 'Give the clause a short name, such as its number in the document.')]
      : []),
    ...(label.trim() !== '' && !LABEL.test(label.trim())
      ? [
          clauses(
            key,
            'wrong',
            `“${label.trim()}” is no name. Allowed: letters, digits, spaces, dots, hyphens and brackets.`,
          ),
        ]
      : []),
    ...(label.trim().length > 40 ? [clauses(key, 'wrong', 'The short name has more than 40 characters.')] : []),
    ...(outcome === '' ? [clauses(key, 'open', 'Say what the clause decides.')] : []),
    ...(inShort.trim() === '' ? [clauses(key, 'open', 'Say in your own words what the clause takes in.')] : []),
    ...(inShort.trim().length > MOST_SHORT
      ? [
          clauses(
            key,
            'wrong',
            `Your words have ${String(inShort.trim().length)} characters; at most ${String(MOST_SHORT)}.`,
          ),
        ]
      : []),
    ...(cites.length === 0 ? [clauses(key, 'open', 'Mark the passage that the clause rests on.')] : []),
    ...(outcome === 'payer-review' && question.trim() === ''
      ? [clauses(key, 'open', 'Write the question to ask the payer.')]
      : []),
  ];
};

/** What is not written, or cannot stay, of the clauses; `check` is what they come to together. */
export const clauseFaults = ({ policy }: Draft, check: ClauseCheck): readonly Fault[] => {
  if (policy.clauses.length === 0)
    return [clauses('clauses', 'open', 'Write the first clause: mark its passage and press “New clause”.')];
  const last = policy.clauses.at(-1);
  const all = policy.clauses.every(isCheckable) && check.faults.length === 0;
  return [
    ...policy.clauses.flatMap((clause) => [
      ...wordsFaults(clause),
      ...(clause.isRemainder ? [] : partsOf(clause.when).flatMap(partFaults)),
      ...(clause.isRemainder && clause !== last
        ? [clauses(clause.key, 'wrong', 'A clause for everything else stands last: move it down.')]
        : []),
    ]),
    ...check.faults.map(({ key, says }) => clauses(key, 'wrong', says)),
    ...check.unreachedClauses.map((key) =>
      clauses(
        key,
        'wrong',
        'No case gets this far: the clauses before it take all of its cases, or its conditions shut each other out.',
      ),
    ),
    ...check.unreachedParts.map((key) => clauses(key, 'wrong', 'No case of this clause can meet this condition.')),
    ...(check.undecided && all
      ? [{ ...clauses('clauses', 'wrong', 'No clause decides these cases.'), undecided: check.undecided }]
      : []),
  ];
};
