import { choicesOf, isAskedFor, type Facts, type FactValue, type Vocabulary } from '../facts/index.ts';
import type { Assess, AssessedCriterion, Status } from './criteria.ts';
import { keepsWithin, type Bounds, type ChoiceTest, type NumberTest } from './policy/criterion.ts';

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

const boundsInWords = ({ atMost, below, atLeast, above }: Bounds, unit: string): string =>
  [
    ...(atLeast === undefined ? [] : [`at least ${String(atLeast)}`]),
    ...(above === undefined ? [] : [`over ${String(above)}`]),
    ...(atMost === undefined ? [] : [`at most ${String(atMost)}`]),
    ...(below === undefined ? [] : [`below ${String(below)}`]),
  ].join(' and ') + ` ${unit}`;

const siteOf = ({ site }: Facts): string | undefined => (typeof site === 'string' ? site : undefined);

/** A test as it reads where the fact is not known, and for each value that a case can have. */
interface Readings {
  readonly unknown: AssessedCriterion;
  readonly known: ReadonlyMap<FactValue, AssessedCriterion>;
}

const statusAmong = (isWanted: readonly boolean[]): Status => (!isWanted.includes(true) ? 'not-met' : isWanted.includes(false) ? 'unknown' : 'met');

/** Prepares a test of a fact by its choices. A site has few of them: each reading is made once and shared by all cases. */
export const choiceAssessor = ({ fact, values, label, says = fact.label }: ChoiceTest, vocabulary: Vocabulary, cites: readonly string[]): Assess => {
  const required = joined(choicesOf(fact, vocabulary, {}).filter(({ value }) => values.includes(value)).map(({ word }) => word));
  const facts = [fact.name];
  const reading = (status: Status, documented: string): AssessedCriterion => ({ label: label ?? null, says, status, required, documented, facts, cites, criteria: [] });
  const readingsAt = (site: string | undefined): Readings => {
    const possible = site !== undefined && !isAskedFor(fact, site) ? [] : choicesOf(fact, vocabulary, { site });
    return {
      unknown: reading(statusAmong(possible.map(({ value }) => values.includes(value))), possible.length === 0 ? 'does not apply' : 'not known'),
      known: new Map(possible.map(({ value, word }) => [fact.domain.of === 'yes-no' ? value === 'true' : value, reading(values.includes(value) ? 'met' : 'not-met', word)])),
    };
  };
  const made = new Map<string | undefined, Readings>();
  return (known) => {
    const site = siteOf(known);
    let readings = made.get(site);
    if (!readings) made.set(site, (readings = readingsAt(site)));
    const value = known[fact.name];
    return (value === undefined ? undefined : readings.known.get(value)) ?? readings.unknown;
  };
};

/** Prepares a test of a number by its bounds. */
export const numberAssessor = ({ fact, bounds, label, says = fact.label }: NumberTest, cites: readonly string[]): Assess => {
  const unit = fact.domain.of === 'number' ? fact.domain.unit : '';
  const required = boundsInWords(bounds, unit);
  const facts = [fact.name];
  const reading = (status: Status, documented: string): AssessedCriterion => ({ label: label ?? null, says, status, required, documented, facts, cites, criteria: [] });
  const elsewhere = reading('not-met', 'does not apply');
  const unknown = reading('unknown', 'not known');
  return (known) => {
    const site = siteOf(known);
    const value = known[fact.name];
    if (site !== undefined && !isAskedFor(fact, site)) return elsewhere;
    if (typeof value !== 'number') return unknown;
    return reading(keepsWithin(value, bounds) ? 'met' : 'not-met', `${String(value)} ${unit}`);
  };
};
