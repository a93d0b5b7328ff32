import { describe, expect, it } from 'vitest';
import { originsOf, type Determination } from '../../determination/index.ts';
import { oneTextOf, parseCase, sitesOf } from '../../facts/index.ts';
import { holdVersion, payerLibrary, type Holdings, type PayerLibrary } from '../index.ts';
import {
  added,
  bowelDistance,
  changed,
  evergreen,
  evergreenPayer,
  evergreenPolicy,
  held,
  heldPolicyJson,
  libraryOf,
} from '../fixtures/libraries.ts';
import { withLibraries } from './index.ts';

const today = '2026-11-26';

const payerIn = async (holdings: Holdings, id: string): Promise<PayerLibrary> => {
  const payer = holdings.index.payers.find((each) => each.id === id);
  if (!payer) throw new TypeError(`no payer ${id}`);
  const versions = await Promise.all(
    payer.versions.map(async (entry) => holdVersion(entry, await holdings.readFile(entry.file), holdings.vocabulary)),
  );
  return payerLibrary(payer, versions, holdings.facts);
};
const judged = async (holdings: Holdings, input: object) => {
  const { facts, errors } = parseCase(input, holdings.vocabulary);
  expect(errors).toStrictEqual([]);
  const judgement = (await payerIn(holdings, oneTextOf(facts['payer']))).judge(facts, today);
  if (judgement.kind !== 'determined') throw new TypeError(JSON.stringify(judgement.problems));
  return { ...judgement, facts };
};
const originIn = (cautions: Determination['cautions']): string =>
  cautions.flatMap(({ id, title, says }) => (id === 'added' ? [`${title}: ${says}`] : [])).join(' ');
const said = (problems: ReturnType<typeof withLibraries>['problems']): readonly string[] =>
  problems.map(({ part, place, message }) => `${part} ${place}: ${message}`);
const problemsOf = (parts: Parameters<typeof libraryOf>[0]): readonly string[] =>
  said(withLibraries(held, [added(libraryOf(parts))]).problems);
const kidney = { site: 'kidney', tumorType: 'renal-cell-carcinoma' };

describe('what does a library add', () => {
  const { holdings, problems } = withLibraries(held, [added(evergreen)]);

  it('its payer, its policy and its fact, and nothing that was held is another', async () => {
    expect(problems).toStrictEqual([]);
    expect(holdings.index.payers.slice(0, -1).map(({ id }) => id)).toStrictEqual(held.index.payers.map(({ id }) => id));
    expect(
      holdings.vocabulary.facts.map(({ name }) => name).filter((name) => name !== 'bowelDistanceMm'),
    ).toStrictEqual(held.facts.facts.map(({ name }) => name));
    const { determination } = await judged(holdings, { payer: 'evergreen', ...kidney, bowelDistanceMm: 9 });
    expect(determination).toMatchObject({ policy: 'evergreen-7', outcome: 'investigational' });
  });

  it('and every answer that rests on it says where it comes from', async () => {
    const { determination } = await judged(holdings, { payer: 'evergreen', ...kidney });
    expect(originIn(determination.cautions)).toMatch(
      /^Added on this device: .*: added on this device, from “Payers of the practice”, on 11\/26\/2026, read by A\. Reader\./,
    );
    const initials = withLibraries(held, [added({ ...evergreen, readBy: 'M.K.' })]);
    const byInitials = await judged(initials.holdings, { payer: 'evergreen', ...kidney });
    expect(originIn(byInitials.determination.cautions)).toContain(', read by M.K. It does not');
    const outside = await judged(holdings, { payer: 'evergreen', site: 'liver' });
    expect(outside.determination.outcome).toBe('not-addressed');
    expect(outside.determination.cautions.map(({ id }) => id)).toContain('added');
    expect(originsOf(outside.book, outside.determination, outside.facts).map(({ id }) => id)).toContain('added');
    const own = await judged(holdings, { payer: 'regence', ...kidney });
    expect(own.determination.cautions.map(({ id }) => id)).not.toContain('added');
  });

  it('the same with the name of the site or of a draft, and without a reader', async () => {
    const bySite = withLibraries(held, [added({ ...evergreen, readBy: ' ' }, { by: 'site', file: 'library.json' })]);
    const { determination } = await judged(bySite.holdings, { payer: 'evergreen', ...kidney });
    expect(originIn(determination.cautions)).toMatch(
      /^Added by this site: .*: added by this site, from “Payers of the practice”, on 11\/26\/2026; the file does not say who read it\./,
    );
  });

  it('without it the case is one of facts that nobody knows, and the rest of it is kept', () => {
    const { facts, errors } = parseCase({ payer: 'regence', ...kidney, bowelDistanceMm: 9 }, held.vocabulary);
    expect([facts, errors.map(({ field }) => field)]).toStrictEqual([
      { payer: 'regence', ...kidney },
      ['bowelDistanceMm'],
    ]);
  });
});

