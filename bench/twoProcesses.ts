import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkedCases, workedCaseFilesIn, workedCaseFolder } from '../src/cli/workedCaseFiles.ts';
import { shuffled } from './cases.ts';
import { commandLine } from './commandLine.ts';
import { besideThis } from './held.ts';
import { count, exactly, type Row } from './report.ts';
import { median } from './timing.ts';

/** So many that the start of a process, which each of two has to itself, weighs little. */
const LINES = 1_000_000;
const ROUNDS = 3;

const workedCaseLines = (): string =>
  shuffled(workedCaseFilesIn(workedCaseFolder).flatMap((file) => readWorkedCases(file).cases))
    .map((worked) => `${JSON.stringify(worked.case)}\n`)
    .join('');

/** A file with so many cases; its path. */
const fileOf = (folder: string, name: string, lines: number): string => {
  const cases = workedCaseLines();
  const each = cases.split('\n').length - 1;
  const whole = cases.repeat(Math.floor(lines / each));
  const rest = cases
    .split('\n')
    .slice(0, lines % each)
    .map((line) => `${line}\n`);
  const path = join(folder, name);
  writeFileSync(path, whole + rest.join(''));
  return path;
};

/** The command line on a file, from its start to its end; what it writes is thrown away. */
const judged = async (file: string, on: Parameters<typeof commandLine>[1] = 'one-core'): Promise<void> => {
  const input = openSync(file, 'r');
  const child = spawn(process.execPath, commandLine(besideThis('../src/cli/determine.ts'), on), {
    stdio: [input, 'ignore', 'inherit'],
    cwd: besideThis('..'),
  });
  const [status] = await once(child, 'close');
  closeSync(input);
  if (status !== 0) throw new Error(`determine ended with ${String(status)}`);
};

const seconds = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
};

/** The same cases in one process as usual, in one that keeps to one core, and, half of them each, in two of those: by the clock. */
export const measureTwoProcesses = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  const whole = fileOf(folder, 'whole.ndjson', LINES);
  const half = fileOf(folder, 'half.ndjson', LINES / 2);
  const usual: number[] = [];
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    usual.push(await seconds(() => judged(whole, 'usual')));
    one.push(await seconds(() => judged(whole)));
    two.push(await seconds(() => Promise.all([judged(half), judged(half)])));
  }
  rmSync(folder, { recursive: true });
  return [
    {
      what: `${exactly(LINES)} worked cases in one process`,
      result: `${count(LINES / median(usual))} / s`,
      target: 'at least 40,000 / s',
    },
    { what: 'the same in one that keeps to one core', result: `${count(LINES / median(one))} / s` },
    {
      what: 'the same in two of those, half each, side by side',
      result: `${(median(one) / median(two)).toFixed(2)} times`,
      target: 'at least 1.7 times',
    },
    { what: 'beside the one process as usual', result: `${(median(usual) / median(two)).toFixed(2)} times` },
  ];
};
