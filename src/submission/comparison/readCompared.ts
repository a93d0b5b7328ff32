import * as z from 'zod/mini';
import type { CopyCompared } from './copyCompared.ts';

const NAME = 'allowed: a name of at most 60 characters';
const name = z.string(NAME).check(z.regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, NAME));
const ID = 'allowed: the id of a citation';
const id = z.string(ID).check(z.regex(/^[\w.-]{1,60}$/, ID));
const COUNT = 'allowed: a whole number from 1 to 1,000';
const FOUND = 'allowed: a whole number from 0 to 1,000';
const DOCUMENT_DATE = 'allowed: null, a day as YYYY-MM-DD, or a month as YYYY-MM';
const day = z.iso.date('allowed: a day of the calendar as YYYY-MM-DD');
const month = z.string(DOCUMENT_DATE).check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, DOCUMENT_DATE));

const entries = {
  policy: name,
  version: name,
  comparedOn: day,
  documentDate: z.nullable(z.union([day, month], DOCUMENT_DATE)),
  changed: z.array(id).check(z.maxLength(1000)),
  pages: z.record(id, z.int(COUNT).check(z.minimum(1, COUNT), z.maximum(1000, COUNT))),
};
const schema = z.strictObject({ ...entries, unchanged: z.array(id).check(z.maxLength(1000)) });
/** Files of an earlier day count the passages that were looked for, and do not name those that stand: of none is it known. */
const countedSchema = z.strictObject({
  ...entries,
  passages: z.int(FOUND).check(z.minimum(0, FOUND), z.maximum(1000, FOUND)),
});

const readEntry = (entry: unknown) => {
  if (typeof entry !== 'object' || entry === null || !('passages' in entry) || 'unchanged' in entry)
    return z.safeParse(schema, entry);
  const read = z.safeParse(countedSchema, entry);
  if (!read.success) return read;
  const { passages: _, ...compared } = read.data;
  return { success: true, data: { ...compared, unchanged: [] } } as const;
};

/** One thing that is wrong in the comparisons of a file, and where. */
interface ComparedError {
  readonly field: string;
  readonly message: string;
}

/** Reads comparisons of a file that anyone may have written: every error is named, the good entries are kept. */
export const readCompared = (
  input: unknown,
): { readonly compared: readonly CopyCompared[]; readonly errors: readonly ComparedError[] } => {
  if (input === undefined) return { compared: [], errors: [] };
  if (!Array.isArray(input))
    return { compared: [], errors: [{ field: '', message: 'allowed: a list of comparisons with a document' }] };
  const given: readonly unknown[] = input;
  const read = given.map(readEntry);
  return {
    compared: read.flatMap((each) => (each.success ? [each.data] : [])),
    errors: read.flatMap((each, at) =>
      each.success
        ? []
        : each.error.issues.map(({ path, message }) => ({ field: [at + 1, ...path].map(String).join(' '), message })),
    ),
  };
};
