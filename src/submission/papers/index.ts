export { calendarText } from './calendar.ts';
export { chart } from './chart.ts';
export { coverageOf, documentsOf, documentsToSend, type Coverage } from './coverage.ts';

export { enclosureName, enclosuresOf, type Enclosure } from './enclosures.ts';
export { paperNamesFor, papersFor, type Deciding } from './papersFor.ts';
export { portalFields } from './portalFields.ts';
export { policyNames, type PolicyNames } from './policyNames.ts';
export { productsOf, type Submission } from './submission.ts';
