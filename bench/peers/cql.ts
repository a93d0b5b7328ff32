import cql from 'cql-execution';
import type { Facts } from '../../src/facts/index.ts';
import { all, any, atMost, below, firstOf, is, isOneOf, library, not } from './elm.ts';
import type { Peer } from './peer.ts';

const withinLimits = all(is('tumorType', 'renal-cell-carcinoma'), isOneOf('stage', 'I', 'II'), atMost('sizeCm', 4));
const keepsKidneyFunction = all(
  any(is('solitaryKidney', true), below('egfr', 60)),
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

// By organ first, so that most of the tests are left out: CQL evaluates every operand of and, or.
const outcome = firstOf(
  [
    [any(isOneOf('site', 'liver', 'prostate'), is('tumorType', 'cervical-intraepithelial-neoplasia')), 'not-addressed'],
    [is('site', 'skin'), 'payer-review'],
    [not(isOneOf('site', 'kidney', 'lung')), 'investigational'],
    [all(withinLimits, any(keepsKidneyFunction, is('surgicalCandidacy', 'not-a-candidate'))), 'medically-necessary'],
    [all(withinLimits, is('surgicalCandidacy', 'poor-candidate')), 'payer-review'],
    [all(is('tumorType', 'renal-cell-carcinoma'), not(is('surgicalCandidacy', 'candidate'))), 'criteria-not-met'],
    [is('site', 'kidney'), 'investigational'],
    [all(isPrimaryLungCancer, is('centralAirwayPalliation', true)), 'medically-necessary'],
    [all(isNonSmallCell, isOneOf('stage', 'IA1', 'IA2', 'IA3', 'IB'), isInoperable), 'medically-necessary'],
    [all(isNonSmallCell, isOneOf('stage', '0', 'IIA', 'IIB'), isInoperable), 'payer-review'],
  ],
  'investigational',
);

/** A case as a patient of CQL: the one record that is found for it is itself. */
const asPatient = (facts: Facts, id: number) => {
  const patient = {
    getId: () => String(id),
    get: (field: string) => facts[field] ?? null,
    getCode: () => null,
    getDate: () => null,
    getDateOrInterval: () => null,
    findRecords: () => [patient],
  };
  return patient;
};

const executor = new cql.Executor(new cql.Library(library('Outcome', outcome)));
const NOW = cql.DateTime.fromJSDate(new Date('2026-11-21T12:00:00Z'), 0);

/** All cases as the patients of one run, and only the outcome evaluated: the fastest way through the public interface. */
const answersOfOneRun = async (cases: readonly Facts[]): Promise<readonly string[]> => {
  let next = 0;
  const patients = {
    currentPatient: () => (next < cases.length ? asPatient(cases[next] ?? {}, next) : undefined),
    nextPatient: () => (++next < cases.length ? asPatient(cases[next] ?? {}, next) : undefined),
  };
  const { patientResults } = await executor.exec_expression('Outcome', patients, NOW);
  return cases.map((_, id) => String(patientResults[String(id)]?.['Outcome']));
};

/** cql-execution: the rule as ELM, which a CQL translator would write. */
export const cqlPeer: Peer = { name: 'cql-execution 3.3.2', answers: answersOfOneRun };
