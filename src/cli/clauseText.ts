import type { AssessedClause, AssessedCriterion } from '../determination/index.ts';
import { addList, bytesOf, sharedField, signs, type Page } from './jsonPage.ts';

/** The JSON of a criterion up to its parts: one for each status and each word for what is documented. */
interface Frame {
  readonly of: AssessedCriterion;
  readonly heads: Map<string, Map<string, Uint8Array>>;
}

/** The head of a criterion without parts holds what a case says: of so many words, those that come first are kept. */
const MOST_HEADS = 200;

const fields = [
  'kind',
  'least',
  'label',
  'says',
  'requires',
  'inShort',
  'status',
  'required',
  'documented',
  'facts',
  'cites',
] as const;

/** A criterion in the order in which its fields are written, its parts last. */
const inOrder = (criterion: AssessedCriterion): object => ({
  ...Object.fromEntries(fields.map((name) => [name, criterion[name]])),
  criteria: criterion.criteria.map(inOrder),
});

const headOf = (criterion: AssessedCriterion): Uint8Array =>
  bytesOf(JSON.stringify(inOrder({ ...criterion, criteria: [] })).slice(0, -'[]}'.length));

const isFrameOf = (
  { of }: Frame,
  { kind, least, label, says, requires, inShort, required, facts }: AssessedCriterion,
): boolean =>
  of.kind === kind &&
  of.least === least &&
  of.label === label &&
  of.says === says &&
  of.requires === requires &&
  of.inShort === inShort &&
  of.required === required &&
  of.facts === facts;

/** Readings of one criterion share the list of its places; that all else is the same too is made sure of each time. */
const frames = new WeakMap<AssessedCriterion['cites'], Frame>();

const frameFor = (criterion: AssessedCriterion): Frame => {
  const known = frames.get(criterion.cites);
  if (known && isFrameOf(known, criterion)) return known;
  const frame: Frame = { of: criterion, heads: new Map() };
  frames.set(criterion.cites, frame);
  return frame;
};

const addFramed = (criterion: AssessedCriterion, page: Page): void => {
  const { heads } = frameFor(criterion);
  const { status, documented } = criterion;
  const ofStatus = heads.get(status) ?? new Map<string, Uint8Array>();
  heads.set(status, ofStatus);
  const head = ofStatus.get(documented) ?? headOf(criterion);
  if (ofStatus.size < MOST_HEADS) ofStatus.set(documented, head);
  page.add(head);
  addList(criterion.criteria, addCriterion, page);
};

const addWhole = sharedField('', inOrder);

const addCriterion = (criterion: AssessedCriterion, page: Page): void => {
  if (criterion.criteria.length === 0) addWhole(criterion, page);
  else {
    addFramed(criterion, page);
    page.addSign(signs.ended);
  }
};

/** The JSON of a clause after its parts. */
interface Tail {
  readonly of: AssessedClause;
  readonly bytes: Uint8Array;
}

const tailOf = (of: AssessedClause): Tail => {
  const { policy, version, governs, outcome, rules } = of;
  return { of, bytes: bytesOf(`,${JSON.stringify({ policy, version, governs, outcome, rules }).slice(1)}`) };
};

const isTailOf = ({ of }: Tail, { policy, version, outcome, rules }: AssessedClause): boolean =>
  of.policy === policy && of.version === version && of.outcome === outcome && of.rules === rules;

/** As frames: by the list of places, once for clauses that govern and once for others. */
const governing = new WeakMap<AssessedClause['cites'], Tail>();
const notGoverning = new WeakMap<AssessedClause['cites'], Tail>();

/** Adds a clause set against a case as JSON. */
export const addClause = (clause: AssessedClause, page: Page): void => {
  addFramed(clause, page);
  const tails = clause.governs ? governing : notGoverning;
  const known = tails.get(clause.cites);
  const tail = known && isTailOf(known, clause) ? known : tailOf(clause);
  if (tail !== known) tails.set(clause.cites, tail);
  page.add(tail.bytes);
};
