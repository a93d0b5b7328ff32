import { checkValue, choicesOf, shown, type FactDefinition, type FactValue } from '../facts/index.ts';
import { readField } from '../questionnaire/index.ts';
import { dateFromCell } from './dates.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import { normalized } from './normalized.ts';
import type { Spoken } from './spoken.ts';
import { choiceNamed, UNKNOWN } from './values.ts';
import { saysNo, saysUnknown, saysYes } from './words.ts';

/** One cell read: its value, nothing, or what is wrong with its text. */
export interface CellRead {
  readonly value?: FactValue | undefined;
  readonly error?: string | undefined;
}

const MOST_NAMED = 14;

const allowedIn = (fact: FactDefinition, { vocabulary }: Spoken): string => {
  const words = choicesOf(fact, vocabulary, {}).map(({ word }) => word);
  return words.length > MOST_NAMED ? `${words.slice(0, MOST_NAMED).join(', ')} and others` : words.join(', ');
};

const notRead = (text: string, allowed: string): CellRead => ({
  error: `${shown(text)} is not read; allowed: ${allowed}`,
});

const dateIn = (text: string, dates: Mapping['dates']): CellRead => {
  const date = dateFromCell(text, dates);
  return date === undefined
    ? notRead(
        text,
        `a day such as 11/26/2026${dates === undefined ? ', its day and month in an order that was told' : ''}`,
      )
    : { value: date };
};

/** A value as a form writes it: what a person chose for a text, or the fact's own value. */
const formText = (fact: FactDefinition, text: string, spoken: Spoken): string | undefined => {
  if (fact.domain.of === 'yes-no') return saysYes(text) ? 'true' : saysNo(text) ? 'false' : undefined;
  return choiceNamed(fact, text, spoken);
};

const readAs = (fact: FactDefinition, text: string, dates: Mapping['dates'], spoken: Spoken): CellRead => {
  const { vocabulary } = spoken;
  switch (fact.domain.of) {
    case 'date':
      return dateIn(text, dates);
    case 'fact-names': {
      const checked = checkValue(fact, text.split(/[\s,;]+/), vocabulary);
      return checked.ok ? { value: checked.value } : { error: checked.message };
    }
    case 'number':
    case 'procedure-codes': {
      const { value, error } = readField(fact, text, vocabulary);
      return error === undefined ? { value } : { error: `${shown(text)}: ${error}` };
    }
    default: {
      const form = formText(fact, text, spoken);
      return form === undefined ? notRead(text, allowedIn(fact, spoken)) : readField(fact, form, vocabulary);
    }
  }
};

/**
 * Reads the cells of a column that holds a fact: as the wizard reads what is typed, with the values that a person gave to texts.
 * Empty cells and words for "not known" are no value and no error.
 */
export const cellReader = (
  fact: FactDefinition,
  { values = {} }: MappedColumn,
  dates: Mapping['dates'],
  spoken: Spoken,
): ((text: string) => CellRead) => {
  const chosen = new Map(Object.entries(values).map(([text, value]) => [normalized(text), value]));
  return (text) => {
    const cell = text.trim();
    if (cell === '') return {};
    const own = chosen.get(normalized(cell));
    if (own === UNKNOWN || (own === undefined && saysUnknown(cell))) return {};
    return readAs(fact, own ?? cell, own === undefined ? dates : 'MDY', spoken);
  };
};
