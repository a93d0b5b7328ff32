import type { AssessedClause, AssessedCriterion, Determination } from '../determination/index.ts';
import { isRefused, type Answer, type PayerErrors } from './answerLine.ts';
import { addList, addQuoted, addShared, bytesOf, signs, type Page } from './jsonPage.ts';

/** The JSON of a criterion up to its parts: one for each status and each word for what is documented. */
interface Frame {
  readonly of: AssessedCriterion;
  readonly heads: Map<string, Map<string, Uint8Array>>;
}

/** The head of a criterion without parts holds what a case says: of so many words, those that come first are kept. */
const MOST_HEADS = 200;

const headOf = (criterion: AssessedCriterion): Uint8Array => {
  const { kind, least, label, says, requires, inShort, status, required, documented, facts, cites } = criterion;
  const before = { kind, least, label, says, requires, inShort, status, required, documented, facts, cites };
  return bytesOf(`${JSON.stringify(before).slice(0, -1)},"criteria":`);
};

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

const addCriterion = (criterion: AssessedCriterion, page: Page): void => {
  if (criterion.criteria.length === 0) addShared(criterion, page);
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

const addClause = (clause: AssessedClause, page: Page): void => {
  addFramed(clause, page);
  const tails = clause.governs ? governing : notGoverning;
  const known = tails.get(clause.cites);
  const tail = known && isTailOf(known, clause) ? known : tailOf(clause);
  if (tail !== known) tails.set(clause.cites, tail);
  page.add(tail.bytes);
};

const addValue = (value: unknown, page: Page): void => {
  if (typeof value === 'string') addQuoted(value, page);
  else page.addText(JSON.stringify(value));
};

const addField = (
  name: string,
  value: unknown,
  { possibleOutcomes, missing, criteria, documents, codes, cautions }: Determination,
  page: Page,
): void => {
  if (name === 'criteria') addList(criteria, addClause, page);
  else if (name === 'documents' && documents) addList(documents, addShared, page);
  else if (name === 'codes' && codes) addList(codes, addShared, page);
  else if (name === 'cautions') addList(cautions, addShared, page);
  else if (name === 'possibleOutcomes') addShared(possibleOutcomes, page);
  else if (name === 'missing') addShared(missing, page);
  else addValue(value, page);
};

const firstFields = new Map<string, Uint8Array>();
const laterFields = new Map<string, Uint8Array>();

/** What stands before the value of a field, made once. */
const beforeField = (name: string, isFirst: boolean): Uint8Array => {
  const made = isFirst ? firstFields : laterFields;
  const known = made.get(name) ?? bytesOf(`${isFirst ? '{' : ','}${JSON.stringify(name)}:`);
  made.set(name, known);
  return known;
};

const addDetermination = (determination: Determination | PayerErrors, page: Page): void => {
  if (isRefused(determination)) {
    page.addText(JSON.stringify(determination));
    return;
  }
  let isFirst = true;
  for (const [name, value] of Object.entries(determination)) {
    if (value === undefined) continue;
    page.add(beforeField(name, isFirst));
    addField(name, value, determination, page);
    isFirst = false;
  }
  page.addSign(signs.ended);
};

/** Adds an answer as a line of JSON: what JSON.stringify would write, but what determinations share is encoded only once. */
export const addAnswer = (answer: Answer, page: Page): void => {
  if ('errors' in answer) page.addText(`${JSON.stringify(answer)}\n`);
  else {
    page.addText(`{"line":${String(answer.line)},"determinations":`);
    addList(answer.determinations, addDetermination, page);
    page.addText('}\n');
  }
};
