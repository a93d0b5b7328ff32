import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFile, checkTogether, policyFilesIn } from './policyCheck.ts';
import { policyFolder } from './policyFolder.ts';

const folder = fileURLToPath(new URL('./fixtures/broken-policies/', import.meta.url));
const sources = fileURLToPath(new URL('./fixtures/sources/', import.meta.url));
const whole = fileURLToPath(new URL('./fixtures/policies/acme-1_2025-01.json', import.meta.url));

/** A broken policy: the file, the place that must be named, and a part of what must be said. Each differs from the whole one in one way. */
const broken: readonly (readonly [file: string, place: string, says: string])[] = [
  ['not-json', '', 'it is no JSON'],
  ['not-an-object', '', 'expected object'],
  ['too-deep', '', 'nests more than 40 levels'],
  ['wrong-format', 'format', 'allowed: 1'],
  ['unknown-field', 'colour', 'not part of a policy'],
  ['unknown-field-in-clause', 'clauses[0].weight', 'not part of a policy'],
  ['missing-field', 'billing', 'expected object'],
  ['wrong-type', 'clauses[0].says', 'expected string'],
  ['wrong-outcome', 'clauses[0].outcome', 'allowed: medically-necessary, investigational'],
  ['bad-date', 'inForce.from', 'expected a date'],
  ['ends-before-it-begins', 'inForce', 'it ends on 2024-12-31, before or on the day it begins'],
  ['wrong-sha', 'source.sha256', '[0-9a-f]{64}'],
  ['wrong-code', 'codes[0].codes[0]', '[0-9]{4}[0-9A-Z]'],
  ['no-clauses', 'clauses', 'at least 1'],
  ['undecided-case', 'clauses', 'no clause decides the case {"site":"kidney"'],
  ['unreachable-clause', 'clauses[1]', 'no case can reach clause Never'],
  ['shadowed-clause', 'clauses[2]', 'no case can reach clause Shadow'],
  ['unreachable-remainder', 'clauses[3]', 'no case can reach clause Else'],
  ['unreachable-criterion', 'clauses[0].when', 'no case can meet K.2 in clause K'],
  ['impossible-threshold', 'clauses[1]', 'no case can reach clause Huge'],
  ['empty-range', 'clauses[1]', 'no case can reach clause Empty'],
  ['unknown-fact', 'clauses[0].when.all[1].tumourType', 'fact "tumourType" does not exist'],
  ['fact-of-the-prototype', 'clauses[0].when.all[1].constructor', 'fact "constructor" does not exist'],
  [
    'unknown-value',
    'clauses[0].when.all[1].surgicalCandidacy',
    '"maybe" is no value of "surgicalCandidacy"; allowed: candidate, poor-candidate, not-a-candidate',
  ],
  ['product-that-no-payer-has', 'clauses[0].when.all[1].product', '"platinum" is no value of "product"; allowed: '],
  ['fact-that-no-clause-can-test', 'clauses[0].when.all[1].serviceDate', 'cannot be tested by a clause'],
  ['number-tested-by-a-value', 'clauses[0].when.all[1].sizeCm', 'it is tested by bounds'],
  ['choice-tested-by-bounds', 'clauses[0].when.all[1].surgicalCandidacy', '{"atMost":3} is no value'],
  ['bounds-that-do-not-exist', 'definitions.small.all[1].sizeCm.max', 'not part of a policy'],
  ['no-bounds', 'definitions.small.all[1].sizeCm', 'tested by atMost, below, atLeast or above'],
  [
    'two-operators',
    'clauses[0].when',
    'exactly one of all, any, not, defined or a fact; found defined, surgicalCandidacy',
  ],
  ['empty-all', 'clauses[1].when.all', 'at least 1'],
  ['missing-definition', 'clauses[1].when.all[0]', 'definition "large" does not exist; defined: small'],
  ['cyclic-definition', 'definitions.tiny', 'defined through itself: small > tiny > small'],
  ['missing-citation', 'clauses[0].cites', 'at least 1'],
  ['criterion-without-citation', 'clauses[0].when.all[1]', 'criterion K.1 has no citation'],
  ['citation-that-does-not-exist', 'clauses[2].cites', 'citation "L9" does not exist'],
  ['quote-too-long', 'citations.L3.quote', '11 words are quoted; at most 10'],
  ['lines-backwards', 'citations.L3.lines', 'lines 4 to 3 are no range'],
  ['no-question', 'clauses[1]', 'needs the question to ask'],
  ['remainder-not-last', 'clauses[0].when', 'only the last clause can be the remainder'],
  ['label-that-does-not-exist', 'documents[0].clauses', 'labelled "K.9"'],
  ['caution-label-that-does-not-exist', 'cautions[0].when.governing', 'labelled "Z"'],
  ['document-fact-that-does-not-exist', 'documents[0].facts', 'fact "size" does not exist'],
];

