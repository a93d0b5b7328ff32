import * as z from 'zod/mini';
import { schemaProblems, type FactsTable, type Payer, type Problem, type Vocabulary } from '../../facts/index.ts';

import type { Criterion } from '../policy/criterion.ts';
import { readCondition } from '../policy/readCondition.ts';
import { payerSchema, type PayerCaution, type PayerFile } from './shape.ts';

/** A caution of a payer with its condition over the facts of a vocabulary; undefined: for every case. */
export interface PayerCautionRead {
  readonly entry: PayerCaution;
  readonly when: Criterion | undefined;
}

/** The cautions of a payer, read over a vocabulary. What is wrong is told by place, and reads as never met. */
export const readPayerCautions = (
  cautions: readonly PayerCaution[],
  vocabulary: Vocabulary,
  tell: (problem: Problem) => void,
): readonly PayerCautionRead[] =>
  cautions.map((entry, index) => ({
    entry,
    when:
      entry.when &&
      readCondition(entry.when, `cautions[${String(index)}].when`, {
        vocabulary,
        definitions: {},
        tell,
        hasRoom: () => true,
        unread: [],
      }),
  }));

/** The payer as cases name it. */
export const payerOf = ({ id, name, linesOfBusiness }: PayerFile): Payer => ({ id, name, products: linesOfBusiness });

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

const twice = (place: string, names: readonly string[]): readonly Problem[] =>
  repeated(names).map((name) => ({ place, message: `"${name}" stands there twice` }));

const bookProblems = ({ book, linesOfBusiness }: PayerFile): readonly Problem[] => {
  const lines = linesOfBusiness.map(({ value }) => value);
  const unmet = lines.filter((line) => !book.some(({ when }) => when === undefined || when.includes(line)));
  return [
    ...book.flatMap(({ when = [], from, until }, index) => {
      const place = `book[${String(index)}]`;
      return [
        ...when
          .filter((line) => !lines.includes(line))
          .map((line) => ({
            place: `${place}.when`,
            message: `"${line}" is no line of business of this payer; allowed: ${lines.join(', ') || 'none, it has none'}`,
          })),
        ...twice(`${place}.when`, when),
        ...(from !== undefined && until !== undefined && until <= from
          ? [{ place, message: `it ends on ${until}, before or on the day it begins, ${from}` }]
          : []),
      ];
    }),
    ...unmet.map((line) => ({ place: 'book', message: `no policy of the book applies to "${line}"` })),
  ];
};

/** Reads a payer's file strictly. What is wrong is told by place; a payer is given only where nothing is. */
export const readPayer = (
  input: unknown,
  table: FactsTable,
): { readonly payer: PayerFile | undefined; readonly problems: readonly Problem[] } => {
  const parsed = z.safeParse(payerSchema, input);
  if (!parsed.success) return { payer: undefined, problems: schemaProblems(parsed.error.issues, 'a payer', input) };
  const payer = parsed.data;
  const problems: Problem[] = [
    ...twice(
      'linesOfBusiness',
      payer.linesOfBusiness.map(({ value }) => value),
    ),
    ...twice(
      'cautions',
      payer.cautions.map(({ id }) => id),
    ),
    ...bookProblems(payer),
  ];
  readPayerCautions(payer.cautions, { ...table, payers: [payerOf(payer)] }, (problem) => problems.push(problem));
  return { payer: problems.length === 0 ? payer : undefined, problems };
};
