import { heldFacts, localDate } from '../facts/index.ts';
import { answerLine, hasErrors } from './answerLine.ts';
import { addAnswer } from './answerText.ts';
import { createPage } from './jsonPage.ts';
import { linesOf } from './lines.ts';
import { readLibrary } from './policyFolder.ts';

/** A page that is larger is written before it is filled further, in bytes: a small one stays in the cache of the core. */
const FULL_PAGE = 1 << 18;

/**
 * Answers one case a line (NDJSON, UTF-8) with one line of JSON each, by the policies held. What is written must be taken
 * before the promise of `written` ends: the bytes are used again.
 * @returns the exit status: 1 where a line had errors, else 0
 */
export const answerStream = async (
  input: AsyncIterable<Uint8Array>,
  written: (bytes: Uint8Array) => Promise<void>,
): Promise<number> => {
  const payers = readLibrary();
  const vocabulary = { ...heldFacts, payers: payers.map(({ payer }) => payer) };
  const today = localDate(new Date());
  const page = createPage();
  let status = 0;
  const turnPage = async (): Promise<void> => {
    if (page.bytes().length > 0) await written(page.bytes());
    page.clear();
  };
  for await (const lines of linesOf(input)) {
    for (const [line, text] of lines) {
      if (text?.trim() === '') continue;
      const answer = answerLine(text, line, payers, vocabulary, today);
      if (hasErrors(answer)) status = 1;
      addAnswer(answer, page);
      if (page.bytes().length > FULL_PAGE) await turnPage();
    }
    await turnPage();
  }
  return status;
};