describe('does a newer version end the one that is held', () => {
  const newer = changed(heldPolicyJson('regence-132_2026-06.json'), {
    version: '2027-01',
    edition: '1/2027',
    reviewDue: null,
    hints: [],
    inForce: { basis: 'stated', from: '2027-01-01', until: null, says: 'Made up.', cites: ['L11', 'L13'] },
  });
  const { holdings, problems } = withLibraries(held, [added(libraryOf({ policies: [newer] }))]);

  it.each([
    ['2026-12-31', '2026-06'],
    ['2027-01-01', '2027-01'],
  ])('on %s version %s decides, and says so', async (serviceDate, version) => {
    expect(problems).toStrictEqual([]);
    const { determination } = await judged(holdings, { payer: 'regence', serviceDate, ...kidney });
    expect(determination.version).toBe(version);
    expect(determination.cautions.find(({ id }) => id === 'held-version-ended')?.says).toContain(
      'is taken to end on December 31, 2026.',
    );
  });

  it('a version that begins before the one held and reaches into it is refused', () => {
    const before = changed(newer, {
      version: '2020-01',
      inForce: { basis: 'stated', from: '2020-01-01', until: null, says: 'Made up.', cites: ['L11', 'L13'] },
    });
    expect(problemsOf({ policies: [before] })).toStrictEqual([
      expect.stringMatching(
        /^policies\[0\] inForce: it is in force until further notice, while regence-132_2026-06\.json, which is held, is in force from/,
      ),
    ]);
  });

  it('the version that is held stays as it is', () => {
    const other = changed(newer, { version: '2026-06' });
    expect(problemsOf({ policies: [other] })).toStrictEqual([
      'policies[0] version: "2026-06" of "regence-132" is held already; allowed: another version',
    ]);
  });
});

