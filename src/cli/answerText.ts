import type { AssessedClause, AssessedCriterion, Determination } from '../determination/index.ts';
import type { Answer } from './answerLine.ts';
import type { Page } from './page.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const comma = bytesOf(',');
const opened = bytesOf('[');
const closed = bytesOf(']');
const empty = bytesOf('[]');
const ended = bytesOf('}');

const made = new WeakMap<object, Uint8Array>();

/** Adds what determinations share (a caution, a code, a test with its reading) as JSON, made once. */
const addShared = (value: object, page: Page): void => {
  const known = made.get(value);
  if (known) {
    page.add(known);
    return;
  }
  const bytes = bytesOf(JSON.stringify(value));
  made.set(value, bytes);
  page.add(bytes);
};

const addList = <Item>(items: readonly Item[], addItem: (item: Item, page: Page) => void, page: Page): void => {
  if (items.length === 0) {
    page.add(empty);
    return;
  }
  let before = opened;
  for (const item of items) {
    page.add(before);
    addItem(item, page);
    before = comma;
  }
  page.add(closed);
};

/** The JSON of a criterion around what a case changes in it: its status, what is documented, its criteria. */
interface Frame {
  readonly of: AssessedCriterion;
  readonly beforeStatus: Uint8Array;
  readonly beforeDocumented: Uint8Array;
  readonly beforeCriteria: Uint8Array;
}

const frameOf = (of: AssessedCriterion): Frame => ({
  of,
  beforeStatus: bytesOf(`{"label":${JSON.stringify(of.label)},"says":${JSON.stringify(of.says)},"status":"`),
  beforeDocumented: bytesOf(`","required":${JSON.stringify(of.required)},"documented":`),
  beforeCriteria: bytesOf(`,"facts":${JSON.stringify(of.facts)},"cites":${JSON.stringify(of.cites)},"criteria":`),
});

/** Readings of one criterion share the list of its places; that all else is the same too is made sure of each time. */
const frames = new WeakMap<readonly string[], Frame>();

const isFrameOf = ({ of }: Frame, { label, says, required, facts }: AssessedCriterion): boolean =>
  of.label === label && of.says === says && of.required === required && of.facts === facts;

const addFramed = (criterion: AssessedCriterion, page: Page): void => {
  const known = frames.get(criterion.cites);
  const frame = known && isFrameOf(known, criterion) ? known : frameOf(criterion);
  if (frame !== known) frames.set(criterion.cites, frame);
  page.add(frame.beforeStatus);
  page.addText(criterion.status);
  page.add(frame.beforeDocumented);
  page.addText(JSON.stringify(criterion.documented));
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
  page.addText(`,"outcome":"${clause.outcome}","governs":${String(clause.governs)}}`);
};

const addDetermination = ({ criteria, documents, codes, cautions, ...naming }: Determination, page: Page): void => {
  page.addText(`${JSON.stringify(naming).slice(0, -1)},"criteria":`);
  addList(criteria, addClause, page);
  page.addText(',"documents":');
  addList(documents, addShared, page);
  page.addText(',"codes":');
  addList(codes, addShared, page);
  page.addText(',"cautions":');
  addList(cautions, addShared, page);
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
