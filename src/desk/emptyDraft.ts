import { emptyGroup } from './condition.ts';
import type { Draft, DraftClause, DraftPaper } from './draft.ts';

const nothing = { says: '', cites: [] };

const paper = (id: string, name: string, says: string): DraftPaper => ({
  key: `paper-${id}`,
  id,
  name,
  says,
  basis: 'criterion',
  clauses: [],
  facts: [],
  when: null,
  outcomes: [],
  isEnclosed: true,
  cites: [],
});

/** What every request needs, whatever a text asks for. */
const papers: readonly DraftPaper[] = [
  paper('history-and-physical', 'History and physical', 'History and physical'),
  {
    ...paper('treatment-plan', 'Treatment plan with treatment area', 'Treatment plan, including the treatment area'),
    facts: ['approach', 'setting'],
  },
];

const contractGoverns: Draft['policy']['cautions'][number] = {
  id: 'contract-governs',
  title: 'The member’s contract comes first',
  says: 'The member’s contract outranks this policy. This reading is no guarantee of payment: check the member’s benefits.',
  when: {},
  cites: [],
};

/** A clause of which nothing is said yet: all of the conditions that are put into it must hold. */
export const emptyClause = (key: string, groupKey: string): DraftClause => ({
  key,
  label: '',
  outcome: '',
  inShort: '',
  says: '',
  isRemainder: false,
  when: emptyGroup(groupKey, 'all', []),
  cites: [],
  rules: [],
  payerWord: '',
  question: '',
  related: [],
  openList: false,
});

/** A draft in which nothing is written yet; `edition` is that of the facts it is read with. */
export const emptyDraft = (edition: number): Draft => ({
  format: 1,
  keys: 0,
  readBy: '',
  document: null,
  news: [],
  unsought: '',
  began: null,
  payer: { id: '', name: '', otherNames: '', linesOfBusiness: '', lineNames: [], when: [] },
  policy: {
    policy: '',
    version: '',
    number: '',
    title: '',
    printedAs: '',
    edition: '',
    readWith: edition,
    alsoRead: {},
    address: '',
    checkedOn: '',
    readOn: '',
    kind: '',
    held: '',
    heldNote: nothing,
    inForce: { basis: '', from: '', until: '', ...nothing },
    reviewDue: { on: '', basis: '', ...nothing },
    scope: nothing,
    payerWords: {},
    citations: [],
    clauses: [],
    inpatient: { status: '', ...nothing },
    outpatient: { status: '', ...nothing },
    codesListed: '',
    codes: [],
    papers: [...papers],
    billing: { rule: '', ...nothing },
    related: [],
    hints: [],
    cautions: [contractGoverns],
    slips: [],
    notModelled: ['Several tumors in one session', 'Repeat ablation', 'Biopsy in the same session'],
    submission: null,
  },
  addedAs: '',
  facts: [],
  values: [],
  cases: [],
});

/** Whether a person has begun: then it is worth keeping. */
export const isBegun = (draft: Draft): boolean =>
  draft.keys > 0 ||
  draft.document !== null ||
  JSON.stringify(draft) !== JSON.stringify(emptyDraft(draft.policy.readWith));
