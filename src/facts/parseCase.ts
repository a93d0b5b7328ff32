import { oneTextOf } from './text.ts';
import { checkValue } from './checkValue.ts';
import { type Facts, type FactValue, type Vocabulary } from './definition.ts';
import { choicesOf, factNamed, ownEntry, settingOf, siteImpliedBy } from './domain.ts';
import { shown } from './shown.ts';

/** One thing that is wrong in a case: the field, and in words the value found and what is allowed. */
export interface CaseError {
  readonly field: string;
  readonly message: string;
}

/** The facts that are good, and what is wrong with the others. Without errors the facts are the whole case. */
export interface ParsedCase {
  readonly facts: Facts;
  readonly errors: readonly CaseError[];
}

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A stage group belongs to a site: without one it cannot be told which staging it is of. */
const needsSite = (facts: Facts, vocabulary: Vocabulary): readonly CaseError[] =>
  facts['site'] !== undefined
    ? []
    : Object.keys(facts)
        .filter((name) => factNamed(vocabulary, name)?.domain.of === 'choices-by-site')
        .map((field) => ({ field, message: `${shown(facts[field])} needs a site: say which organ the tumor lies in` }));

/** What a value must be beyond its type: one that its site and its payer have. */
const misplaced = (facts: Facts, vocabulary: Vocabulary): readonly CaseError[] => {
  const [site, payer] = [facts['site'], facts['payer']].map((value) => (typeof value === 'string' ? value : undefined));
  const errors: CaseError[] = [];
  for (const name of Object.keys(facts)) {
    const value = facts[name];
    const fact = factNamed(vocabulary, name);
    if (!fact || (fact.domain.of !== 'choices-by-site' && fact.domain.of !== 'products')) continue;
    const isBound = fact.domain.of === 'choices-by-site' ? site : payer;
    if (value === undefined || isBound === undefined) continue;
    const choices = choicesOf(fact, vocabulary, { site, payer });
    if (choices.some((choice) => choice.value === value)) continue;
    const allowed = choices.map((choice) => choice.value);
    const where = `${fact.domain.of === 'products' ? 'payer' : 'site'} ${shown(isBound)}`;
    errors.push({
      field: fact.name,
      message: `${shown(value)} is not allowed for ${where}; ${allowed.length === 0 ? `it has no ${fact.name}` : `allowed: ${allowed.join(', ')}`}`,
    });
  }
  return errors;
};

const without = (facts: Facts, errors: readonly CaseError[]): Facts =>
  errors.length === 0
    ? facts
    : Object.fromEntries(Object.entries(facts).filter(([name]) => !errors.some(({ field }) => field === name)));

/**
 * Reads a case. Absent and null are unknown. A tumor type without a site implies its site. Every error names the
 * field, the value and what is allowed; the good facts beside it are kept. Never throws, whatever the input.
 */
export const parseCase = (input: unknown, vocabulary: Vocabulary): ParsedCase => {
  if (!isObject(input))
    return {
      facts: {},
      errors: [{ field: '', message: `${shown(input)} is not a case; a case is a JSON object of facts` }],
    };
  const setting = settingOf(ownEntry(input, 'site'), ownEntry(input, 'payer'));
  const errors: CaseError[] = [];
  const read: Record<string, FactValue> = {};
  for (const field of Object.keys(input)) {
    const fact = factNamed(vocabulary, field);
    const value = ownEntry(input, field);
    if (!fact) {
      errors.push({
        field,
        message: `${shown(field)} is no fact; allowed: ${vocabulary.facts.map(({ name }) => name).join(', ')}`,
      });
      continue;
    }
    if (value === null || value === undefined) continue;
    const checked = checkValue(fact, value, vocabulary, setting);
    if (checked.ok) read[field] = checked.value;
    else errors.push({ field, message: checked.message });
  }
  const siteIsWrong = errors.some(({ field }) => field === 'site');
  const placed = siteIsWrong ? read : withImpliedSite(read, vocabulary);
  const unplaced = siteIsWrong ? [] : [...misplaced(placed, vocabulary), ...needsSite(placed, vocabulary)];
  return {
    facts: without(placed, siteIsWrong ? siteBound(placed, vocabulary) : unplaced),
    errors: [...errors, ...unplaced],
  };
};

/** Where the site itself is wrong, what depends on it cannot be kept: it would imply another site. */
const siteBound = (facts: Facts, vocabulary: Vocabulary): readonly CaseError[] =>
  Object.keys(facts)
    .filter((name) => factNamed(vocabulary, name)?.domain.of === 'choices-by-site')
    .map((field) => ({ field, message: '' }));

const withImpliedSite = (facts: Facts, vocabulary: Vocabulary): Facts => {
  if (facts['site'] !== undefined) return facts;
  const implied = vocabulary.facts
    .filter((fact) => fact.impliesSite)
    .map((fact) => siteImpliedBy(fact, oneTextOf(facts[fact.name])))
    .find((site) => site !== undefined);
  return implied === undefined ? facts : { ...facts, site: implied };
};
