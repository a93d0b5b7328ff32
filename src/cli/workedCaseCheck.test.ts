import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policyFolder } from './policyFolder.ts';
import { workedCaseProblems } from './workedCaseCheck.ts';

const today = '2026-11-26';
const alabama = join(policyFolder, 'bcbsal-733_2024-09.json');
/** Every liver tumor is investigational by this text. */
const liver = { payer: 'bcbsal', serviceDate: '2026-11-26', site: 'liver' };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cryocheck-cases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const told = async (cases: unknown, files: readonly string[] = [alabama]) => {
  writeFileSync(join(folder, 'bcbsal-733.json'), JSON.stringify(cases));
  return workedCaseProblems(files, today, folder);
};

describe('do the worked cases beside a policy come out', () => {
  it('those held do', async () => {
    expect(await workedCaseProblems([], today)).toStrictEqual([]);
  });

  it('one that names only its outcome is compared by that alone', async () => {
    expect(await told([{ id: 'any-liver', case: liver, expected: { outcome: 'investigational' } }])).toStrictEqual([]);
  });

  it.each([[[alabama]], [[]]])(
    'one that does not is told by file, case, what was expected and what came',
    async (files) => {
      const expected = { outcome: 'medically-necessary', policy: 'bcbsal-733', version: '2024-09' };
      expect(await told([{ id: 'wrong-liver', case: liver, expected }], files)).toStrictEqual([
        'cases/bcbsal-733.json: wrong-liver: expected.outcome: "medically-necessary" is expected; the policies say "investigational"',
      ]);
    },
  );

  it('on a day that no version covers, there is no policy', async () => {
    const expected = { outcome: 'no-version', policy: null, version: null, priorAuthorization: null };
    const early = { ...liver, serviceDate: '2000-01-01' };
    expect(await told([{ id: 'early', case: early, expected }])).toStrictEqual([]);
  });

  it('a wrong shape is told by file and place', async () => {
    const [problem, ...more] = await told([{ id: 'no-outcome', case: liver, expected: {} }]);
    expect(more).toStrictEqual([]);
    expect(problem).toContain('cases/bcbsal-733.json: [0].expected.outcome: ');
  });

  it('a policy without a file of cases has none', async () => {
    expect(await workedCaseProblems([alabama], today, folder)).toStrictEqual([]);
  });
});