/** Wrong only beside the text that it was read from. */
const brokenBesideSource: typeof broken = [
  [
    'quote-not-in-the-source',
    'citations.L5.quote',
    '"All else is proven" does not stand in lines 5 to 5 of acme-1_2025-01.txt',
  ],
  ['lines-beyond-the-source', 'citations.L5.lines', 'the source ends at line 5'],
  ['source-has-changed', 'source.sha256', 'the source has changed: its SHA-256 is '],
  ['source-is-missing', 'source.file', 'there is no acme-1_1999-01.txt'],
];

const WRONG_TOGETHER = 'dates-overlap';
const problemsOf = (file: string, beside?: string) => checkFile(`${folder}${file}.json`, beside).problems;
const isSaid = (problems: ReturnType<typeof problemsOf>, place: string, says: string): boolean =>
  problems.some((problem) => problem.place === place && problem.message.includes(says));

describe('is a broken policy refused by its place, and told what is wrong', () => {
  it.each(broken)('%s: %s: %s', (file, place, says) => {
    const checked = checkFile(`${folder}${file}.json`, undefined);
    expect(checked.prepared).toBeUndefined();
    expect([checked.problems, isSaid(checked.problems, place, says)]).toStrictEqual([checked.problems, true]);
  });

  it.each(brokenBesideSource)('%s: %s: %s', (file, place, says) => {
    expect(problemsOf(file)).toStrictEqual([]);
    expect([problemsOf(file, sources), isSaid(problemsOf(file, sources), place, says)]).toStrictEqual([
      problemsOf(file, sources),
      true,
    ]);
  });

  it('two versions in force on one day', () => {
    const files = [whole, `${folder}${WRONG_TOGETHER}.json`].map((path) => checkFile(path, sources));
    expect(files.flatMap(({ problems }) => problems)).toStrictEqual([]);
    expect(checkTogether(files)).toMatchObject([
      {
        file: 'dates-overlap.json',
        problems: [
          {
            place: 'inForce',
            message: 'it is in force from 2025-12-31, while acme-1_2025-01.json is in force until 2026-01-01',
          },
        ],
      },
    ]);
  });

  it('the whole one is not, and its quote is found across markup, line breaks and [sic]', () => {
    expect(checkFile(whole, sources).problems).toStrictEqual([]);
  });

  it('every broken file has its row, and none lies among the policies held', () => {
    const rows = [...broken, ...brokenBesideSource].map(([file]) => file);
    expect(readdirSync(folder).sort()).toStrictEqual([...rows, WRONG_TOGETHER].map((file) => `${file}.json`).sort());
    expect(policyFilesIn(policyFolder).filter((path) => path.includes('acme'))).toStrictEqual([]);
  });
});

describe('does the command say so', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const policies = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/policies.ts', ...args], { cwd: root, encoding: 'utf8' });

  it('by file and place, exit status 1, and reports the good ones beside', () => {
    const run = policies(whole, `${folder}unknown-value.json`, `${folder}not-json.json`);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('unknown-value.json: clauses[0].when.all[1].surgicalCandidacy: "maybe" is no value');
    expect(run.stderr).toContain('not-json.json: ');
    expect(run.stdout).toContain('acme-1 2025-01: 3 clauses');
  }, 30_000);

  it('beside the sources too', () => {
    const run = policies('--sources', sources, `${folder}quote-not-in-the-source.json`);
    expect([run.status, run.stderr]).toStrictEqual([
      1,
      'quote-not-in-the-source.json: citations.L5.quote: "All else is proven" does not stand in lines 5 to 5 of acme-1_2025-01.txt\n',
    ]);
  }, 30_000);

  it('nothing of the policies held: their index and schema are current, exit status 0', () => {
    const run = policies();
    expect([run.status, run.stderr]).toStrictEqual([0, '']);
    expect(run.stdout).toMatch(/regence-132 2026-06: \d+ clauses, \d+ nodes, \d+ complete cases: investigational \d+/);
    expect(run.stdout).toMatch(/\d+ files, 0 problems\n$/);
  }, 30_000);

  it.each([[['--colour']], [['--sources']], [['no-such-file.json']], [['--sources', 'no-such-folder']]])(
    'wrong usage %j: exit status 2 and how it is used',
    (args) => {
      const run = policies(...args);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('Usage: npm run policies');
      expect(run.stdout).toBe('');
    },
    30_000,
  );
});
