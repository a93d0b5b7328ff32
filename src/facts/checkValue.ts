import { checkBounds } from './checkBounds.ts';
import type { FactDefinition, FactValue, NumberDomain, Vocabulary } from './definition.ts';
import { choicesOf, type Setting } from './domain.ts';
import { shown } from './shown.ts';

/** A value of the fact, or what is wrong with it in words. */
export type Checked =
  { readonly ok: true; readonly value: FactValue } | { readonly ok: false; readonly message: string };

const refuse = (value: unknown, allowed: string): Checked => ({
  ok: false,
  message: `${shown(value)} is not allowed; allowed: ${allowed}`,
});

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** CPT: four digits, then a digit or a letter. HCPCS level II: a letter from A to V, then four digits. Either with up to four modifiers of two characters. */
const PROCEDURE_CODE = /^([0-9]{4}[0-9A-Z]|[A-V][0-9]{4})(-[0-9A-Z]{2}){0,4}$/;

/** A planned code without its modifiers: 50593-RT is 50593. */
export const procedureOf = (code: string): string => code.replace(/-.*$/, '');

/** Whether the text is a day of the calendar, as YYYY-MM-DD: 2026-02-30 is none. */
export const isCalendarDate = (text: string): boolean => {
  const parts = ISO_DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The bounds of a number in words, with its unit: what the fact allows. */
export const boundsInWords = ({ above, atLeast, atMost, unit, whole }: NumberDomain): string =>
  `a ${whole ? 'whole ' : ''}number ${above === undefined ? `from ${String(atLeast ?? 0)}` : `above ${String(above)}`} up to ${String(atMost)}${unit === '' ? '' : ` (${unit})`}`;

/** Whether a number is one of the domain. */
export const isInDomain = (value: number, { above, atLeast, atMost, whole }: NumberDomain): boolean =>
  Number.isFinite(value) &&
  (above === undefined || value > above) &&
  (atLeast === undefined || value >= atLeast) &&
  value <= atMost &&
  (whole === undefined || Number.isInteger(value));

const checkList = (value: unknown, allowed: string, isAllowed: (item: string) => boolean): Checked => {
  if (!Array.isArray(value)) return refuse(value, `a list of ${allowed}`);
  const items: readonly unknown[] = value;
  const position = items.findIndex((item) => typeof item !== 'string' || !isAllowed(item));
  if (position >= 0) return refuse(items[position], `at position ${String(position + 1)}, ${allowed}`);
  return { ok: true, value: items.filter((item) => typeof item === 'string') };
};

const choicesMade = new WeakMap<Vocabulary, Map<FactDefinition, ReadonlySet<string>>>();

/** The values of all choices of a fact, made once: a list of cases asks for them with each of its lines. */
const choicesIn = (fact: FactDefinition, vocabulary: Vocabulary): ReadonlySet<string> => {
  const made = choicesMade.get(vocabulary) ?? new Map<FactDefinition, ReadonlySet<string>>();
  choicesMade.set(vocabulary, made);
  const choices = made.get(fact) ?? new Set(choicesOf(fact, vocabulary, {}).map(({ value }) => value));
  made.set(fact, choices);
  return choices;
};

/** Checks one value against the fact's own domain, whatever the site and the payer; `at` narrows what is told to be allowed, where there is any. */
export const checkValue = (fact: FactDefinition, value: unknown, vocabulary: Vocabulary, at: Setting = {}): Checked => {
  const { domain } = fact;
  switch (domain.of) {
    case 'number':
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return checkBounds(value, domain, boundsInWords(domain));
      return typeof value === 'number' && isInDomain(value, domain)
        ? { ok: true, value }
        : refuse(value, boundsInWords(domain));
    case 'yes-no':
      return typeof value === 'boolean' ? { ok: true, value } : refuse(value, 'true, false');
    case 'date':
      return typeof value === 'string' && isCalendarDate(value)
        ? { ok: true, value }
        : refuse(value, 'a day of the calendar as YYYY-MM-DD');
    case 'procedure-codes':
      return checkList(
        value,
        'procedure codes of five characters in capitals (CPT as 50593, HCPCS as C2618), each with its modifiers as in 50593-RT',
        (item) => PROCEDURE_CODE.test(item),
      );
    case 'fact-names':
      return checkList(value, 'names of facts', (item) => vocabulary.facts.some(({ name }) => name === item));
    default: {
      const choices = choicesIn(fact, vocabulary);
      if (typeof value === 'string' && choices.has(value)) return { ok: true, value };
      const here = choicesOf(fact, vocabulary, at).map((choice) => choice.value);
      return refuse(value, (here.length === 0 ? [...choices] : here).join(', '));
    }
  }
};
