import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { heldFacts, parseCase } from '../facts/index.ts';
import { vocabularyOf } from '../library/index.ts';
import { answerLine } from './answerLine.ts';
import { answerStream } from './answerStream.ts';
import { readLibrary } from './policyFolder.ts';
import { readWorkedCases, workedCaseFilesIn, workedCaseFolder } from './workedCaseFiles.ts';

const file = fileURLToPath(new URL('../determination/fixtures/vignettes.json', import.meta.url));
const files = [file, ...workedCaseFilesIn(workedCaseFolder)];
const vignettes = files.flatMap((path) => readWorkedCases(path).cases);
const payers = readLibrary();
const vocabulary = vocabularyOf(heldFacts, { format: 2, payers: payers.map(({ payer }) => payer) });
const today = '2026-11-21';

it.each(files)('is every case of %s of the shape of a worked case', (path) => {
  expect(readWorkedCases(path).problems).toStrictEqual([]);
});

/** Where a case is undecided, or no version was in force, nothing governs. */
const expectedOf = ({ expected }: (typeof vignettes)[number]): object => ({
  ...(['needs-information', 'no-version'].includes(expected.outcome) ? { governing: [] } : {}),
  ...expected,
});

describe.each(vignettes.map((vignette) => [vignette.id, vignette] as const))(
  'is vignette %s determined as expected',
  (_, vignette) => {
    it('in the library', () => {
      const { facts, errors } = parseCase(vignette.case, vocabulary);
      expect(errors).toStrictEqual([]);
      const library = payers.find(({ payer }) => payer.id === facts['payer']);
      expect(library?.judge(facts, today)).toMatchObject({
        kind: 'determined',
        determination: { payer: vignette.case['payer'], ...expectedOf(vignette) },
      });
    });

    it('on a line of the command line', () => {
      const answer = answerLine(JSON.stringify(vignette.case), 7, payers, vocabulary, today);
      expect(answer).toMatchObject({ line: 7, determinations: [expectedOf(vignette)] });
    });
  },
);

describe('are all vignettes answered as one stream', () => {
  it('one line each, in order, exit status 0', async () => {
    const input = Readable.from(
      vignettes.map((vignette, index) => Buffer.from(`${index > 0 ? '\n' : ''}${JSON.stringify(vignette.case)}`)),
    );
    const said: string[] = [];
    const status = await answerStream(input, async (bytes) => {
      said.push(Buffer.from(bytes).toString());
      return Promise.resolve();
    });
    expect(status).toBe(0);
    const answers = said
      .join('')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(vignettes.length).toBeGreaterThan(0);
    expect(answers).toMatchObject(
      vignettes.map((vignette, index) => ({ line: index + 1, determinations: [expectedOf(vignette)] })),
    );
  });
});
