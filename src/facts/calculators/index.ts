export { readAmount, type AmountReading } from './amount.ts';
export type { Category } from './category.ts';
export { creatinineQuery, creatinineUnits, readCreatinine, type CreatinineUnit } from './creatinine.ts';
export { egfr, egfrSource, readAge, readEgfr, sexes, type EgfrAnswers } from './egfr.ts';
export {
  kidneyCategories,
  kidneyStage,
  kidneyStageSource,
  type KidneyAnswers,
  type KidneyStageGroup,
} from './kidneyStage.ts';

export { lungCategories, lungEditions, type LungCategories, type LungEdition } from './lungCategories.ts';
export type { LungStageGroup } from './lungGroups.ts';
export { lungStage, type LungAnswers, type LungStage } from './lungStage.ts';
export { readLength, readMeasurement, type Measurement, type Reading } from './measurement.ts';
export type { Refusal } from './refusal.ts';
