import * as z from 'zod/mini';
import { noEvidence, parseEvidence, type Evidence } from '../evidence/index.ts';
import { parseCase, readJson, type CaseError, type Facts, type Vocabulary } from '../../facts/index.ts';

/** What a case file says of the determination on the day it was saved. */
export interface SavedDetermination {
  readonly savedOn: string;
  readonly policy: string | null;
  readonly version: string | null;
  readonly outcome: string;
}

/** A case file as it was read: the good facts, what is wrong with the others, and what was saved beside them. */
export interface ReadCaseFile {
  readonly facts: Facts;
  readonly errors: readonly CaseError[];
  readonly saved: SavedDetermination | undefined;
  readonly evidence: Evidence;
}

const KIND = 'cryoablation-case';
const FORMAT = 1;

const savedSchema = z.object({
  savedOn: z.iso.date(),
  determination: z.object({ policy: z.nullable(z.string()), version: z.nullable(z.string()), outcome: z.string() }),
});

/** The text of a case file. Facts, the outcome and evidence alone: never anything that identifies a person. */
export const caseFileText = (facts: Facts, saved: SavedDetermination, evidence: Evidence): string => {
  const { savedOn, policy, version, outcome } = saved;
  const file = {
    kind: KIND,
    format: FORMAT,
    savedOn,
    facts,
    determination: { policy, version, outcome },
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

const refused = (field: string, message: string): ReadCaseFile => ({
  facts: {},
  errors: [{ field, message }],
  saved: undefined,
  evidence: noEvidence,
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readSaved = (file: Readonly<Record<string, unknown>>): SavedDetermination | undefined => {
  const read = z.safeParse(savedSchema, file);
  return read.success ? { savedOn: read.data.savedOn, ...read.data.determination } : undefined;
};

/** Reads a case file, or a bare case object. What is wrong is named field by field; the good facts are kept. */
export const readCaseFile = (text: string, vocabulary: Vocabulary): ReadCaseFile => {
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return refused('', json.message);
  const { value } = json;
  if (!isObject(value)) return refused('', 'it is no case; a case file holds one JSON object');
  const { kind, format } = value;
  if (kind === undefined) return { ...parseCase(value, vocabulary), saved: undefined, evidence: noEvidence };
  if (kind !== KIND) return refused('kind', `${JSON.stringify(kind)} is a file of another program; allowed: "${KIND}"`);
  if (format !== FORMAT)
    return refused(
      'format',
      `${JSON.stringify(format)} is not a format that is known here; allowed: ${String(FORMAT)}`,
    );
  const { facts, errors } = parseCase(value['facts'] ?? {}, vocabulary);
  const { evidence, errors: unread } = parseEvidence(value['evidence']);
  return {
    facts,
    errors: [...errors, ...unread.map(({ field, message }) => ({ field: `evidence ${field}`.trim(), message }))],
    saved: readSaved(value),
    evidence,
  };
};
