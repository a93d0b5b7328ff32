import { contradictionsIn, type Facts, type FactsTable } from '../facts/index.ts';
import type { PreparedBook } from './book/book.ts';
import type { Caution } from './caution.ts';
import { codeMismatches } from './codes.ts';
import { statusIn } from './criteria.ts';
import { isReviewDue } from './currency.ts';
import { namesOf, type Governing } from './governing.ts';
import { nearThresholds } from './nearThreshold.ts';
import type { Outcome } from './outcome.ts';
import type { PreparedPolicy } from './prepare.ts';
import type { SiteView } from './siteView.ts';

const billed: readonly Outcome[] = ['investigational', 'not-medically-necessary', 'not-covered', 'criteria-not-met'];

const dateUnknown: Caution = {
  id: 'service-date-unknown',
  title: 'No date of service is given',
  says: 'The case is judged by the newest version held.',
  cites: [],
};

const belongs = (
  { entry: { when }, facts: condition, unless }: SiteView['cautions'][number],
  facts: Facts,
  outcome: Outcome,
  governing: Governing,
  names: readonly string[],
): boolean =>
  (when.outcomes === undefined || when.outcomes.some((each) => each === outcome)) &&
  (when.governing === undefined || when.governing.some((label) => names.includes(label))) &&
  (when.remainder === undefined ||
    (governing.clauses.length > 0 && governing.clauses.every(({ criterion }) => criterion === undefined))) &&
  statusIn(condition, facts) === 'met' &&
  statusIn(unless, facts) !== 'met';

/** What a case says by itself, whoever pays. */
export const caseCautions = (facts: Facts, table: FactsTable): readonly Caution[] => [
  ...contradictionsIn(facts, table).map(({ says }) => ({
    id: 'contradiction',
    title: 'Two answers do not fit together',
    says,
    cites: [],
  })),
  ...(facts['serviceDate'] === undefined ? [dateUnknown] : []),
];

/** What the payer says by itself, whatever text speaks. */
export const payerCautions = ({ cautionsAt }: PreparedBook, facts: Facts): readonly Caution[] => {
  const { site } = facts;
  return cautionsAt(typeof site === 'string' ? site : undefined)
    .filter(({ when }) => statusIn(when, facts) === 'met')
    .map(({ entry: { id, title, says } }) => ({ id, title, says, cites: [] }));
};

/** Every caution of a case under one text. `today` is the local date, YYYY-MM-DD. */
export const textCautions = (
  prepared: PreparedPolicy,
  view: SiteView,
  facts: Facts,
  outcome: Outcome,
  governing: Governing,
  today: string,
): readonly Caution[] => {
  const { serviceDate } = facts;
  const cautions: Caution[] = [];
  const names = namesOf(governing);
  const { policy, ofText } = prepared;
  if (ofText.reviewDue && isReviewDue(policy, typeof serviceDate === 'string' ? serviceDate : undefined, today))
    cautions.push(ofText.reviewDue);
  for (const { says } of nearThresholds(prepared, facts))
    cautions.push({ id: 'near-threshold', title: 'A number close to a limit', says, cites: [] });
  cautions.push(...ofText.always);
  for (const each of view.cautions) if (belongs(each, facts, outcome, governing, names)) cautions.push(each.caution);
  for (const { says, cites } of codeMismatches(policy, view, facts, outcome, names))
    cautions.push({ id: 'code-mismatch', title: 'Check a planned code', says, cites });
  if (billed.includes(outcome)) cautions.push(ofText.billing);
  return cautions;
};

/** The cautions that all texts in question share, as the first of them says it. */
export const sharedCautions = (ofTexts: readonly (readonly Caution[])[]): readonly Caution[] => {
  const [first = [], ...others] = ofTexts;
  return others.length === 0
    ? first
    : first.filter(({ id }) => others.every((cautions) => cautions.some((each) => each.id === id)));
};
