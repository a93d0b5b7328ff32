import type { Determination } from '../determination/index.ts';
import { isRefused, type Answer, type PayerErrors } from './answerLine.ts';
import { addClause } from './clauseText.ts';
import { addList, bytesOf, quotedField, sharedField, signs, type Page } from './jsonPage.ts';

const criteriaField = bytesOf(',"criteria":');
const addPayer = quotedField('{"payer":');
const addPolicy = quotedField(',"policy":');
const addVersion = quotedField(',"version":');
const addOutcome = quotedField(',"outcome":');
const addPossibleOutcomes = sharedField(',"possibleOutcomes":');
const addMissing = sharedField(',"missing":');
const addPayerWord = quotedField(',"payerWord":');
const addPriorAuthorization = quotedField(',"priorAuthorization":');
const documentsField = bytesOf(',"documents":');
const codesField = bytesOf(',"codes":');
const cautionsField = bytesOf(',"cautions":');
const addItem = sharedField('');

const addItems = (before: Uint8Array, items: readonly object[] | null, page: Page): void => {
  page.add(before);
  if (items) addList(items, addItem, page);
  else page.addText('null');
};

/** Adds what only some determinations have: one of these at most. */
const addOwn = ({ nearestVersion, question, relatedPolicies }: Determination, page: Page): void => {
  if (nearestVersion === undefined && question === undefined && relatedPolicies === undefined) return;
  page.addText(`,${JSON.stringify({ nearestVersion, question, relatedPolicies }).slice(1, -1)}`);
};

const addDetermination = (determination: Determination | PayerErrors, page: Page): void => {
  if (isRefused(determination)) {
    page.addText(JSON.stringify(determination));
    return;
  }
  addPayer(determination.payer, page);
  addPolicy(determination.policy, page);
  addVersion(determination.version, page);
  page.addText(`,"texts":${JSON.stringify(determination.texts)}`);
  addOutcome(determination.outcome, page);
  addPossibleOutcomes(determination.possibleOutcomes, page);
  addMissing(determination.missing, page);
  page.addText(`,"governing":${JSON.stringify(determination.governing)}`);
  addPayerWord(determination.payerWord, page);
  addPriorAuthorization(determination.priorAuthorization, page);
  addOwn(determination, page);
  page.add(criteriaField);
  addList(determination.criteria, addClause, page);
  addItems(documentsField, determination.documents, page);
  addItems(codesField, determination.codes, page);
  addItems(cautionsField, determination.cautions, page);
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
