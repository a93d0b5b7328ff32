import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { heldFacts } from '../facts/index.ts';
import { missingVersion, payerLibrary, vocabularyOf } from '../library/index.ts';
import { answerLine } from './answerLine.ts';
import { answerStream } from './answerStream.ts';
import { localDate } from '../facts/index.ts';
import { readLibrary } from './policyFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = ['--import', 'tsx', 'src/cli/determine.ts'];
const run = (input: string | Uint8Array, ...args: readonly string[]) =>
  spawnSync(process.execPath, [...command, ...args], { cwd: root, input, encoding: 'utf8' });

const answerSchema = z.object({
  line: z.int(),
  determinations: z.optional(z.array(z.looseObject({ payer: z.string(), outcome: z.optional(z.string()) }))),
  errors: z.optional(z.array(z.strictObject({ field: z.string(), message: z.string() }))),
});
const answersIn = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => z.parse(answerSchema, JSON.parse(line)));

const payers = readLibrary();
const vocabulary = vocabularyOf(heldFacts, { format: 2, payers: payers.map(({ payer }) => payer) });
const answer = (text: string, libraries = payers) =>
  z.parse(answerSchema, answerLine(text, 3, libraries, vocabulary, '2026-11-21'));

/** The payers of CASE.md; others may be held beside them. */
const ofCase = ['regence', 'bcbsma', 'bcbsks', 'bcbsri', 'medicare', 'bcbsal'];

describe('how is one line answered', () => {
  it('for every payer in the order of CASE.md, where the case names none', () => {
    expect(
      answer('{"site":"liver"}')
        .determinations?.filter(({ payer }) => ofCase.includes(payer))
        .map(({ payer, outcome }) => [payer, outcome]),
    ).toStrictEqual([
      ['regence', 'not-addressed'],
      ['bcbsma', 'not-addressed'],
      ['bcbsks', 'needs-information'],
      ['bcbsri', 'needs-information'],
      ['medicare', 'not-addressed'],
      ['bcbsal', 'investigational'],
    ]);
  });

  it('a product without a payer counts for the payers that have it', () => {
    expect(
      answer('{"site":"liver","product":"commercial"}')
        .determinations?.filter(({ payer }) => ofCase.includes(payer))
        .map(({ outcome }) => outcome),
    ).toStrictEqual([
      'not-addressed',
      'not-addressed',
      'investigational',
      'not-medically-necessary',
      'not-addressed',
      'investigational',
    ]);
  });

  it.each(['', 'null', '[]', '7', '"x"', '{"site":', '{"site":"kidney"} {}', 'undefined', "{'site':'kidney'}"])(
    '%j is no case: one error with an empty field',
    (text) => {
      expect(answer(text).errors?.map(({ field }) => field)).toStrictEqual(['']);
    },
  );

  it('a fact that stands twice is said, and what is allowed once', () => {
    expect(answer('{"payer":"regence","payer":"bcbsma"}').errors).toStrictEqual([
      { field: '', message: '"payer" stands twice in one object; allowed: once' },
    ]);
  });

  it('a line that was too long to be read is said, with what is allowed', () => {
    expect(answerLine(undefined, 3, payers, vocabulary, '2026-11-21')).toStrictEqual({
      line: 3,
      errors: [
        {
          field: '',
          message: 'the line has more than 1000000 characters and was not read; allowed: one JSON object of facts',
        },
      ],
    });
  });

  it('every error of a case at once, and no determination', () => {
    const { errors, determinations } = answer('{"sizeCm":"3","site":"knee","x":1}');
    expect(errors?.map(({ field }) => field).sort()).toStrictEqual(['site', 'sizeCm', 'x']);
    expect(determinations).toBeUndefined();
  });

  it('where the policy is refused, that no determination can be made, and why; other payers are answered', () => {
    const broken = payers.map((library) =>
      library.payer.id === 'regence'
        ? payerLibrary(
            library.payer,
            library.payer.versions.map((entry) => missingVersion(entry, 'the file is gone')),
            heldFacts,
          )
        : library,
    );
    expect(answer('{"payer":"regence"}', broken).errors).toMatchObject([
      {
        field: 'payer',
        message:
          'no determination can be made: regence-132_2026-06.json is refused: regence-132_2026-06.json: the file is gone',
      },
    ]);
    expect(answer('{"payer":"bcbsri","site":"lung"}', broken).determinations).toHaveLength(1);
    const everybody = answer('{"site":"lung"}', broken);
    expect(everybody.errors).toBeUndefined();
    expect(everybody.determinations?.map(({ payer, outcome }) => [payer, outcome === undefined])).toStrictEqual(
      payers.map(({ payer: { id } }) => [id, id === 'regence']),
    );
    expect(JSON.stringify(everybody.determinations?.[0])).toContain('regence-132_2026-06.json is refused');
    expect(answer('{"payer":"regence","serviceDate":"2020-01-01"}', broken).determinations).toMatchObject([
      { outcome: 'no-version' },
    ]);
  });

  it('the local calendar date is today', () => {
    expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDate(new Date(987, 10, 30))).toBe('0987-11-30');
  });
});

