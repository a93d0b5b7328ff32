import { passagesOf, type Passage } from '../../determination/index.ts';
import type { Submission } from './submission.ts';
import { authorizationWords } from './words.ts';

/** Prior authorization for the setting: the answer, what the text says, and where. */
export const authorizationOf = ({
  determination: { priorAuthorization, outcome },
  prepared,
  facts,
}: Submission): { readonly word: string; readonly says: readonly string[]; readonly cites: readonly Passage[] } => {
  if (priorAuthorization === null || !prepared)
    return { word: 'Not known: no text in force is held', says: [], cites: [] };
  const word = authorizationWords[priorAuthorization];
  if (outcome === 'not-addressed') return { word, says: [], cites: [] };
  const { inpatient, outpatient } = prepared.policy.priorAuthorization;
  const { setting } = facts;
  const rules =
    setting === 'inpatient' ? [inpatient] : setting === 'outpatient' ? [outpatient] : [inpatient, outpatient];
  return {
    word,
    says: [...new Set(rules.map(({ says }) => says))],
    cites: passagesOf(prepared.policy, [...new Set(rules.flatMap(({ cites }) => cites))]),
  };
};
