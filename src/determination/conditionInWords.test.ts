import { describe, expect, it } from 'vitest';
import { conditionInWords } from './conditionInWords.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const wordsOf = (when: object): string => {
  const { clauses, vocabulary } = preparedMadeUp([supports('A', when), otherwise]);
  const criterion = clauses[0]?.criterion;
  if (!criterion) throw new TypeError('clause A has no condition');
  return conditionInWords(criterion, vocabulary);
};

describe('how does a condition read in one line', () => {
  it.each([
    [{ site: 'kidney' }, 'Site of the tumor: Kidney'],
    [{ site: ['kidney', 'lung'] }, 'Site of the tumor: Kidney or Lung'],
    [
      { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 } }] },
      'Site of the tumor: Kidney, and Greatest dimension: at most 4 cm',
    ],
    [
      { all: [{ site: 'kidney' }, { any: [{ solitaryKidney: true }, { egfr: { below: 60 } }] }] },
      'Site of the tumor: Kidney, and (One functioning kidney: Yes, or Estimated glomerular filtration rate (eGFR): below 60 mL/min/1.73 m²)',
    ],
    [
      { all: [{ site: 'kidney' }, { not: { solitaryKidney: true } }] },
      'Site of the tumor: Kidney, and not One functioning kidney: Yes',
    ],
    [
      { all: [{ site: 'kidney' }, { label: 'A.1', says: 'The tumor is small', cites: ['L1'], sizeCm: { atMost: 4 } }] },
      'Site of the tumor: Kidney, and The tumor is small: at most 4 cm',
    ],
  ])('%j', (when, words) => {
    expect(wordsOf(when)).toBe(words);
  });
});
