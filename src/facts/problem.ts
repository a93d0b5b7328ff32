import type * as z from 'zod/mini';

/** Something wrong in a file of data: where, as a path of the file, and in words what was found and what is allowed. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

const wordOf = (step: PropertyKey): string => (step === '' ? '""' : String(step));

/** A path into a file as people write it: clauses[2].when.all[0]. An entry without a name is `""`, so that it too has a place. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${wordOf(step)}`))
    .join('');

/** What zod says of a format for which a schema has no words of its own. */
const WORDLESS = 'Invalid input';

const formatInWords = (format: string, pattern: string | undefined, message: string): string =>
  message !== WORDLESS ? message : `expected ${format === 'regex' ? (pattern ?? 'a pattern') : `a ${format}`}`;

/** What a schema found, by place. `whole`: what the file is, for an entry that is no part of it. */
export const schemaProblems = (issues: readonly z.core.$ZodIssue[], whole: string): readonly Problem[] =>
  issues.flatMap((issue): readonly Problem[] => {
    const place = placeOf(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        place: placeOf([...issue.path, key]),
        message: `this entry is not part of ${whole}`,
      }));
    if (issue.code === 'invalid_value') return [{ place, message: `allowed: ${issue.values.map(String).join(', ')}` }];
    if (issue.code === 'invalid_type') return [{ place, message: `expected ${issue.expected}` }];
    if (issue.code === 'too_small') return [{ place, message: `expected at least ${String(issue.minimum)}` }];
    if (issue.code === 'invalid_format')
      return [{ place, message: formatInWords(issue.format, issue.pattern, issue.message) }];
    if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ place, message }));
    return [{ place, message: issue.message }];
  });
