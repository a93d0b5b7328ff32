import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Peer } from './peer.ts';

const is = (fact: string, value: string | boolean): NestedCondition => ({ fact, operator: 'equal', value });
const isOneOf = (fact: string, ...value: string[]): NestedCondition => ({ fact, operator: 'in', value });
const all = (...parts: NestedCondition[]): TopLevelCondition => ({ all: parts });
const any = (...parts: NestedCondition[]): TopLevelCondition => ({ any: parts });

const withinLimits = all(is('tumorType', 'renal-cell-carcinoma'), isOneOf('stage', 'I', 'II'), {
  fact: 'sizeCm',
  operator: 'lessThanInclusive',
  value: 4,
});
const keepsKidneyFunction = all(
  any(is('solitaryKidney', true), { fact: 'egfr', operator: 'lessThan', value: 60 }),
  is('resectionWorsensKidneyFunction', true),
);
const isInoperable = isOneOf('surgicalCandidacy', 'poor-candidate', 'not-a-candidate');
const isNonSmallCell = is('tumorType', 'non-small-cell-lung-cancer');
const isPrimaryLungCancer = isOneOf(
  'tumorType',
  'non-small-cell-lung-cancer',
  'small-cell-lung-cancer',
  'other-primary-lung-cancer',
);

/** In order of precedence; what none of them reaches is investigational. */
const rules: readonly (readonly [TopLevelCondition, string])[] = [
  [any(isOneOf('site', 'liver', 'prostate'), is('tumorType', 'cervical-intraepithelial-neoplasia')), 'not-addressed'],
  [all(withinLimits, any(keepsKidneyFunction, is('surgicalCandidacy', 'not-a-candidate'))), 'medically-necessary'],
  [all(isNonSmallCell, isOneOf('stage', 'IA1', 'IA2', 'IA3', 'IB'), isInoperable), 'medically-necessary'],
  [all(isPrimaryLungCancer, is('centralAirwayPalliation', true)), 'medically-necessary'],
  [all(withinLimits, is('surgicalCandidacy', 'poor-candidate')), 'payer-review'],
  [all(isNonSmallCell, isOneOf('stage', '0', 'IIA', 'IIB'), isInoperable), 'payer-review'],
  [all(is('site', 'skin')), 'payer-review'],
  [
    all(is('tumorType', 'renal-cell-carcinoma'), {
      fact: 'surgicalCandidacy',
      operator: 'notEqual',
      value: 'candidate',
    }),
    'criteria-not-met',
  ],
];

const engine = new Engine([], { allowUndefinedFacts: true });
rules.forEach(([conditions, type], place) =>
  engine.addRule({ conditions, event: { type }, priority: rules.length - place }),
);
// Rules of lower priority are left out once one holds: faster, and the same outcome.
engine.on('success', () => engine.stop());

const answersInTurn = async (cases: readonly object[]): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const facts of cases) answers.push((await engine.run({ ...facts })).events[0]?.type ?? 'investigational');
  return answers;
};

/** json-rules-engine: a rule for each outcome, by priority. */
export const jsonRulesEnginePeer: Peer = { name: 'json-rules-engine 7.3.1', answers: answersInTurn };
