import { partsOf, type DraftCondition } from './condition.ts';
import { endsOf, isFinished, plainNumber } from './conditionFile.ts';
import type { faultsIn, Fault } from './faults.ts';

/** How clauses and named parts of conditions are called. */
export const LABEL = /^[A-Za-z0-9]([A-Za-z0-9 .()/-]*[A-Za-z0-9).])?$/;
const MOST_LABEL = 40;

const partFaults = (part: DraftCondition, told: ReturnType<typeof faultsIn>): readonly Fault[] => {
  const naming = [
    ...(part.label !== '' && !LABEL.test(part.label)
      ? [
          told(
            part.key,
            'wrong',
            `“${part.label}” is no name. Allowed: letters, digits, spaces, dots, hyphens, slashes and round brackets.`,
          ),
        ]
      : []),
    ...(part.label.length > MOST_LABEL ? [told(part.key, 'wrong', 'The name has more than 40 characters.')] : []),
    ...(part.label !== '' && part.cites.length === 0
      ? [told(part.key, 'open', 'Mark the passage that this named part rests on.')]
      : []),
  ];
  if (part.kind !== 'test') {
    if (part.parts.length === 0) return [...naming, told(part.key, 'open', 'Add a condition.')];
    return part.kind === 'some' && (part.least < 1 || part.least > part.parts.length)
      ? [
          ...naming,
          told(
            part.key,
            'wrong',
            `Of ${String(part.parts.length)} conditions, at least ${String(part.least)} can never hold.`,
          ),
        ]
      : naming;
  }
  if (part.fact === '') return [...naming, told(part.key, 'open', 'Choose what is asked.')];
  const ends = endsOf(part);
  if (ends.some((text) => text.trim() === ''))
    return [...naming, told(part.key, 'open', 'Give the number, or choose that there is no limit.')];
  const wrong = ends.find((text) => plainNumber(text) === undefined);
  if (wrong !== undefined)
    return [...naming, told(part.key, 'wrong', `“${wrong}” is no plain number, such as 4 or 3.5.`)];
  return isFinished(part) ? naming : [...naming, told(part.key, 'open', 'Say which answers meet it.')];
};

/** What is not written, or cannot stay, of a condition; `told` says in which part of the desk it is written. */
export const conditionFaults = (condition: DraftCondition, told: ReturnType<typeof faultsIn>): readonly Fault[] =>
  partsOf(condition).flatMap((part) => partFaults(part, told));