describe('what may a library do to facts', () => {
  const typeOf = (value: object) => ({ name: 'tumorType', adds: { kidney: [value] } });

  it('a new answer is one for which no policy that is held was read', async () => {
    const { holdings, problems } = withLibraries(held, [
      added(libraryOf({ facts: [typeOf({ value: 'angiomyolipoma', word: 'Angiomyolipoma' })] })),
    ]);
    expect(problems).toStrictEqual([]);
    const { determination } = await judged(holdings, { payer: 'regence', site: 'kidney', tumorType: 'angiomyolipoma' });
    expect(determination).toMatchObject({ outcome: 'payer-review', governing: ['Newer answer'] });
    const known = await judged(holdings, { payer: 'regence', ...kidney });
    expect(known.determination.outcome).toBe(
      (await judged(held, { payer: 'regence', ...kidney })).determination.outcome,
    );
  });

  it('a new site asks what is added for it, and a fact that is held where the library says so', () => {
    const { holdings, problems } = withLibraries(held, [
      added(
        libraryOf({
          facts: [
            { name: 'tumorType', adds: { thyroid: [{ value: 'thyroid-nodule', word: 'Thyroid nodule' }] } },
            { name: 'sizeCm', adds: [], sites: ['thyroid'] },
            { name: 'site', adds: [{ value: 'thyroid', word: 'Thyroid' }] },
          ],
        }),
      ),
    ]);
    expect(problems).toStrictEqual([]);
    expect(parseCase({ tumorType: 'thyroid-nodule', sizeCm: 2 }, holdings.vocabulary)).toStrictEqual({
      facts: { site: 'thyroid', tumorType: 'thyroid-nodule', sizeCm: 2 },
      errors: [],
    });
    expect(holdings.facts.facts.find(({ name }) => name === 'sizeCm')?.sites).toContain('thyroid');
  });

  it.each([
    ['a fact that is held', changed(bowelDistance, { name: 'sizeCm' }), 'facts[0] name: "sizeCm" is held already'],
    [
      'what every object has',
      changed(bowelDistance, { name: 'constructor' }),
      'facts[0] name: "constructor" cannot be',
    ],
    [
      'an answer that is held',
      typeOf({ value: 'renal-cell-carcinoma', word: 'Other words' }),
      'facts[0] adds.kidney[0].value: "renal-cell-carcinoma" is held already',
    ],
    [
      'a type of another site, which names its site no longer',
      typeOf({ value: 'hepatocellular-carcinoma', word: 'Carcinoma' }),
      'facts[0] adds.kidney[0].value: "hepatocellular-carcinoma" is a type of tumor of liver',
    ],
    [
      'a kind where the kinds held are all there is',
      { name: 'stage', adds: { lung: [{ value: 'IC', word: 'IC', kindOf: 'I' }] } },
      'facts[0] adds.lung[0].kindOf: the kinds of "I" that are held are all there is of it',
    ],
    [
      'a kind of nothing',
      typeOf({ value: 'oncocytoma-2', word: 'Oncocytoma', kindOf: 'nothing' }),
      'facts[0] adds.kidney[0].kindOf: "nothing" is no value here',
    ],
    [
      'an edition',
      typeOf({ value: 'x', word: 'X', since: 9 }),
      'facts[0] adds.kidney[0].since: a library has no edition',
    ],
    ['no fact', { name: 'colour', adds: [] }, 'facts[0] name: "colour" is no fact that is held'],
    [
      'answers to a number',
      { name: 'sizeCm', adds: [{ value: 'x', word: 'X' }] },
      'facts[0] adds: a fact of number has no list',
    ],
    [
      'a site that is not its own',
      { name: 'sizeCm', adds: [], sites: ['eye'] },
      'facts[0] sites[0]: "eye" is no site that this library brings',
    ],
    [
      'another question',
      { name: 'sizeCm', adds: [], question: 'Really?' },
      'facts[0] question: this entry is not part of an addition',
    ],
    ['a step', changed(bowelDistance, { step: 'elsewhere' }), 'facts[0] step: "elsewhere" is no step'],
    [
      'a kind of fact',
      changed(bowelDistance, { domain: { of: 'payers' } }),
      'facts[0] domain.of: "payers" is not brought',
    ],
    ['a fact that says which tumor', changed(bowelDistance, { impliesSite: true }), 'facts[0] impliesSite: '],
  ])('not: %s', (_, entry, expected) => {
    expect(problemsOf({ facts: [entry] })).toStrictEqual([expect.stringContaining(expected)]);
  });
});

describe('what may a library do to payers', () => {
  it('entries, names and contacts come after what there is', async () => {
    const contact = { kind: 'phone', at: '555-0100', knownFrom: 'member card', since: '2026-11-01' };
    const addition = {
      id: 'bcbsri',
      adds: { book: [{ policy: 'evergreen-7' }], otherNames: ['Made-up Plan'], contacts: [contact] },
    };
    const { holdings, problems } = withLibraries(held, [
      added(libraryOf({ facts: [bowelDistance], payers: [addition], policies: [evergreenPolicy] })),
    ]);
    expect(problems).toStrictEqual([]);
    const before = held.index.payers.find(({ id }) => id === 'bcbsri');
    const after = holdings.index.payers.find(({ id }) => id === 'bcbsri');
    expect(after?.book.slice(0, before?.book.length)).toStrictEqual(before?.book);
    expect(after?.otherNames).toStrictEqual([...(before?.otherNames ?? []), 'Made-up Plan']);
    expect(after?.contacts).toStrictEqual([contact]);
    const kidneyCase = await judged(holdings, {
      payer: 'bcbsri',
      product: 'commercial',
      ...kidney,
      bowelDistanceMm: 20,
    });
    expect(kidneyCase.determination).toMatchObject({ policy: 'evergreen-7', outcome: 'medically-necessary' });
    expect(kidneyCase.determination.cautions.map(({ id }) => id)).toContain('added');
    const liver = await judged(holdings, { payer: 'bcbsri', product: 'commercial', site: 'liver' });
    expect(liver.determination.cautions.map(({ id }) => id)).not.toContain('added');
  });

  it.each([
    ['a payer that is held', changed(evergreenPayer, { id: 'regence' }), 'payers[0] id: "regence" is held already'],
    ['another name for it', { id: 'regence', adds: {}, name: 'Other' }, 'payers[0] name: this entry is not part of'],
    ['its order', { id: 'regence', adds: {}, place: 1 }, 'payers[0] place: this entry is not part of'],
    ['nobody', { id: 'nobody', adds: {} }, 'payers[0] id: "nobody" is no payer that is held'],
    [
      'a policy that nobody holds',
      { id: 'regence', adds: { book: [{ policy: 'none-9' }] } },
      'payers[0] adds.book[0].policy: no version of "none-9" is held',
    ],
    [
      'a line of business that it lacks',
      { id: 'regence', adds: { book: [{ policy: 'regence-132', when: ['gold'] }] } },
      'payers[0] adds.book[0].when: "gold" is no line of business',
    ],
    ['a whole payer without a policy', evergreenPayer, 'payers[0] book[0].policy: no version of "evergreen-7" is held'],
  ])('not: %s', (_, entry, expected) => {
    expect(problemsOf({ payers: [entry] })).toStrictEqual([expect.stringContaining(expected)]);
  });

  it('a policy that no payer applies is told', () => {
    expect(problemsOf({ facts: [bowelDistance], policies: [evergreenPolicy] })).toStrictEqual([
      expect.stringContaining('policies[0] policy: no payer applies "evergreen-7"'),
    ]);
  });
});

