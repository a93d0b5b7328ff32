import * as z from 'zod/mini';
import { schemaProblems, type Problem } from '../../facts/index.ts';
import { cautionSchema, documentSchema, idSchema } from './shape.ts';

const own = { id: true, cites: true } as const;

/** The file of the documents and cautions that many policies share, by id; what each cites is the policy's own. */
export const sharedItemsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  documents: z.record(idSchema, z.omit(documentSchema, { ...own, clauses: true })),
  cautions: z.record(idSchema, z.omit(cautionSchema, own)),
});

export type SharedItems = z.infer<typeof sharedItemsSchema>;

/** Reads the file strictly, from its JSON. Throws with the place of what is wrong: no policy that names an item can be read without it. */
export const sharedItemsFrom = (json: unknown): SharedItems => {
  const parsed = z.safeParse(sharedItemsSchema, json);
  if (parsed.success) return parsed.data;
  const problems = schemaProblems(parsed.error.issues, 'a file of shared items', json);
  throw new TypeError(problems.map(({ place, message }) => `shared-items.json: ${place}: ${message}`).join('\n'));
};

const kinds = [
  { list: 'documents', one: 'document' },
  { list: 'cautions', one: 'caution' },
] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A policy's file with each document and caution that it shares written out: `{ "shared": "egfr-report", "clauses": …,
 * "cites": … }` has the id and all words of that item but those that it gives itself. Tells every name that is none.
 */
export const withSharedItems = (
  input: unknown,
  items: SharedItems,
): { readonly whole: unknown; readonly problems: readonly Problem[] } => {
  if (!isObject(input)) return { whole: input, problems: [] };
  const problems: Problem[] = [];
  const written = kinds.flatMap(({ list, one }) => {
    const entries = input[list];
    if (!Array.isArray(entries)) return [];
    const known: Readonly<Record<string, object>> = items[list];
    const writtenOut = (entry: unknown, index: number): unknown => {
      if (!isObject(entry) || !Object.hasOwn(entry, 'shared')) return entry;
      const { shared, ...rest } = entry;
      const place = `${list}[${String(index)}]`;
      if (Object.hasOwn(rest, 'id'))
        problems.push({
          place: `${place}.id`,
          message: `a shared ${one} has the id of what it shares; leave "id" out`,
        });
      const item = typeof shared === 'string' && Object.hasOwn(known, shared) ? known[shared] : undefined;
      if (item) return { id: shared, ...item, ...rest };
      const allowed = Object.keys(known).join(', ');
      problems.push({
        place: `${place}.shared`,
        message: `${JSON.stringify(shared)} is no shared ${one}; allowed: ${allowed}`,
      });
      return entry;
    };
    return [[list, entries.map(writtenOut)] as const];
  });
  return { whole: { ...input, ...Object.fromEntries(written) }, problems };
};
