import { describe, expect, it } from 'vitest';
import {
  bowelDistance,
  changed,
  evergreen,
  evergreenPayer,
  evergreenPolicy,
  held,
  heldPolicyJson,
  HTML,
  inEveryText,
  libraryOf,
} from '../fixtures/libraries.ts';
import { openLibrary, type Library } from './index.ts';
import { runWorkedCases } from './workedCases.ts';

const today = '2026-11-26';
const origin = { id: 'practice', file: 'practice.json', on: today, by: 'device' } as const;
const opened = async (text: string) => openLibrary(text, held, origin, today);
const open = async (library: Library) => opened(JSON.stringify(library));
const said = ({ problems }: Awaited<ReturnType<typeof opened>>): readonly string[] =>
  problems.map(({ part, of, place, message }) => [part, of, `${place}: ${message}`].filter(Boolean).join(' '));

/** The same with the entries of every object in the opposite order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => turned(each));
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(entries.toReversed().map(([key, inner]) => [key, turned(inner)]));
};

describe('does a good library open', () => {
  it('whole, its worked cases run', async () => {
    const { good, problems } = await open(evergreen);
    expect([problems, good]).toStrictEqual([[], evergreen]);
  });

  it('a case that does not come out is told, and one of another payer', async () => {
    const [worked] = evergreen.cases;
    const wrong = changed(worked, { id: 'E2', expected: { outcome: 'investigational', governing: ['Else'] } });
    const result = await open({
      ...evergreen,
      cases: [worked, wrong, changed(worked, { id: 'E3', case: { payer: 'nobody' } })],
    });
    expect(said(result)).toStrictEqual([
      'cases[1] E2 expected.outcome: "investigational" is expected; the policies say "medically-necessary"',
      'cases[1] E2 expected.governing: ["Else"] is expected; the policies say ["BOWEL"]',
      expect.stringMatching(/^cases\[2\] E3 case\.payer: "nobody" is no payer here; allowed: .*evergreen$/),
    ]);
    expect(result.good?.cases).toStrictEqual([worked]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      'what is expected and not said',
      { expected: { outcome: 'medically-necessary', policy: null } },
      ['expected.policy: null is expected; the policies say "evergreen-7"'],
    ],
    [
      'a fact that nobody knows, and one that cannot be',
      { case: { payer: 'evergreen', site: 'kidney', bowelDistanceMm: 301, colour: 'red' } },
      ['case.bowelDistanceMm: 301 is not allowed', 'case.colour: '],
    ],
    ['no payer', { case: { site: 'kidney' } }, ['case.payer: nothing is no payer here; allowed: regence, ']],
    ['no outcome', { expected: {} }, ['expected.outcome: ']],
    ['another entry', { colour: 'red' }, ['colour: this entry is not part of a worked case']],
  ])('a case with %s is told by its place', async (_, changes, expected) => {
    const result = await open({ ...evergreen, cases: [changed(evergreen.cases[0], changes)] });
    const found = said(result);
    expect(found.length).toBe(expected.length);
    for (const [index, each] of expected.entries()) expect(found[index]).toContain(`cases[0] E1 ${each}`);
    expect(result.good?.cases).toStrictEqual([]);
  });

  it('a case that rests on a file which does not come is told', async () => {
    const problems = await runWorkedCases(
      [undefined, { id: 'R1', case: { payer: 'regence', site: 'kidney' }, expected: { outcome: 'investigational' } }],
      { ...held, readFile: () => Promise.reject(new Error('it did not come')) },
      today,
    );
    expect(problems).toStrictEqual([
      {
        part: 'cases[1]',
        of: 'R1',
        place: 'case',
        message: 'no determination can be made: regence-132_2026-06.json cannot be used',
      },
    ]);
  });

  it('a policy that is held word for word is nothing to add, in whatever order its entries stand', async () => {
    const same = heldPolicyJson('regence-132_2026-06.json');
    const { good, problems } = await open({
      ...evergreen,
      policies: [turned(changed(same, { $schema: './elsewhere.json' })), evergreenPolicy],
    });
    // It stays in the library: what holds it today may be gone tomorrow.
    expect([problems, good?.policies.length, good?.policies[1]]).toStrictEqual([[], 2, evergreenPolicy]);
    expect(said(await open(libraryOf({ policies: [same] })))).toStrictEqual([
      ': there is nothing to add: all that it brings is held',
    ]);
  });

  it('the same name with other content is refused, and the parts beside it keep their places', async () => {
    const other = changed(heldPolicyJson('regence-132_2026-06.json'), { title: 'Another title' });
    const same = heldPolicyJson('regence-132_2026-06.json');
    const result = await open({ ...evergreen, policies: [same, other, evergreenPolicy] });
    expect(said(result)).toStrictEqual([
      'policies[1] regence-132 2026-06 version: "2026-06" of "regence-132" is held already; allowed: another version',
    ]);
    expect(result.good?.policies).toStrictEqual([same, evergreenPolicy]);
  });

  it('fingerprints are those of a text that it brings', async () => {
    const result = await open({
      ...evergreen,
      fingerprints: { 'evergreen-7_2026-01': { format: 1 }, 'none_2026-01': {} },
    });
    expect(said(result)).toStrictEqual([
      expect.stringMatching(/^fingerprints\.evergreen-7_2026-01 : \S/),
      'fingerprints.none_2026-01 : no good policy of this library is called so; allowed: evergreen-7_2026-01',
    ]);
    expect(result.good?.fingerprints).toStrictEqual({});
  });

  it('of two policies both are named', async () => {
    const on = (version: string, from: string, until: string | null): object =>
      changed(evergreenPolicy, {
        version,
        inForce: { basis: 'stated', from, until, says: 'Made up.', cites: ['L3'] },
      });
    const policies = [on('2026-01', '2026-01-01', '2026-09-01'), on('2026-09', '2026-09-01', null)];
    const result = await open({ ...evergreen, policies, cases: [], fingerprints: { none: {} } });
    expect(said(result)).toStrictEqual([
      'fingerprints.none : no good policy of this library is called so; allowed: evergreen-7_2026-01, evergreen-7_2026-09',
    ]);
  });

  it('of a library without policies there are none', async () => {
    expect(said(await open(libraryOf({ facts: [bowelDistance], fingerprints: { none: {} } })))).toStrictEqual([
      'fingerprints.none : no good policy of this library is called so; allowed: none',
    ]);
  });

  it('those of a text that is held word for word go with it', async () => {
    const same = heldPolicyJson('regence-132_2026-06.json');
    const result = await open({
      ...evergreen,
      policies: [same, evergreenPolicy],
      fingerprints: { 'regence-132_2026-06': {} },
    });
    expect([result.problems, result.good?.fingerprints]).toStrictEqual([[], { 'regence-132_2026-06': {} }]);
  });

  it('a policy with other entries, another order of lists or a value less is not the same', async () => {
    const same = heldPolicyJson('regence-132_2026-06.json');
    for (const other of [{ notModelled: ['Made up.'] }, { title: null }, { title: 7 }])
      expect(said(await open(libraryOf({ policies: [changed(same, other)] })))[0]).not.toContain(
        'there is nothing to add',
      );
  });

  describe('fingerprints are of what the policy cites', () => {
    const cited = ['L3', 'L5', 'L7', 'L9'];
    const prints = {
      format: 1,
      policy: 'evergreen-7',
      version: '2026-01',
      sha256: '0'.repeat(64),
      watched: '',
      rest: '',
      passages: Object.fromEntries(cited.map((id) => [id, { words: 1, times: 1, sequences: '', around: '' }])),
    };
    const problemsOf = async (changes: object): Promise<readonly string[]> =>
      said(await open({ ...evergreen, fingerprints: { 'evergreen-7_2026-01': { ...prints, ...changes } } })).map(
        (each) => each.replace('fingerprints.evergreen-7_2026-01 ', ''),
      );
    const { L3, ...others } = prints.passages;

    it.each<[string, object, readonly string[]]>([
      ['all of it', {}, []],
      [
        'a passage that it does not',
        { passages: { ...prints.passages, L4: L3 } },
        ['passages.L4: the policy cites no such passage; allowed: L3, L5, L7, L9'],
      ],
      ['not a passage that it does', { passages: others }, ['passages: "L3", which the policy cites, is missing']],
      [
        'another text',
        { sha256: '1'.repeat(64) },
        [`sha256: they are of another text; allowed: that of the policy, "${'0'.repeat(64)}"`],
      ],
      ['another policy', { policy: 'evergreen-8' }, ['policy: they are of evergreen-8 2026-01']],
    ])('%s', async (_, changes, problems) => {
      expect(await problemsOf(changes)).toStrictEqual(problems);
    });
  });
});

describe('is a file that is no good library refused in one sentence', () => {
  const whole = JSON.stringify(evergreen);

  it.each([
    [
      'of 50 MB',
      `{"kind":"cryocheck-library","name":"${'x'.repeat(50_000_000)}"}`,
      /^: it has 50\.0 MB; allowed: at most 20 MB$/,
    ],
    [
      'of another program',
      '{"kind":"cryocheck-mapping","format":1}',
      /^kind: "cryocheck-mapping" is the file of something else; allowed: "cryocheck-library"$/,
    ],
    ['of nobody', '{"resourceType":"Bundle"}', /^kind: it is no library file/],
    ['that is a policy', JSON.stringify(evergreenPolicy), /^kind: it is no library file/],
    ['that is a list', '[]', /^kind: it is no library file/],
    ['truncated', whole.slice(0, -20), /^: it is no JSON: .*; allowed: a library file, whole$/],
    ['that is empty', '', /^: it is no JSON/],
    [
      'with __proto__',
      whole.replace('"kind"', '"__proto__":{"polluted":true},"kind"'),
      /^__proto__: no entry may be called "__proto__"$/,
    ],
    [
      'with __proto__ within a part',
      whole.replace('"bowelDistanceMm",', '"bowelDistanceMm","__proto__":{"polluted":true},'),
      /^facts\[0\]\.__proto__: no entry/,
    ],
    ['with a key twice', whole.replace('"kind"', '"name":"other","kind"'), /^: "name" stands twice in one object/],
    [
      'with another entry',
      whole.replace('"kind"', '"script":"x","kind"'),
      /^script: this entry is not part of a library$/,
    ],
    ['of a later format', whole.replace('"format":1', '"format":2'), /^format: allowed: 1; it is 2$/],
    [
      'without a date',
      whole.replace('"madeOn":"2026-11-20"', '"madeOn":"yesterday"'),
      /^madeOn: expected a date; it is "yesterday"$/,
    ],
    ['with a name too long', JSON.stringify({ ...evergreen, name: 'x'.repeat(201) }), /^name: at most 200 characters/],
    ['with a reader too long', JSON.stringify({ ...evergreen, readBy: 'x'.repeat(201) }), /^readBy: at most 200 char/],
    ['too deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, /^: it nests more than 40 levels deep/],
  ])('%s', async (_, text, expected) => {
    const result = await opened(text);
    expect(said(result)).toStrictEqual([expect.stringMatching(expected)]);
    expect(result.good).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('with HTML in every text: the parts are refused by their places, and nothing runs', async () => {
    const library = libraryOf({
      facts: [inEveryText(bowelDistance)],
      payers: [inEveryText(evergreenPayer)],
      policies: [inEveryText(evergreenPolicy)],
    });
    const result = await open({ ...library, name: `${library.name}${HTML}` });
    expect(new Set(result.problems.map(({ part }) => part))).toStrictEqual(
      new Set(['facts[0]', 'payers[0]', 'policies[0]']),
    );
    expect(result.good).toBeUndefined();
    expect(Object.hasOwn(globalThis, 'wasRun')).toBe(false);
  });
});
