export { calendarText } from './calendar.ts';
export { chart } from './chart.ts';
export { coverageOf, type Coverage } from './coverage.ts';
export { portalFields } from './cover.ts';
export { enclosureName, enclosuresOf, type Enclosure } from './enclosures.ts';
export { paperNamesFor, papersFor, type Deciding } from './papersFor.ts';
export { policyNames, type PolicyNames } from './policyNames.ts';
export { productsOf, type Submission } from './submission.ts';
