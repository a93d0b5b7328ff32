export { EgfrCalculator } from './EgfrCalculator.tsx';
export { KidneyStageCalculator } from './KidneyStageCalculator.tsx';
export { LungStageCalculator } from './LungStageCalculator.tsx';
