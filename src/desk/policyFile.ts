import type { Condition } from '../determination/index.ts';
import { clauseLabelsOf, isMeantForOneOf, withMeantFor } from './clauseNames.ts';
import { filedCondition } from './conditionFile.ts';
import type { Draft, DraftCitation, DraftClause, DraftCode, DraftPaper } from './draft.ts';
import { partsOf, type DraftCondition } from './condition.ts';
import { slug } from './slug.ts';
import { editionOf, firstDayOf, policyIdOf, printedAsOf, versionOf } from './names.ts';
import { authorizationInWords, billingInWords, inForceInWords, reviewInWords, scopeInWords } from './saidOfItself.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const given = (name: string, text: string): Readonly<Record<string, string>> =>
  text.trim() === '' ? {} : { [name]: text.trim() };

/** Words that another sentence takes up: a stop at their end would stand twice. */
export const withoutStop = (words: string): string => words.trim().replace(/\s*\.+$/, '');

/** The rule by which something is left to the payer. */
const PAYERS_OWN_WORDS = 3;

const rulesOf = ({ outcome, rules }: DraftClause): readonly number[] => {
  const others = rules.filter((rule) => rule !== PAYERS_OWN_WORDS);
  return outcome === 'payer-review' ? [...others, PAYERS_OWN_WORDS].sort((a, b) => a - b) : others;
};

const clauseFile = (clause: DraftClause): object => ({
  label: clause.label.trim(),
  outcome: clause.outcome,
  says: clause.says.trim() === '' ? withoutStop(clause.inShort) : clause.says.trim(),
  inShort: withoutStop(clause.inShort),
  when: clause.isRemainder ? 'otherwise' : filedCondition(clause.when),
  cites: clause.cites,
  rules: rulesOf(clause),
  ...given('payerWord', clause.payerWord),
  ...(clause.outcome === 'payer-review' ? given('question', clause.question) : {}),
  ...(clause.outcome === 'not-addressed' && clause.related.length > 0
    ? { relatedPolicies: clause.related.map(({ number, title }) => ({ number: orNull(number), title: title.trim() })) }
    : {}),
  ...(clause.openList ? { openList: true } : {}),
});

/** Codes as typed, each by itself. */
export const codesIn = (codes: string): readonly string[] =>
  codes
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const codeFile = (code: DraftCode): object => ({
  kind: code.kind,
  codes: codesIn(code.codes),
  says: code.says.trim(),
  status: code.status,
  ...(code.clauses.length > 0 ? { clauses: code.clauses } : {}),
  fits: filedCondition(code.fits),
  ...given('note', code.note),
  cites: code.cites,
});

/** The id of a paper: as it was, or made from its name. */
export const paperIdOf = ({ id, name }: DraftPaper): string => (id === '' ? slug(name) : id);

const paperFile = (paper: DraftPaper): object => ({
  id: paperIdOf(paper),
  name: paper.name.trim(),
  says: paper.says.trim() === '' ? paper.name.trim() : paper.says.trim(),
  basis: paper.basis,
  clauses: paper.clauses,
  ...(paper.facts.length > 0 ? { facts: paper.facts } : {}),
  ...(paper.when ? { when: filedCondition(paper.when) } : {}),
  ...(paper.outcomes.length > 0 ? { outcomes: paper.outcomes } : {}),
  ...(paper.isEnclosed ? {} : { isEnclosed: false }),
  cites: paper.cites,
});

const cited = new WeakMap<object, readonly string[]>();

/** The names of the citations on which a part of a policy rests, found as a policy's check finds them: once for what stays the very same. */
export const citedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const known =
    cited.get(value) ??
    Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
      key === 'cites' && Array.isArray(inner) ? inner.filter((id) => typeof id === 'string') : citedIn(inner),
    );
  cited.set(value, known);
  return known;
};

/** What a citation says where nobody wrote it: what the clause says that rests on it. */
const saysOf = ({ policy }: Draft, { id, says, place }: DraftCitation): string => {
  if (says.trim() !== '') return says.trim();
  const clause = policy.clauses.find(
    ({ cites, when }) => cites.includes(id) || partsOf(when).some((part) => part.cites.includes(id)),
  );
  const part = clause && partsOf(clause.when).find(({ cites, says: own }) => cites.includes(id) && own !== '');
  return part?.says.trim() ?? orNull(withoutStop(clause?.inShort ?? '')) ?? place;
};

const citationFile = (draft: Draft, citation: DraftCitation): object => ({
  heading: orNull(citation.heading),
  place: citation.place.trim(),
  page: citation.page,
  lines: citation.lines,
  says: saysOf(draft, citation),
  ...given('quote', citation.quote),
  ...given('note', citation.note),
});

/** New answers and their facts: the policy is read with them. */
export const alsoReadOf = ({ policy: { alsoRead }, values }: Draft): Readonly<Record<string, readonly string[]>> => {
  const read = new Map<string, readonly string[]>(Object.entries(alsoRead));
  for (const { fact, value, word } of values)
    if (word.trim() !== '') read.set(fact, [...new Set([...(read.get(fact) ?? []), value])]);
  return Object.fromEntries(read);
};

