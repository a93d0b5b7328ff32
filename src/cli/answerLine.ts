import { parseCase, type CaseError, type Vocabulary } from '../facts/index.ts';
import type { PayerLibrary } from '../library/index.ts';
import type { Determination } from '../determination/index.ts';

/** The answer to one line: its determinations, or what is wrong with it. */
export type Answer =
  | { readonly line: number; readonly determinations: readonly Determination[] }
  | { readonly line: number; readonly errors: readonly CaseError[] };

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Answers one line of NDJSON: for the payer of the case, or, where it names none, for every payer. `today` is YYYY-MM-DD. */
export const answerLine = (
  text: string,
  line: number,
  payers: readonly PayerLibrary[],
  vocabulary: Vocabulary,
  today: string,
): Answer => {
  const input = asJson(text);
  if (input === undefined)
    return { line, errors: [{ field: '', message: 'the line is no JSON; allowed: one JSON object of facts' }] };
  const { facts, errors } = parseCase(input, vocabulary);
  if (errors.length > 0) return { line, errors };
  const asked = payers.filter(({ payer }) => facts['payer'] === undefined || facts['payer'] === payer.id);
  const judgements = asked.map((library) => library.judge(facts, today));
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
