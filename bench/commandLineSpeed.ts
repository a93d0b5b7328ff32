import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { partialCases, shuffled } from './cases.ts';
import { commandLine } from './commandLine.ts';
import { besideThis, freshTexts } from './held.ts';
import { count, exactly, type Row } from './report.ts';
import { median } from './timing.ts';

const LINES = 200_000;
const MOST_LINES = 1_000_000;
const LONGEST_SECONDS = 60;
const ROUNDS = 3;
const LINES_A_CHUNK = 1000;

/** Cases for the command line, each with its payer and a date on which the version was in force. */
const caseLines = (): readonly string[] =>
  shuffled(
    freshTexts().flatMap(({ payer, serviceDate, text }) =>
      partialCases(text).map((facts) => `${JSON.stringify({ payer, serviceDate, ...facts })}\n`),
    ),
  );

function* repeated(lines: readonly string[], wanted: number): Generator<string> {
  for (let made = 0; made < wanted; made += LINES_A_CHUNK) {
    const from = made % lines.length;
    yield [...lines.slice(from), ...lines].slice(0, Math.min(LINES_A_CHUNK, wanted - made)).join('');
  }
}

interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** One run of the command, from its start to its end, with a pipe in and what it writes thrown away. */
const run = async (lines: readonly string[], wanted: number): Promise<Run> => {
  const start = performance.now();
  const child = spawn(process.execPath, commandLine(besideThis('determineMeasured.ts')), {
    stdio: ['pipe', 'ignore', 'pipe'],
    cwd: besideThis('..'),
  });
  const ended = once(child, 'close');
  let last = '';
  createInterface(child.stderr).on('line', (line) => {
    last = line;
  });
  Readable.from(repeated(lines, wanted)).pipe(child.stdin);
  const [status] = await ended;
  if (status !== 0) throw new Error(`determine ended with ${String(status)}: ${last}`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: Number(last) / 1024 };
};

/** As many lines as a minute allows, in whole rounds of the usual run. */
const linesOfLongRun = (secondsOfUsual: number): number =>
  Math.min(MOST_LINES, LINES * Math.max(2, Math.floor(LONGEST_SECONDS / secondsOfUsual)));

/** The command line from end to end, start of the process included; then one longer run for the memory. */
export const measureCommandLine = async (): Promise<readonly Row[]> => {
  const lines = caseLines();
  const runs: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await run(lines, LINES));
  const seconds = median(runs.map((each) => each.seconds));
  const wanted = linesOfLongRun(seconds);
  const long = await run(lines, wanted);
  return [
    {
      what: `${exactly(LINES)} lines, whole determinations written out`,
      result: `${count(LINES / seconds)} / s`,
      target: 'at least 40,000 / s',
    },
    { what: 'peak memory', result: `${count(median(runs.map(({ peakMegabytes }) => peakMegabytes)))} MB` },
    { what: `${exactly(wanted)} lines in one run`, result: `${count(wanted / long.seconds)} / s` },
    { what: 'peak memory', result: `${count(long.peakMegabytes)} MB`, target: 'about the same' },
  ];
};