/** The file's name of the text that the policy is read from. */
const sourceFileOf = (draft: Draft, today: string): string =>
  orNull(draft.document?.name ?? '') ?? `${policyIdOf(draft)}_${versionOf(draft, today)}.txt`;

/** The cautions of the policy that it began with; one that is for clauses that are not there any more is for nothing. */
const cautionsOf = (policy: Draft['policy']): readonly object[] => {
  const isThere = isMeantForOneOf(policy);
  return policy.cautions.flatMap((caution) => {
    const { governing } = caution.when;
    if (!governing) return [caution];
    const left = governing.filter(isThere);
    return left.length === 0 ? [] : [{ ...caution, when: { ...caution.when, governing: left } }];
  });
};

/** The policy without its citations. */
const bodyOf = (draft: Draft, today: string): Readonly<Record<string, unknown>> => {
  const { document } = draft;
  const policy = withMeantFor(draft.policy, (meant) => clauseLabelsOf(meant, draft.policy.clauses));
  const cites = policy.inForce.cites;
  const alsoRead = alsoReadOf(draft);
  return {
    format: 1,
    policy: policyIdOf(draft),
    version: versionOf(draft, today),
    number: orNull(policy.number),
    title: orNull(policy.title),
    printedAs: printedAsOf(draft),
    edition: editionOf(draft),
    readWith: policy.readWith,
    ...(Object.keys(alsoRead).length > 0 ? { alsoRead } : {}),
    source: {
      file: sourceFileOf(draft, today),
      sha256: document?.sha256 ?? '',
      readOn: policy.readOn,
      kind: policy.kind,
      address: orNull(policy.address),
      checkedOn: policy.address.trim() === '' ? null : orNull(policy.checkedOn),
    },
    held: policy.held,
    ...(policy.held === 'statement' ? { heldNote: policy.heldNote } : {}),
    inForce: {
      basis: policy.inForce.basis,
      from: orNull(firstDayOf(policy)),
      until: orNull(policy.inForce.until),
      says: inForceInWords(policy),
      cites,
    },
    reviewDue:
      policy.reviewDue.on === ''
        ? null
        : {
            on: policy.reviewDue.on,
            basis: policy.reviewDue.basis,
            says: reviewInWords(policy),
            cites: policy.reviewDue.cites.length > 0 ? policy.reviewDue.cites : cites,
          },
    hints: policy.hints,
    scope: { says: scopeInWords(policy), cites: policy.scope.cites },
    payerWords: policy.payerWords,
    definitions: {},
    clauses: policy.clauses.map(clauseFile),
    priorAuthorization: {
      inpatient: { ...policy.inpatient, says: authorizationInWords(policy.inpatient) },
      outpatient: { ...policy.outpatient, says: authorizationInWords(policy.outpatient) },
    },
    codes: policy.held === 'statement' || policy.codesListed !== 'yes' ? null : policy.codes.map(codeFile),
    ...(policy.codesNote ? { codesNote: policy.codesNote } : {}),
    documents: policy.papers.map(paperFile),
    billing: { rule: policy.billing.rule, says: billingInWords(policy), cites: policy.billing.cites },
    relatedPolicies: policy.related
      .filter(({ title }) => title.trim() !== '')
      .map(({ number, title, cites: own }) => ({
        number: orNull(number),
        title: title.trim(),
        cites: own,
      })),
    cautions: cautionsOf(policy),
    slips: policy.slips,
    notModelled: policy.notModelled,
    submission: policy.submission,
  };
};
/** The citations that the file of the policy holds: those on which something rests. `today` is the local date, YYYY-MM-DD. */
export const filedCitations = (draft: Draft, today: string): readonly DraftCitation[] => {
  const filed = new Set(citedIn(bodyOf(draft, today)));
  return draft.policy.citations.filter(({ id }) => filed.has(id));
};

/**
 * The policy as its file holds it, parsed by nothing yet: what is not written stays empty, and the check of a policy tells so.
 * `today` is the local date, YYYY-MM-DD.
 */
export const policyFileOf = (draft: Draft, today: string): Readonly<Record<string, unknown>> => ({
  ...bodyOf(draft, today),
  citations: Object.fromEntries(filedCitations(draft, today).map((each) => [each.id, citationFile(draft, each)])),
});

/** A condition as the check compiles it: without names and words, which change nothing that is decided. */
export const bareCondition = (condition: DraftCondition): Condition => {
  const bare = (part: DraftCondition): DraftCondition => {
    const nameless = { ...part, label: '', says: '', requires: '', inShort: '', cites: [] };
    return nameless.kind === 'test' ? nameless : { ...nameless, parts: nameless.parts.map(bare) };
  };
  return filedCondition(bare(condition));
};
