import jsonLogic from 'json-logic-js';
import type { Peer } from './peer.ts';

const fact = (name: string) => ({ var: name });
const is = (name: string, value: string | boolean) => ({ '==': [fact(name), value] });
const isOneOf = (name: string, ...values: readonly string[]) => ({ in: [fact(name), values] });
const all = (...parts: readonly object[]) => ({ and: parts });
const any = (...parts: readonly object[]) => ({ or: parts });

const withinLimits = all(is('tumorType', 'renal-cell-carcinoma'), isOneOf('stage', 'I', 'II'), {
  '<=': [fact('sizeCm'), 4],
});
const keepsKidneyFunction = all(
  any(is('solitaryKidney', true), { '<': [fact('egfr'), 60] }),
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

const rule = {
  if: [
    any(isOneOf('site', 'liver', 'prostate'), is('tumorType', 'cervical-intraepithelial-neoplasia')),
    'not-addressed',
    all(withinLimits, any(keepsKidneyFunction, is('surgicalCandidacy', 'not-a-candidate'))),
    'medically-necessary',
    all(isNonSmallCell, isOneOf('stage', 'IA1', 'IA2', 'IA3', 'IB'), isInoperable),
    'medically-necessary',
    all(isPrimaryLungCancer, is('centralAirwayPalliation', true)),
    'medically-necessary',
    all(withinLimits, is('surgicalCandidacy', 'poor-candidate')),
    'payer-review',
    all(isNonSmallCell, isOneOf('stage', '0', 'IIA', 'IIB'), isInoperable),
    'payer-review',
    is('site', 'skin'),
    'payer-review',
    all(is('tumorType', 'renal-cell-carcinoma'), { '!': is('surgicalCandidacy', 'candidate') }),
    'criteria-not-met',
    'investigational',
  ],
};

/** json-logic-js: the rule as one JSON expression. */
export const jsonLogicPeer: Peer = {
  name: 'json-logic-js 2.0.5',
  answers: (cases) => Promise.resolve(cases.map((facts) => String(jsonLogic.apply(rule, facts)))),
};