describe('what does the command do with a stream', () => {
  it('skips and counts blank lines, answers the others in order, and exits 1 where a line had errors', () => {
    const { status, stdout, stderr } = run(
      '\uFEFF{"payer":"regence","site":"kidney"}\r\n\r\n{"payer":"regence","site":"knee"}\r\nnot json\n{"payer":"bcbsri","site":"lung"}',
    );
    expect([status, stderr]).toStrictEqual([1, '']);
    const answers = answersIn(stdout);
    expect(
      answers.map(({ line, determinations, errors }) => [line, determinations?.[0]?.outcome, errors?.[0]?.field]),
    ).toStrictEqual([
      [1, 'medically-necessary', undefined],
      [3, undefined, 'site'],
      [4, undefined, ''],
      [5, 'not-addressed', undefined],
    ]);
  }, 30_000);

  const streamed = async (input: string) => {
    const said: string[] = [];
    const status = await answerStream(Readable.from([Buffer.from(input)]), async (bytes) => {
      said.push(Buffer.from(bytes).toString());
      return Promise.resolve();
    });
    return { status, said: said.join('') };
  };

  it('answers the lines after one that nests 100,000 deep', async () => {
    const { status, said } = await streamed(
      `{"sizeCm":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n{"payer":"regence","site":"kidney"}\n`,
    );
    expect(status).toBe(1);
    expect(answersIn(said).map(({ line, errors }) => [line, errors?.length])).toStrictEqual([
      [1, 1],
      [2, undefined],
    ]);
  });

  it('writes nothing for nothing', async () => {
    expect(await streamed('')).toStrictEqual({ status: 0, said: '' });
  });

  it('wrong usage: exit status 2', () => {
    const { status, stdout, stderr } = run('{}', 'cases.ndjson');
    expect([status, stdout]).toStrictEqual([2, '']);
    expect(stderr).toContain('Usage: npm run --silent determine');
  });

  it('answers more than its memory could hold', async () => {
    const LINES = 30_000;
    const child = spawn(process.execPath, ['--max-old-space-size=48', ...command], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const closed = once(child, 'close');
    let [characters, lines] = [0, 0];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      characters += text.length;
      lines += text.split('\n').length - 1;
    });
    const block = '{"payer":"regence","site":"kidney","serviceDate":"2026-07-01"}\n'.repeat(1000);
    for (let sent = 0; sent < LINES; sent += 1000) if (!child.stdin.write(block)) await once(child.stdin, 'drain');
    child.stdin.end();
    expect((await closed)[0]).toBe(0);
    expect(lines).toBe(LINES);
    expect(characters).toBeGreaterThan(48 * 1024 * 1024);
  }, 60_000);
});
