import { factsTable, localDate } from '../facts/index.ts';
import { answerLine, hasErrors } from './answerLine.ts';
import { addAnswer } from './answerText.ts';
import { linesOf } from './lines.ts';
import { createPage } from './jsonPage.ts';
import { readLibrary } from './policyFolder.ts';

const USAGE = `Usage: npm run --silent determine < cases.ndjson
Reads one case a line (NDJSON, UTF-8) on standard input and writes one line of JSON for each.
Exit status: 0; 1 if any line had errors; 2 for wrong usage.
`;

const written = (bytes: Uint8Array): Promise<void> =>
  new Promise((done) => {
    process.stdout.write(bytes, () => {
      done();
    });
  });

const main = async (): Promise<number> => {
  if (process.argv.length > 2) {
    process.stderr.write(USAGE);
    return 2;
  }
  const payers = readLibrary();
  const vocabulary = { facts: factsTable, payers: payers.map(({ payer }) => payer) };
  const today = localDate(new Date());
  const page = createPage();
  let status = 0;
  for await (const lines of linesOf(process.stdin)) {
    page.clear();
    for (const [line, text] of lines) {
      if (text?.trim() === '') continue;
      const answer = answerLine(text, line, payers, vocabulary, today);
      if (hasErrors(answer)) status = 1;
      addAnswer(answer, page);
    }
    // The page is filled anew only after its bytes were taken.
    if (page.bytes().length > 0) await written(page.bytes());
  }
  return status;
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away (a pipe into head): nobody is left to answer.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
