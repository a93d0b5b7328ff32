import { contradictionsIn, dateInWords, type FactDefinition, type Facts, type FactsTable } from '../facts/index.ts';

/** An answer that is allowed but likely a mistake: asked about once, never refused. */
export interface Query {
  readonly field: string;
  readonly message: string;
}

const DAYS_AWAY = 2 * 365;
const DAY = 86_400_000;

const aboutNumber = ({ name, label, domain }: FactDefinition, value: number): readonly Query[] =>
  domain.of === 'number' && domain.unlikelyAbove !== undefined && value > domain.unlikelyAbove
    ? [{ field: name, message: `${label}: ${String(value)} ${domain.unit} is unusual. Is that right?` }]
    : [];

const aboutDate = ({ name, label }: FactDefinition, date: string, today: string): readonly Query[] =>
  Math.abs(Date.parse(date) - Date.parse(today)) > DAYS_AWAY * DAY
    ? [{ field: name, message: `${label}: ${dateInWords(date)} is more than two years away. Is that right?` }]
    : [];

/** The likely mistakes among the answers of some questions. `today` is the local date, YYYY-MM-DD. */
export const queriesFor = (
  questions: readonly FactDefinition[],
  facts: Facts,
  table: FactsTable,
  today: string,
): readonly Query[] => [
  ...questions.flatMap((fact) => {
    const value = facts[fact.name];
    if (typeof value === 'number') return aboutNumber(fact, value);
    return fact.domain.of === 'date' && typeof value === 'string' ? aboutDate(fact, value, today) : [];
  }),
  ...contradictionsIn(facts, table).flatMap(({ facts: names, says }) => {
    const field = names.findLast((name) => questions.some((fact) => fact.name === name));
    return field === undefined ? [] : [{ field, message: says }];
  }),
];
