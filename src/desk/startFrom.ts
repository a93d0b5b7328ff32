import type { Condition, Policy } from '../determination/index.ts';
import { clauseKeysOf, withMeantFor } from './clauseNames.ts';
import { emptyGroup, type DraftCondition } from './condition.ts';
import { draftCondition } from './conditionFile.ts';
import type { Draft, DraftCitation, DraftPolicy } from './draft.ts';
import { emptyClause, emptyDraft } from './emptyDraft.ts';

interface Keys {
  readonly newKey: (kind: string) => string;
  readonly given: () => number;
}

const keysFrom = (): Keys => {
  let count = 0;
  return { newKey: (kind) => `${kind}${String(++count)}`, given: () => count };
};

const or = (text: string | null | undefined): string => text ?? '';

const citationsOf = (policy: Policy): DraftCitation[] =>
  Object.entries(policy.citations).map(([id, { lines, page, heading, place, says, quote, note }]) => ({
    id,
    lines: [lines[0], lines[1]],
    span: null,
    page,
    heading: or(heading),
    place,
    says,
    quote: or(quote),
    note: or(note),
    became: '',
  }));

const inGroup = (condition: DraftCondition, keys: Keys): DraftCondition =>
  condition.kind === 'test' ? emptyGroup(keys.newKey('part'), 'all', [condition]) : condition;

/** A policy that is held as it is written at the desk; conditions that it uses more than once stand in each place. */
const policyDraft = (policy: Policy, keys: Keys): DraftPolicy => {
  const read = (condition: Condition): DraftCondition =>
    draftCondition(condition, policy.definitions, () => keys.newKey('part'));
  const { inForce, reviewDue, priorAuthorization, source } = policy;
  const own: DraftPolicy = {
    policy: policy.policy,
    version: policy.version,
    number: or(policy.number),
    title: or(policy.title),
    printedAs: policy.printedAs,
    edition: policy.edition,
    readWith: policy.readWith,
    alsoRead: policy.alsoRead ?? {},
    address: or(source.address),
    checkedOn: or(source.checkedOn),
    readOn: source.readOn,
    kind: source.kind,
    held: policy.held,
    heldNote: policy.heldNote ?? { says: '', cites: [] },
    inForce: { ...inForce, from: or(inForce.from), until: or(inForce.until) },
    reviewDue: reviewDue ?? { on: '', basis: '', says: '', cites: [] },
    scope: policy.scope,
    payerWords: policy.payerWords,
    citations: citationsOf(policy),
    clauses: policy.clauses.map((clause) => ({
      key: keys.newKey('clause'),
      label: clause.label,
      outcome: clause.outcome,
      inShort: clause.inShort,
      says: clause.says,
      isRemainder: clause.when === 'otherwise',
      when: clause.when === 'otherwise' ? emptyGroup(keys.newKey('part'), 'all', []) : inGroup(read(clause.when), keys),
      cites: clause.cites,
      rules: clause.rules,
      payerWord: or(clause.payerWord),
      question: or(clause.question),
      related: (clause.relatedPolicies ?? []).map(({ number, title }) => ({ number: or(number), title })),
      openList: clause.openList === true,
    })),
    inpatient: priorAuthorization.inpatient,
    outpatient: priorAuthorization.outpatient,
    codesListed: policy.codes ? 'yes' : 'no',
    codes: (policy.codes ?? []).map((code) => ({
      key: keys.newKey('code'),
      kind: code.kind,
      codes: code.codes.join(' '),
      says: code.says,
      status: code.status,
      clauses: code.clauses ?? [],
      fits: inGroup(read(code.fits), keys),
      note: or(code.note),
      cites: code.cites,
    })),
    papers: policy.documents.map((item) => ({
      key: keys.newKey('paper'),
      id: item.id,
      name: item.name,
      says: item.says,
      basis: item.basis,
      clauses: item.clauses,
      facts: item.facts ?? [],
      when: item.when ? inGroup(read(item.when), keys) : null,
      outcomes: item.outcomes ?? [],
      isEnclosed: item.isEnclosed !== false,
      cites: item.cites,
    })),
    billing: policy.billing,
    related: policy.relatedPolicies.map(({ number, title, cites }) => ({ number: or(number), title, cites })),
    hints: policy.hints,
    codesNote: policy.codesNote,
    cautions: policy.cautions,
    slips: policy.slips,
    notModelled: policy.notModelled,
    submission: policy.submission,
  };
  return withMeantFor(own, (names) => clauseKeysOf(names, own.clauses));
};

/** That a text does not say a thing is said of that text alone. */
const unlessSilent = <Rule extends { readonly status: string }>(rule: Rule, empty: Rule): Rule =>
  rule.status === 'not-stated' ? empty : rule;

/**
 * A newer text of a policy that is held, by the payer whose book names it: all of its reading stands that rests on passages, which
 * are looked for anew; and the answers of libraries for which it was read. Its days, its document and what it does not say are to
 * be said of the newer text.
 */
export const newerVersionOf = (policy: Policy, payer: string, edition: number): Draft => {
  const keys = keysFrom();
  const own = policyDraft(policy, keys);
  const empty = emptyDraft(edition);
  return {
    ...empty,
    began: { policy: policy.policy, version: policy.version, isNewer: true },
    payer: { ...empty.payer, id: payer },
    policy: {
      ...own,
      version: '',
      edition: '',
      readWith: edition,
      address: '',
      checkedOn: '',
      readOn: '',
      kind: '',
      held: '',
      inForce: empty.policy.inForce,
      reviewDue: empty.policy.reviewDue,
      inpatient: unlessSilent(own.inpatient, empty.policy.inpatient),
      outpatient: unlessSilent(own.outpatient, empty.policy.outpatient),
      billing: own.billing.rule === 'not-stated' ? empty.policy.billing : own.billing,
      codesListed: own.codes.length > 0 ? 'yes' : '',
      hints: [],
    },
    keys: keys.given(),
  };
};

/** A condition without the passages, the numbers and the words that it has from its text: what it tests stands. */
const bare = (condition: DraftCondition): DraftCondition => {
  const own = { ...condition, label: '', says: '', requires: '', inShort: '', cites: [] };
  return own.kind === 'test' ? own : { ...own, parts: own.parts.map(bare) };
};

/**
 * A policy much like one that is held: what its clauses test and decide is lent, and its papers, each to be found in this text or
 * taken out. No words on a clause and nothing that the other text says of itself are lent; and what is lent cites nothing, for the
 * lines of the other text are not those of this one.
 */
export const policyLike = (policy: Policy, edition: number): Draft => {
  const keys = keysFrom();
  const lent = policyDraft(policy, keys);
  const empty = emptyDraft(edition);
  return {
    ...empty,
    began: { policy: policy.policy, version: policy.version, isNewer: false },
    policy: {
      ...empty.policy,
      clauses: lent.clauses.map(({ key, label, outcome, isRemainder, when }) => ({
        ...emptyClause(key, when.key),
        label,
        outcome,
        isRemainder,
        when: bare(when),
      })),
      papers: lent.papers.map((paper) => ({
        ...paper,
        says: paper.name,
        clauses: [],
        when: paper.when && bare(paper.when),
        cites: [],
      })),
    },
    keys: keys.given(),
  };
};
