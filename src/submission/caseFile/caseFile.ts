import * as z from 'zod/mini';
import { readCompared, type CopyCompared } from '../comparison/index.ts';
import { evidenceShown, noEvidence, parseEvidence, type Evidence } from '../evidence/index.ts';
import { outcomeNames, type ChecklistItem, type Outcome } from '../../determination/index.ts';
import { parseCase, readJson, shown, type CaseError, type Facts, type Vocabulary } from '../../facts/index.ts';

/** What a case file says of the determination on the day it was saved. */
export interface SavedDetermination {
  readonly savedOn: string;
  readonly policy: string | null;
  readonly version: string | null;
  readonly outcome: Outcome;
}

/** A case file as it was read: the good facts, what is wrong with the others, and what was saved beside them. */
export interface ReadCaseFile {
  readonly facts: Facts;
  readonly errors: readonly CaseError[];
  readonly saved: SavedDetermination | undefined;
  readonly evidence: Evidence;
  readonly compared: readonly CopyCompared[];
}

const KIND = 'cryoablation-case';
const FORMAT = 1;

const FIELDS = ['kind', 'format', 'savedOn', 'facts', 'determination', 'evidence', 'compared'];
/** More things that are wrong than anyone would read. */
const MOST_ERRORS = 100;

const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomeNames, text);
// A name of a policy or of a version, held here or not: no sentence.
const NAME = 'allowed: null, or a name of at most 60 characters';
const name = z.string(NAME).check(z.regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, NAME));
const savedSchema = z.object({
  savedOn: z.iso.date('allowed: a day of the calendar as YYYY-MM-DD'),
  determination: z.object({
    policy: z.nullable(name),
    version: z.nullable(name),
    outcome: z.custom<Outcome>(
      (value) => typeof value === 'string' && isOutcome(value),
      `allowed: ${Object.keys(outcomeNames).join(', ')}`,
    ),
  }),
});

const siteOf = ({ site }: Facts): string | undefined => (typeof site === 'string' ? site : undefined);

/**
 * The text of a case file: facts, the outcome (none where no payer is chosen), and what is noted on the documents that the determination asks for. Never
 * anything that identifies a person, and nothing that no screen shows. `compared`: what came of comparing with payers' documents.
 */
export const caseFileText = (
  facts: Facts,
  saved: (SavedDetermination & { readonly added?: readonly string[] }) | Pick<SavedDetermination, 'savedOn'>,
  documents: readonly Pick<ChecklistItem, 'id'>[] | null,
  noted: Evidence,
  compared: readonly CopyCompared[] = [],
): string => {
  const evidence = evidenceShown(noted, siteOf(facts), documents?.map(({ id }) => id) ?? null);
  const file = {
    kind: KIND,
    format: FORMAT,
    savedOn: saved.savedOn,
    facts,
    ...('outcome' in saved
      ? {
          determination: {
            policy: saved.policy,
            version: saved.version,
            outcome: saved.outcome,
            // Where what it rests on comes from: whoever opens the file may not have it.
            ...(saved.added === undefined || saved.added.length === 0 ? {} : { added: saved.added }),
          },
        }
      : {}),
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
    ...(compared.length === 0 ? {} : { compared }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

const refused = (field: string, message: string): ReadCaseFile => ({
  facts: {},
  errors: [{ field, message }],
  saved: undefined,
  evidence: noEvidence,
  compared: [],
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[String(key)] : undefined), file);

/** What was determined when the case was saved: whole and in the words that exist, or not at all. A file without it is of a case without a payer, or made by hand. */
const readSaved = (
  file: Readonly<Record<string, unknown>>,
): { readonly saved: SavedDetermination | undefined; readonly errors: readonly CaseError[] } => {
  if (file['determination'] === undefined) return { saved: undefined, errors: [] };
  const read = z.safeParse(savedSchema, file);
  if (read.success) return { saved: { savedOn: read.data.savedOn, ...read.data.determination }, errors: [] };
  const errors = read.error.issues.map(({ path, message }) => ({
    field: path.join(' '),
    message: `${shown(valueAt(file, path))} is not allowed; ${message}`,
  }));
  return { saved: undefined, errors };
};

/** At most so many errors as anyone would read; the last counts those that are left out. */
const bounded = (errors: readonly CaseError[]): readonly CaseError[] =>
  errors.length <= MOST_ERRORS
    ? errors
    : [
        ...errors.slice(0, MOST_ERRORS),
        { field: '', message: `${String(errors.length - MOST_ERRORS)} more things in it could not be read` },
      ];

/** Reads a case file, or a bare case object. What is wrong is named field by field; the good facts are kept. */
export const readCaseFile = (text: string, vocabulary: Vocabulary): ReadCaseFile => {
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return refused('', json.message);
  const { value } = json;
  if (!isObject(value)) return refused('', 'it is no case; a case file holds one JSON object');
  const { kind, format } = value;
  if (kind === undefined) {
    const { facts, errors } = parseCase(value, vocabulary);
    return { facts, errors: bounded(errors), saved: undefined, evidence: noEvidence, compared: [] };
  }
  if (kind !== KIND) return refused('kind', `${shown(kind)} is a file of another program; allowed: "${KIND}"`);
  if (format !== FORMAT)
    return refused('format', `${shown(format)} is not a format that is known here; allowed: ${String(FORMAT)}`);
  const { facts, errors } = parseCase(value['facts'] ?? {}, vocabulary);
  const { evidence, errors: unread } = parseEvidence(value['evidence'], siteOf(facts));
  const { compared, errors: uncompared } = readCompared(value['compared']);
  const { saved, errors: forged } = readSaved(value);
  const strange = Object.keys(value).filter((field) => !FIELDS.includes(field));
  return {
    facts,
    errors: bounded([
      ...errors,
      ...forged,
      ...unread.map(({ field, message }) => ({ field: `evidence ${field}`.trim(), message })),
      ...uncompared.map(({ field, message }) => ({ field: `compared ${field}`.trim(), message })),
      ...strange.map((field) => ({
        field: shown(field),
        message: `it is no part of a case file; allowed: ${FIELDS.join(', ')}`,
      })),
    ]),
    saved,
    evidence,
    compared,
  };
};
