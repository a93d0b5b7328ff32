import type { ClauseCheck } from './clauseCheck.ts';
import { isCheckable } from './clausesAlone.ts';
import type { Draft, DraftClause } from './draft.ts';
import { faultsIn, type Fault } from './faults.ts';
import { conditionFaults, LABEL } from './conditionFaults.ts';

const MOST_SHORT = 160;

const clauses = faultsIn('clauses');

const wordsFaults = (clause: DraftClause): readonly Fault[] => {
  const { key, label, inShort, cites, outcome, question, related } = clause;
  return [
    ...(label.trim() === ''
      ? [clauses(key, 'open', 'Give the clause a short name, such as its number in the document.')]
      : []),
    ...(label.trim() !== '' && !LABEL.test(label.trim())
      ? [
          clauses(
            key,
            'wrong',
            `“${label.trim()}” is no name. Allowed: letters, digits, spaces, dots, hyphens, slashes and round brackets.`,
            'label',
          ),
        ]
      : []),
    ...(label.trim().length > 40
      ? [clauses(key, 'wrong', 'The short name has more than 40 characters.', 'label')]
      : []),
    ...(outcome === '' ? [clauses(key, 'open', 'Say what the clause decides.')] : []),
    ...(inShort.trim() === '' ? [clauses(key, 'open', 'Say in your own words what the clause takes in.')] : []),
    ...(inShort.trim().length > MOST_SHORT
      ? [
          clauses(
            key,
            'wrong',
            `Your words have ${String(inShort.trim().length)} characters; at most ${String(MOST_SHORT)}.`,
            'inShort',
          ),
        ]
      : []),
    ...(cites.length === 0 ? [clauses(key, 'open', 'Mark the passage that the clause rests on.')] : []),
    ...(outcome === 'payer-review' && question.trim() === ''
      ? [clauses(key, 'open', 'Write the question to ask the payer.')]
      : []),
    ...(outcome === 'not-addressed' && related.some(({ title }) => title.trim() === '')
      ? [clauses(key, 'open', 'Give the title of the policy that the text names instead, or take it out.')]
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
      ...(clause.isRemainder ? [] : conditionFaults(clause.when, clauses)),
      ...(clause.isRemainder && clause !== last
        ? [clauses(clause.key, 'wrong', 'A clause for everything else stands last: move it down.')]
        : []),
    ]),
    ...check.faults.map(({ key, says }) => clauses(key, 'wrong', says)),
    ...check.shutOut.map(({ key, says }) => clauses(key, 'wrong', says)),
    ...(check.undecided && all
      ? [{ ...clauses('clauses', 'open', 'Still open: no clause decides some cases yet.'), undecided: check.undecided }]
      : []),
  ];
};
