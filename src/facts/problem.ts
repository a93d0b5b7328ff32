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
      return [
        {
          place,
          message: `expected ${issue.format === 'regex' ? (issue.pattern ?? 'a pattern') : `a ${issue.format}`}`,
        },
      ];
    return [{ place, message: issue.message }];
  });
