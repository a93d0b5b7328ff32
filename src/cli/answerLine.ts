import { judgementsOf } from '../case/index.ts';
import { parseCase, readJson, type CaseError, type Vocabulary } from '../facts/index.ts';
import type { Judgement, PayerLibrary } from '../library/index.ts';
import type { Determination } from '../determination/index.ts';
import { LONGEST_LINE } from './lines.ts';

/** A payer that cannot be answered for, and why, among others that are. */
export interface PayerErrors {
  readonly payer: string;
  readonly errors: readonly CaseError[];
}

/** The answer to one line: its determinations, or what is wrong with it. */
export type Answer =
  | { readonly line: number; readonly determinations: readonly (Determination | PayerErrors)[] }
  | { readonly line: number; readonly errors: readonly CaseError[] };

const tooLong = {
  ok: false,
  message: `the line has more than ${String(LONGEST_LINE)} characters and was not read`,
} as const;

/** What was read says itself what is allowed where it knows more than this. */
const withAllowed = (message: string): string =>
  message.includes('; allowed: ') ? message : `${message}; allowed: one JSON object of facts`;

const refusalOf = ({ version, problems }: Extract<Judgement, { kind: 'unavailable' }>): CaseError => ({
  field: 'payer',
  message: `no determination can be made: ${version.file} is refused: ${problems.map(({ place, message }) => `${place}: ${message}`).join('; ')}`,
});

/** Whether an answer names what is wrong with a payer’s files instead of a determination. */
export const isRefused = (answer: Determination | PayerErrors): answer is PayerErrors => 'errors' in answer;

/** Whether anything of a line could not be answered. */
export const hasErrors = (answer: Answer): boolean =>
  'errors' in answer || answer.determinations.some((each) => isRefused(each));

/** Answers one line of NDJSON: for the payer of the case, or, where it names none, for every payer. `text` is undefined where the line is too long to be read; `today` is YYYY-MM-DD. */
export const answerLine = (
  text: string | undefined,
  line: number,
  payers: readonly PayerLibrary[],
  vocabulary: Vocabulary,
  today: string,
): Answer => {
  const input = text === undefined ? tooLong : readJson(text);
  if (!input.ok) return { line, errors: [{ field: '', message: withAllowed(input.message) }] };
  const { facts, errors } = parseCase(input.value, vocabulary);
  if (errors.length > 0) return { line, errors };
  const answers = judgementsOf(facts, payers, today).map(({ library, judgement }) =>
    judgement.kind === 'determined'
      ? judgement.determination
      : { payer: library.payer.id, errors: [refusalOf(judgement)] },
  );
  const [only, ...others] = answers;
  return others.length === 0 && only && isRefused(only)
    ? { line, errors: only.errors }
    : { line, determinations: answers };
};
