import type { AssessedClause, AssessedCriterion, Determination } from '../determination/index.ts';
import { isRefused, type Answer, type PayerErrors } from './answerLine.ts';
import { addList, addQuoted, addShared, bytesOf, comma, type Page } from './jsonPage.ts';

const begun = bytesOf('{');
const ended = bytesOf('}');
const colon = bytesOf(':');
const beforePolicy = bytesOf(',"policy":');
const beforeVersion = bytesOf(',"version":');
const governing = bytesOf(',"governs":true,"outcome":');
const beforeRules = bytesOf(',"rules":');
const notGoverning = bytesOf(',"governs":false,"outcome":');

/** The JSON of a criterion around what a case changes in it: its status, what is documented, its criteria. */
interface Frame {
  readonly of: AssessedCriterion;
  readonly beforeStatus: Uint8Array;
  readonly beforeDocumented: Uint8Array;
  readonly beforeCriteria: Uint8Array;
}

const frameOf = (of: AssessedCriterion): Frame => ({
  of,
  beforeStatus: bytesOf(
    `${JSON.stringify({ kind: of.kind, least: of.least, label: of.label, says: of.says, requires: of.requires, inShort: of.inShort }).slice(0, -1)},"status":`,
  ),
  beforeDocumented: bytesOf(`,"required":${JSON.stringify(of.required)},"documented":`),
  beforeCriteria: bytesOf(`,"facts":${JSON.stringify(of.facts)},"cites":${JSON.stringify(of.cites)},"criteria":`),
});

/** Readings of one criterion share the list of its places; that all else is the same too is made sure of each time. */
const frames = new WeakMap<AssessedCriterion['cites'], Frame>();

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

const addFramed = (criterion: AssessedCriterion, page: Page): void => {
  const known = frames.get(criterion.cites);
  const frame = known && isFrameOf(known, criterion) ? known : frameOf(criterion);
  if (frame !== known) frames.set(criterion.cites, frame);
  page.add(frame.beforeStatus);
  addQuoted(criterion.status, page);
  page.add(frame.beforeDocumented);
  addQuoted(criterion.documented, page);
  page.add(frame.beforeCriteria);
  addList(criterion.criteria, addCriterion, page);
};

const addCriterion = (criterion: AssessedCriterion, page: Page): void => {
  if (criterion.criteria.length === 0) addShared(criterion, page);
  else {
    addFramed(criterion, page);
    page.add(ended);
  }
};

const addClause = (clause: AssessedClause, page: Page): void => {
  addFramed(clause, page);
  page.add(beforePolicy);
  addQuoted(clause.policy, page);
  page.add(beforeVersion);
  addQuoted(clause.version, page);
  page.add(clause.governs ? governing : notGoverning);
  addQuoted(clause.outcome, page);
  page.add(beforeRules);
  addShared(clause.rules, page);
  page.add(ended);
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

const addDetermination = (determination: Determination | PayerErrors, page: Page): void => {
  if (isRefused(determination)) {
    page.addText(JSON.stringify(determination));
    return;
  }
  let before = begun;
  for (const [name, value] of Object.entries(determination)) {
    if (value === undefined) continue;
    page.add(before);
    addQuoted(name, page);
    page.add(colon);
    addField(name, value, determination, page);
    before = comma;
  }
  page.add(ended);
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
