import type { AssessedClause, AssessedCriterion, Determination } from '../determination/index.ts';
import type { Answer } from './answerLine.ts';

const MOST_KEPT = 10_000;
const texts = new Map<string, string>();
const textsOfObjects = new WeakMap<object, string>();

/** A text as JSON. The policies' own words come again and again; what comes from cases is kept in limited number. */
const quoted = (text: string): string => {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const made = JSON.stringify(text);
  if (texts.size < MOST_KEPT) texts.set(text, made);
  return made;
};

/** What determinations share (a caution, a code, a test with its reading, a list of places) as JSON, made once. */
const shared = (value: object): string => {
  const known = textsOfObjects.get(value);
  if (known !== undefined) return known;
  const made = JSON.stringify(value);
  textsOfObjects.set(value, made);
  return made;
};

/** Adds a list to the pieces. Pieces that are joined at the end cost far less than texts that grow. */
const addList = <Item>(items: readonly Item[], add: (item: Item, pieces: string[]) => void, pieces: string[]): void => {
  let before = '[';
  for (const item of items) {
    pieces.push(before);
    add(item, pieces);
    before = ',';
  }
  pieces.push(items.length === 0 ? '[]' : ']');
};

const addShared = (value: object, pieces: string[]): void => { pieces.push(shared(value)); };

const addReading = ({ label, says, status, required, documented, facts, cites, criteria }: AssessedCriterion, pieces: string[]): void => {
  pieces.push('{"label":', label === null ? 'null' : quoted(label), ',"says":', quoted(says), ',"status":"', status, '","required":', quoted(required));
  pieces.push(',"documented":', quoted(documented), ',"facts":', shared(facts), ',"cites":', shared(cites), ',"criteria":');
  addList(criteria, addCriterion, pieces);
};

const addCriterion = (criterion: AssessedCriterion, pieces: string[]): void => {
  if (criterion.criteria.length === 0) addShared(criterion, pieces);
  else {
    addReading(criterion, pieces);
    pieces.push('}');
  }
};

const addClause = (clause: AssessedClause, pieces: string[]): void => {
  addReading(clause, pieces);
  pieces.push(',"outcome":"', clause.outcome, clause.governs ? '","governs":true}' : '","governs":false}');
};

const addDetermination = ({ criteria, documents, codes, cautions, ...naming }: Determination, pieces: string[]): void => {
  pieces.push(JSON.stringify(naming).slice(0, -1), ',"criteria":');
  addList(criteria, addClause, pieces);
  pieces.push(',"documents":');
  addList(documents, addShared, pieces);
  pieces.push(',"codes":');
  addList(codes, addShared, pieces);
  pieces.push(',"cautions":');
  addList(cautions, addShared, pieces);
  pieces.push('}');
};

/** Adds an answer as a line of JSON: what JSON.stringify would write, but what determinations share is written only once. */
export const addAnswer = (answer: Answer, pieces: string[]): void => {
  if ('errors' in answer) pieces.push(JSON.stringify(answer), '\n');
  else {
    pieces.push('{"line":', String(answer.line), ',"determinations":');
    addList(answer.determinations, addDetermination, pieces);
    pieces.push('}\n');
  }
};
