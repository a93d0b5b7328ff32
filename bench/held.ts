import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyFilesIn } from '../src/cli/policyCheck.ts';
import { policyFolder } from '../src/cli/policyFolder.ts';
import { loadPolicy, type PreparedBook, type PreparedPolicy } from '../src/determination/index.ts';
import { freshBooks, heldPolicies, heldVocabulary } from '../testing/held.ts';

/** The texts of all policy files of the project. */
export const policyTexts = (): readonly string[] =>
  policyFilesIn(policyFolder).map((path) => readFileSync(path, 'utf8'));

/** Reads, compiles and checks one policy, as it is done before it judges its first case. */
export const compiled = (json: unknown): PreparedPolicy => {
  const loaded = loadPolicy(json, heldVocabulary);
  if (!loaded.ok) throw new TypeError(loaded.problems.map(({ place, message }) => `${place}: ${message}`).join('; '));
  return loaded.prepared;
};

/** All policies of the project, freshly compiled: nothing that a case was judged by before is kept. */
export const freshPolicies = (): readonly PreparedPolicy[] => policyTexts().map((text) => compiled(JSON.parse(text)));

/** A text as the members of a payer meet it, in that payer's whole book on the first day of the version. */
export interface TextInBook {
  readonly payer: string;
  readonly serviceDate: string;
  readonly text: PreparedPolicy;
  readonly book: PreparedBook;
}

/** Every text of every payer's book, freshly compiled. */
export const freshTexts = (): readonly TextInBook[] =>
  [...freshBooks()].flatMap(([payer, bookOn]) => {
    const dates = heldPolicies().flatMap(({ policy }) => policy.inForce.from ?? []);
    return [...new Set(dates)].flatMap((serviceDate) => {
      const book = bookOn({ serviceDate });
      return book.entries.flatMap(({ text }) =>
        text?.policy.inForce.from === serviceDate ? [{ payer, serviceDate, text, book }] : [],
      );
    });
  });

/** The file of an entry of this folder. */
export const besideThis = (name: string): string => join(import.meta.dirname, name);
