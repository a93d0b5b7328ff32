import { judgementsOf } from '../case/index.ts';
import { parseCase, readJson, type CaseError, type Vocabulary } from '../facts/index.ts';
import type { PayerLibrary } from '../library/index.ts';
import type { Determination } from '../determination/index.ts';
import { LONGEST_LINE } from './lines.ts';

/** The answer to one line: its determinations, or what is wrong with it. */
export type Answer =
  | { readonly line: number; readonly determinations: readonly Determination[] }
  | { readonly line: number; readonly errors: readonly CaseError[] };

const tooLong = {
  ok: false,
  message: `the line has more than ${String(LONGEST_LINE)} characters and was not read`,
} as const;

/** Answers one line of NDJSON: for the payer of the case, or, where it names none, for every payer. `text` is undefined where the line is too long to be read; `today` is YYYY-MM-DD. */
export const answerLine = (
  text: string | undefined,
  line: number,
  payers: readonly PayerLibrary[],
  vocabulary: Vocabulary,
  today: string,
): Answer => {
  const input = text === undefined ? tooLong : readJson(text);
  if (!input.ok)
    return { line, errors: [{ field: '', message: `${input.message}; allowed: one JSON object of facts` }] };
  const { facts, errors } = parseCase(input.value, vocabulary);
  if (errors.length > 0) return { line, errors };
  const judgements = judgementsOf(facts, payers, today).map(({ judgement }) => judgement);
  const refused = judgements.flatMap((each) => (each.kind === 'unavailable' ? [each] : []));
  if (refused.length > 0) {
    return {
      line,
      errors: refused.map(({ version, problems }) => ({
        field: 'payer',
        message: `no determination can be made: ${version.file} is refused: ${problems.map(({ place, message }) => `${place}: ${message}`).join('; ')}`,
      })),
    };
  }
  return {
    line,
    determinations: judgements.flatMap((each) => (each.kind === 'determined' ? [each.determination] : [])),
  };
};
