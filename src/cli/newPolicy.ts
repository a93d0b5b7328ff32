import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TO_BE_WRITTEN } from '../determination/index.ts';

const remark = { says: TO_BE_WRITTEN, cites: [] };
const rule = {
  status: 'not-stated',
  says: 'The text does not say whether prior authorization is needed. Ask the payer.',
  cites: [],
};

/** What a sister policy lends to a draft: what is decided and what is asked for, never what a text says of itself. */
const LENT = ['definitions', 'clauses', 'priorAuthorization', 'codes', 'documents', 'cautions', 'notModelled'];

/** What is lent cites nothing, for a line of the same number in another text says something else; and it has no words of another payer. */
const withoutCites = (entry: unknown): unknown => {
  if (Array.isArray(entry)) return entry.map(withoutCites);
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]: [string, unknown]) =>
      name === 'payerWord' ? [] : [[name, name === 'cites' ? [] : withoutCites(value)]],
    ),
  );
};

const lent = (like: unknown): Readonly<Record<string, unknown>> =>
  typeof like === 'object' && like !== null
    ? Object.fromEntries(
        Object.entries(like).flatMap(([name, value]: [string, unknown]) =>
          LENT.includes(name) ? [[name, withoutCites(value)]] : [],
        ),
      )
    : {};

/** A citation for each line of the text that has words, to be kept, worded or thrown out. */
const citationsOf = (text: string): Readonly<Record<string, object>> =>
  Object.fromEntries(
    text.split(/\r?\n/).flatMap((line, index) => {
      const number = index + 1;
      return /\p{L}/u.test(line)
        ? [
            [
              `L${String(number)}`,
              { heading: null, place: TO_BE_WRITTEN, page: null, lines: [number, number], says: TO_BE_WRITTEN },
            ],
          ]
        : [];
    }),
  );

/** What a draft is made of: our names, the text's file, perhaps a sister policy's, the day (YYYY-MM-DD) and the edition of the facts. */
export interface NewPolicy {
  readonly policy: string;
  readonly version: string;
  readonly text: string;
  readonly like: string | undefined;
  readonly today: string;
  readonly readWith: number;
}

/**
 * The draft of a policy's file: fingerprint, day, a citation for each line that has words, and the entries of a sister
 * policy. It is no policy yet: its clauses cite what the reader must choose.
 */
export const newPolicy = ({ policy, version, text, like, today, readWith }: NewPolicy): object => {
  const bytes = readFileSync(text);
  const sister: unknown = like === undefined ? undefined : JSON.parse(readFileSync(like, 'utf8'));
  return {
    $schema: './policy.schema.json',
    format: 1,
    policy,
    version,
    number: null,
    title: null,
    printedAs: TO_BE_WRITTEN,
    edition: TO_BE_WRITTEN,
    readWith,
    source: {
      file: basename(text),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      readOn: today,
      kind: 'copy',
      address: null,
      checkedOn: null,
    },
    held: 'whole',
    inForce: { basis: 'stated', from: `${version}-01`, until: null, ...remark },
    reviewDue: null,
    hints: [],
    scope: remark,
    payerWords: {},
    citations: citationsOf(bytes.toString('utf8')),
    definitions: {},
    clauses: [],
    priorAuthorization: { inpatient: rule, outpatient: rule },
    codes: null,
    documents: [],
    billing: { rule: 'not-stated', ...remark },
    relatedPolicies: [],
    cautions: [],
    slips: [],
    notModelled: [],
    submission: null,
    ...lent(sister),
  };
};
