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

/** How far below its own place a problem of an alternative lies. */
const depthOf = (issue: z.core.$ZodIssue): number =>
  issue.path.length +
  (issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map((each) => Math.max(...each.map(depthOf)))) : 0);

/**
 * An entry that may be one of several: what is wrong deepest inside it is told, for that alternative was meant. Where none
 * reaches inside, the schema's own words for all of them are, or what the last alternative, the fullest, says.
 */
const withinUnion = (issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] => {
  const depths = issue.errors.map((each) => Math.max(0, ...each.map(depthOf)));
  const deepest = Math.max(0, ...depths);
  if (deepest === 0 && issue.message !== WORDLESS) return [];
  const meant = issue.errors[depths.lastIndexOf(deepest)] ?? [];
  return meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a list',
};

const units: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['array', ['entry', 'entries']],
  ['string', ['character', 'characters']],
]);

const leastInWords = ({ minimum, origin }: z.core.$ZodIssueTooSmall): string => {
  const unit = units.get(origin)?.[minimum === 1 ? 0 : 1];
  return unit === undefined ? String(minimum) : `${String(minimum)} ${unit}`;
};

/** Longer texts are told by their beginning. */
const MOST_SHOWN = 40;

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Object.getOwnPropertyDescriptor(value, step)?.value
        : undefined,
    input,
  );

/** What stands where something is wrong. */
const foundInWords = (value: unknown): string => {
  if (value === undefined) return 'it is missing';
  if (Array.isArray(value)) return 'it is a list';
  if (typeof value === 'object' && value !== null) return 'it is an object';
  const text = JSON.stringify(value);
  return `it is ${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}`;
};

/**
 * What a schema found in an input, by place: what is allowed there, and what stands there. `whole`: what the file is, for an
 * entry that is no part of it.
 */
export const schemaProblems = (
  issues: readonly z.core.$ZodIssue[],
  whole: string,
  input: unknown,
): readonly Problem[] =>
  issues.flatMap((issue): readonly Problem[] => {
    const place = placeOf(issue.path);
    const but = (allowed: string): readonly Problem[] => [
      { place, message: `${allowed}; ${foundInWords(valueAt(input, issue.path))}` },
    ];
    if (issue.code === 'invalid_union') {
      const within = withinUnion(issue);
      if (within.length > 0) return schemaProblems(within, whole, input);
    }
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        place: placeOf([...issue.path, key]),
        message: `this entry is not part of ${whole}`,
      }));
    if (issue.code === 'invalid_value') return but(`allowed: ${issue.values.map(String).join(', ')}`);
    if (issue.code === 'invalid_type')
      return but(issue.message === WORDLESS ? `expected ${kinds[issue.expected] ?? issue.expected}` : issue.message);
    if (issue.code === 'too_small') {
      const found = valueAt(input, issue.path);
      const expected = `expected at least ${leastInWords(issue)}`;
      return Array.isArray(found)
        ? [{ place, message: `${expected}; it has ${found.length === 0 ? 'none' : String(found.length)}` }]
        : but(expected);
    }
    if (issue.code === 'invalid_format') return but(formatInWords(issue.format, issue.pattern, issue.message));
    if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ place, message }));
    return but(issue.message);
  });