describe('what is left where a part is refused', () => {
  it('what is added to a payer stands beside an addition to it that is refused', () => {
    const names = (otherNames: readonly string[]) => ({ id: 'regence', adds: { otherNames } });
    const { holdings, problems } = withLibraries(held, [
      added(
        libraryOf({
          payers: [{ id: 'regence', adds: { book: [{ policy: 'none-9' }] } }, names(['Regence of Nowhere'])],
        }),
      ),
    ]);
    expect(said(problems)).toStrictEqual(['payers[0] adds.book[0].policy: no version of "none-9" is held']);
    const before = held.index.payers.find(({ id }) => id === 'regence');
    const after = holdings.index.payers.find(({ id }) => id === 'regence');
    expect(after?.otherNames).toStrictEqual([...(before?.otherNames ?? []), 'Regence of Nowhere']);
    expect(after?.book).toStrictEqual(before?.book);
  });

  it('a payer that a library brings can be added to in the same library', () => {
    const { holdings, problems } = withLibraries(held, [
      added({
        ...evergreen,
        payers: [...evergreen.payers, { id: 'evergreen', adds: { otherNames: ['Evergreen Silver'] } }],
      }),
    ]);
    expect(problems).toStrictEqual([]);
    expect(holdings.index.payers.at(-1)).toMatchObject({ id: 'evergreen', otherNames: ['Evergreen Silver'] });
  });

  it('the parts beside it, but for those that rest on it', () => {
    const { holdings, problems } = withLibraries(held, [
      added({
        ...evergreen,
        facts: [
          changed(bowelDistance, { step: 'elsewhere' }),
          { name: 'site', adds: [{ value: 'thyroid', word: 'Thyroid' }] },
        ],
      }),
    ]);
    expect(said(problems).map((each) => each.replace(/:.*/, ''))).toStrictEqual([
      'facts[0] step',
      expect.stringContaining('policies[0]'),
      expect.stringContaining('policies[0]'),
      'payers[0] book[0].policy',
    ]);
    expect(holdings.index.payers.map(({ id }) => id)).toStrictEqual(held.index.payers.map(({ id }) => id));
    expect(sitesOf(holdings.vocabulary)).toContain('thyroid');
  });

  it('two libraries stand on each other', () => {
    const second = libraryOf({
      payers: [{ id: 'evergreen', adds: { otherNames: ['Evergreen Silver'] } }],
      policies: [
        changed(evergreenPolicy, {
          version: '2026-09',
          inForce: { basis: 'stated', from: '2026-09-01', until: null, says: 'Made up.', cites: ['L3'] },
        }),
      ],
    });
    const { holdings, problems } = withLibraries(held, [added(evergreen), added(second, { id: 'second' })]);
    expect(problems).toStrictEqual([]);
    expect(holdings.index.payers.at(-1)).toMatchObject({
      otherNames: ['Evergreen Silver'],
      versions: [
        { version: '2026-01', until: '2026-09-01' },
        { version: '2026-09', until: null },
      ],
    });
  });
});
