import { isMeantForOneOf } from './clauseNames.ts';
import { partsOf } from './condition.ts';
import { isFinished } from './conditionFile.ts';
import type { Draft } from './draft.ts';
import { faultsIn, type Fault } from './faults.ts';
import { paperIdOf } from './policyFile.ts';

const what = faultsIn('what');
const MOST_NAME = 48;

/** What is not written, or cannot stay, of the papers that go with a request; `facts` are the names of all facts. */
export const paperFaults = (draft: Draft, facts: ReadonlySet<string>): readonly Fault[] => {
  const { papers, held } = draft.policy;
  const isThere = isMeantForOneOf(draft.policy);
  const ids = papers.map(paperIdOf);
  return papers.flatMap((paper, index) => {
    const { key, name, basis, cites, clauses, when } = paper;
    const fault = (kind: Fault['kind'], says: string): Fault => what(key, kind, says);
    const id = ids[index] ?? '';
    const gone = clauses.find((name) => !isThere(name));
    const asked = [
      ...paper.facts,
      ...(when ? partsOf(when).flatMap((part) => (part.kind === 'test' ? part.fact : [])) : []),
    ];
    return [
      ...(name.trim() === '' ? [fault('open', 'Name the paper.')] : []),
      ...(name.trim() !== '' && id === '' ? [fault('wrong', 'Its name has no letter and no digit.')] : []),
      ...(name.trim().length > MOST_NAME ? [fault('wrong', 'The name has more than 48 characters: shorten it.')] : []),
      ...(id !== '' && ids.indexOf(id) < index ? [fault('wrong', 'A paper of this name stands there already.')] : []),
      ...(basis === 'policy' && cites.length === 0 ? [fault('open', 'Mark where the document asks for it.')] : []),
      ...(basis === 'policy' && held === 'statement'
        ? [fault('wrong', 'Where the statement alone is held, what the rest asks for is not known: take it out.')]
        : []),
      ...(gone === undefined
        ? []
        : [fault('wrong', `It is meant for the clause “${gone}”, which is not there any more.`)]),
      ...(asked.some((fact) => !facts.has(fact)) || (when && !isFinished(when))
        ? [fault('wrong', 'It is meant for cases that are asked about nowhere any more: take it out, and add it anew.')]
        : []),
    ];
  });
};
