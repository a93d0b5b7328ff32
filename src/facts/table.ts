import type { FactDefinition } from './definition.ts';
import * as candidacy from './table/candidacy.ts';
import * as coverage from './table/coverage.ts';
import * as kidneyFunction from './table/kidneyFunction.ts';
import { site, tumorType } from './table/sites.ts';
import * as stage from './table/stage.ts';
import * as treatment from './table/treatment.ts';
import * as tumor from './table/tumor.ts';

/** Every fact, in the order in which it is asked; the decision diagrams test facts in the same order. */
export const factsTable: readonly FactDefinition[] = [
  coverage.payer,
  coverage.serviceDate,
  coverage.product,
  site,
  tumorType,
  tumor.ablationExtent,
  tumor.desmoidLocation,
  tumor.progressive,
  tumor.symptomatic,
  stage.stage,
  stage.nodes,
  stage.sizeCm,
  stage.allFociTreatable,
  stage.extrahepaticDisease,
  kidneyFunction.solitaryKidney,
  kidneyFunction.egfr,
  kidneyFunction.resectionWorsensKidneyFunction,
  candidacy.bridgeToTransplant,
  candidacy.surgicalCandidacy,
  candidacy.centralAirwayPalliation,
  treatment.stageEdition,
  treatment.setting,
  treatment.approach,
  treatment.cptCodes,
  treatment.calculated,
];
