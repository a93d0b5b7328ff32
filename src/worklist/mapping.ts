import * as z from 'zod/mini';
import { factNamed, ownEntry, readJson, schemaProblems, shown, type Problem } from '../facts/index.ts';
import { dateOrders } from './dates.ts';
import type { Spoken } from './spoken.ts';

const text = z.string().check(z.minLength(1));

/** What else a column can be than a fact: the key of its rows, who treats, kept as it is, or left out. */
export const otherUses = ['key', 'clinician', 'keep', 'drop'] as const;
export type OtherUse = (typeof otherUses)[number];

const mappingSchema = z.strictObject({
  kind: z.literal('cryocheck-mapping'),
  format: z.literal(1),
  /** The header of the column that names a row; absent or null: rows are named by their number. */
  key: z.optional(z.nullable(text)),
  dates: z.optional(z.enum(dateOrders)),
  columns: z.record(
    text,
    z.strictObject({
      /** The name of a fact, or another use. */
      fact: text,
      /** What the texts of the column mean: a value of the fact as a form writes it, or `unknown`. */
      values: z.optional(z.record(z.string(), text)),
    }),
  ),
});

/** What the columns of a list are, and what their texts mean. It holds headers and words, no rows. */
export type Mapping = z.infer<typeof mappingSchema>;
export type MappedColumn = Mapping['columns'][string];

/** A mapping, or what is wrong with it, by place. */
export type MappingRead =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly problems: readonly Problem[] };

export const isOtherUse = (use: string): use is OtherUse => otherUses.some((each) => each === use);

/** Reads a mapping file strictly, from its text: each fact must exist. */
export const readMapping = (content: string, { vocabulary }: Spoken): MappingRead => {
  const json = readJson(content);
  if (!json.ok) return { ok: false, problems: [{ place: '', message: json.message }] };
  const parsed = z.safeParse(mappingSchema, json.value);
  if (!parsed.success)
    return { ok: false, problems: schemaProblems(parsed.error.issues, 'a mapping file', json.value) };
  const names = vocabulary.facts.map(({ name }) => name);
  const problems = Object.entries(parsed.data.columns).flatMap(([header, { fact }]): readonly Problem[] =>
    isOtherUse(fact) || factNamed(vocabulary, fact)
      ? []
      : [
          {
            place: `columns.${header}.fact`,
            message: `${shown(fact)} is no fact; allowed: ${[...names, ...otherUses].join(', ')}`,
          },
        ],
  );
  return problems.length === 0 ? { ok: true, mapping: parsed.data } : { ok: false, problems };
};

/** A mapping as a file. */
export const mappingText = (mapping: Mapping): string => `${JSON.stringify(mapping, undefined, 2)}\n`;

/** What a mapping says of a column; undefined: it does not name it. */
export const mappedColumn = ({ columns }: Mapping, header: string): MappedColumn | undefined =>
  ownEntry(columns, header);

/** The use of a column under a mapping; a column that it does not name is left out. */
export const useOf = (mapping: Mapping, header: string): string =>
  mapping.key === header ? 'key' : (mappedColumn(mapping, header)?.fact ?? 'drop');
