import { existsSync } from 'node:fs';
import { answerStream } from './answerStream.ts';

const USAGE = `Usage: npm run --silent determine < cases.ndjson
       npm run --silent determine -- --csv FILE --mapping FILE
Reads one case a line (NDJSON, UTF-8) on standard input and writes one line of JSON for each; or reads a list (CSV, TSV) by a
mapping of its columns and writes it as CSV with what is determined of each row.
Exit status: 0; 1 if any line or cell had errors; 2 for wrong usage.
`;

const written = (bytes: Uint8Array | string): Promise<void> =>
  new Promise((done) => {
    process.stdout.write(bytes, () => {
      done();
    });
  });

/** The values of options that each take one; undefined where they are not these, each once. */
const optionsIn = (args: readonly string[], names: readonly string[]): readonly string[] | undefined => {
  const values = names.map((name) => args[args.indexOf(name) + 1]);
  const isWhole = args.length === 2 * names.length && names.every((name) => args.indexOf(name) % 2 === 0);
  return isWhole ? values.filter((value) => value !== undefined) : undefined;
};

const judgeList = async (args: readonly string[]): Promise<number> => {
  const [csv, mapping] = optionsIn(args, ['--csv', '--mapping']) ?? [];
  if (csv === undefined || mapping === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const absent = [csv, mapping].find((file) => !existsSync(file));
  const { determineCsv } = await import('./determineCsv.ts');
  const judged =
    absent === undefined
      ? await determineCsv(csv, mapping, written)
      : { ok: false as const, says: `there is no file ${absent}` };
  if (judged.ok) return judged.hasErrors ? 1 : 0;
  process.stderr.write(`${judged.says}\n`);
  return 2;
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away (a pipe into head): nobody is left to answer.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const args = process.argv.slice(2);
process.exitCode = await (args.length > 0 ? judgeList(args) : answerStream(process.stdin, written));
