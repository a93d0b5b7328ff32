import { describe, expect, it } from 'vitest';
import { heldFacts, type FactDefinition } from '../../facts/index.ts';
import { bowelDistance, changed } from '../fixtures/libraries.ts';
import { addFacts } from './addFacts.ts';

const factIn = (facts: readonly FactDefinition[], name: string): FactDefinition => {
  const fact = facts.find((each) => each.name === name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};
const valuesOf = ({ domain }: FactDefinition, site = ''): readonly string[] =>
  (domain.of === 'choices' ? domain.choices : domain.of === 'choices-by-site' ? (domain.choices[site] ?? []) : []).map(
    ({ value }) => value,
  );
const said = (entries: readonly unknown[]): readonly string[] =>
  addFacts(heldFacts, entries).problems.map(({ part, of, place, message }) => `${part} ${of} ${place}: ${message}`);
const good = (...entries: readonly unknown[]): readonly FactDefinition[] => {
  const { table, problems } = addFacts(heldFacts, entries);
  expect(problems).toStrictEqual([]);
  return table.facts;
};
const choice = (value: string, more: object = {}): object => ({ value, word: `The ${value}`, ...more });
const asked = (domain: object, more: object = {}): object => changed(bowelDistance, { domain, ...more });
const allFacts = heldFacts.facts.map(({ name }) => name).join(', ');
const sites = valuesOf(factIn(heldFacts.facts, 'site')).join(', ');

describe('where does a new fact stand', () => {
  it.each(heldFacts.steps.map(({ id }) => id))('last in its step: %s', (step) => {
    const facts = good(changed(bowelDistance, { step }));
    const place = facts.findIndex(({ name }) => name === 'bowelDistanceMm');
    expect(place).toBe(heldFacts.facts.findLastIndex((fact) => fact.step === step) + 1);
    expect(facts.filter(({ name }) => name !== 'bowelDistanceMm')).toStrictEqual(heldFacts.facts);
  });

  it('its name is told, and that of a fact with new answers', () => {
    const { names } = addFacts(heldFacts, [
      bowelDistance,
      undefined,
      { name: 'nodes', adds: [choice('unsure')] },
      { name: 'colour', adds: [] },
    ]);
    expect(names).toStrictEqual(['nodes', 'bowelDistanceMm']);
  });

  it('where nothing good is added the table is the very same', () => {
    expect(addFacts(heldFacts, [{ name: 'colour', adds: [] }]).table).toBe(heldFacts);
  });
});

describe('which new facts are taken', () => {
  it.each<[string, object]>([
    ['with choices', asked({ of: 'choices', choices: [choice('near'), choice('far')] })],
    ['with choices by site', asked({ of: 'choices-by-site', choices: { kidney: [choice('near'), choice('far')] } })],
    ['yes or no', asked({ of: 'yes-no' })],
    ['that comes with another', changed(bowelDistance, { accompanies: 'sizeCm' })],
    ['worded for a site', changed(bowelDistance, { wording: { kidney: { question: 'How far?' } } })],
    ['worded for a type of tumor', changed(bowelDistance, { wording: { 'uveal-melanoma': { question: 'How far?' } } })],
  ])('%s', (_, entry) => {
    expect(factIn(good(entry), 'bowelDistanceMm').name).toBe('bowelDistanceMm');
  });

  it.each<[string, unknown, string]>([
    [
      'of another kind',
      asked({ of: 'payers' }),
      'domain.of: "payers" is not brought by a library; allowed: choices, choices-by-site, yes-no, number',
    ],
    [
      'that says which tumor it is',
      changed(bowelDistance, { impliesSite: true }),
      'impliesSite: which tumor it is says a fact that is held; add answers to that one',
    ],
    [
      'with an edition on a choice',
      asked({ of: 'choices', choices: [choice('near'), choice('far', { since: 2 })] }),
      'domain.choices[1].since: a library has no edition; leave it out',
    ],
    [
      'with an edition on a choice of a site',
      asked({ of: 'choices-by-site', choices: { kidney: [choice('near', { since: 2 })] } }),
      'domain.choices.kidney[0].since: a library has no edition; leave it out',
    ],
    [
      'worded for nothing that there is',
      changed(bowelDistance, { wording: { thyroid: { question: 'How far?' } } }),
      'wording.thyroid: "thyroid" is no site and no type of tumor',
    ],
    [
      'that comes with none',
      changed(bowelDistance, { accompanies: 'colour' }),
      `accompanies: "colour" is no fact; allowed: ${allFacts}`,
    ],
    [
      'asked at no site that there is',
      changed(bowelDistance, { sites: ['thyroid'] }),
      `sites[0]: "thyroid" is no site; allowed: ${sites}`,
    ],
    ['with another entry', changed(bowelDistance, { colour: 1 }), 'colour: this entry is not part of a fact'],
  ])('not one %s', (_, entry, problem) => {
    expect(said([entry])).toStrictEqual([`facts[0] bowelDistanceMm ${problem}`]);
  });
});

describe('which answers are added to a fact that is held', () => {
  it('to choices, after those held, younger than the edition', () => {
    const fact = factIn(good({ name: 'nodes', adds: [choice('unsure')] }), 'nodes');
    expect(valuesOf(fact)).toStrictEqual(['negative', 'positive', 'unsure']);
    expect(fact.domain).toMatchObject({ choices: [{}, {}, { since: heldFacts.edition + 1 }] });
  });

  it('to choices of a site that has none yet: it is asked there as well', () => {
    const fact = factIn(good({ name: 'stage', adds: { liver: [choice('III')] } }), 'stage');
    expect([fact.sites, valuesOf(fact, 'liver')]).toStrictEqual([['kidney', 'lung', 'liver'], ['III']]);
  });

  it('to choices of a site that asks it: its sites stay', () => {
    const fact = factIn(good({ name: 'stage', adds: { lung: [choice('occult')] } }), 'stage');
    expect([fact.sites, valuesOf(fact, 'lung').at(-1)]).toStrictEqual([['kidney', 'lung'], 'occult']);
  });

  it('a fact without sites of its own gets none', () => {
    const fact = factIn(good({ name: 'setting', adds: [choice('office')] }), 'setting');
    expect(fact).not.toHaveProperty('sites');
  });

  it('a kind of an answer that has no kinds yet', () => {
    const adds = { kidney: [choice('clear-cell', { kindOf: 'renal-cell-carcinoma' })] };
    expect(valuesOf(factIn(good({ name: 'tumorType', adds }), 'tumorType'), 'kidney')).toContain('clear-cell');
  });

  it('a number is asked at a new site, and else stays as it is', () => {
    const facts = good({ name: 'site', adds: [choice('thyroid')] }, { name: 'sizeCm', adds: [], sites: ['thyroid'] });
    expect(factIn(facts, 'sizeCm')).toStrictEqual({
      ...factIn(heldFacts.facts, 'sizeCm'),
      sites: ['kidney', 'thyroid'],
    });
  });

  it('to a fact that comes with another', () => {
    const fact = factIn(good({ name: 'stageEdition', adds: [choice('ajcc-10')] }), 'stageEdition');
    expect(valuesOf(fact).at(-1)).toBe('ajcc-10');
  });

  it('a kind of a site has what is added to the site, as long as it has the very answers of it', () => {
    const sites = { name: 'site', adds: [choice('thyroid'), choice('lobe', { kindOf: 'thyroid' })] };
    const types = (adds: object) => ({ name: 'tumorType', adds });
    const both = addFacts(heldFacts, [sites, types({ thyroid: [choice('nodule')] })]).table;
    const again = addFacts(both, [types({ thyroid: [choice('goiter')] })]);
    expect(again.problems).toStrictEqual([]);
    const grown = factIn(again.table.facts, 'tumorType');
    expect([valuesOf(grown, 'thyroid'), valuesOf(grown, 'lobe')]).toStrictEqual([
      ['nodule', 'goiter'],
      ['nodule', 'goiter'],
    ]);
    const apart = addFacts(heldFacts, [sites, types({ thyroid: [choice('nodule')], lobe: [choice('cyst')] })]).table;
    const kept = factIn(addFacts(apart, [types({ thyroid: [choice('goiter')] })]).table.facts, 'tumorType');
    expect([valuesOf(kept, 'thyroid'), valuesOf(kept, 'lobe')]).toStrictEqual([['nodule', 'goiter'], ['cyst']]);
  });

  it('answers and a new site at once', () => {
    const facts = good(
      { name: 'site', adds: [choice('thyroid')] },
      { name: 'nodes', adds: [choice('unsure')], sites: ['thyroid'] },
    );
    expect([valuesOf(factIn(facts, 'nodes')).at(-1), factIn(facts, 'nodes').sites]).toStrictEqual([
      'unsure',
      ['lung', 'thyroid'],
    ]);
  });

  it.each<[string, object, string]>([
    [
      'an answer held',
      { name: 'nodes', adds: [choice('unsure'), choice('negative')] },
      'nodes adds[1].value: "negative" is held already; allowed: another value',
    ],
    [
      'a list by site where all sites have the same',
      { name: 'nodes', adds: { lung: [choice('unsure')] } },
      'nodes adds: its answers are the same for every site; allowed: a list of choices',
    ],
    [
      'one list where sites differ',
      { name: 'stage', adds: [choice('V')] },
      'stage adds: its answers differ by site; allowed: an object with a list of choices for each site',
    ],
    [
      'answers to a number, though a site comes with them',
      { name: 'sizeCm', adds: [choice('V')], sites: ['kidney'] },
      'sizeCm adds: a fact of number has no list of answers; allowed: facts of choices, choices-by-site',
    ],
    [
      'nothing to a number',
      { name: 'sizeCm', adds: [] },
      'sizeCm adds: a fact of number has no list of answers; allowed: facts of choices, choices-by-site',
    ],
    [
      'what every object has',
      { name: 'nodes', adds: [choice('constructor')] },
      'nodes adds[0].value: "constructor" cannot be a value',
    ],
    [
      'a kind of nothing, told of the addition',
      { name: 'stage', adds: { lung: [choice('occult'), choice('IC', { kindOf: 'none' })] } },
      `stage adds.lung[1].kindOf: "none" is no value here; allowed: ${[...valuesOf(factIn(heldFacts.facts, 'stage'), 'lung'), 'occult', 'IC'].join(', ')}`,
    ],
    [
      'the same in a fact without sites',
      { name: 'nodes', adds: [choice('unsure', { kindOf: 'none' })] },
      'nodes adds[0].kindOf: "none" is no value here; allowed: negative, positive, unsure',
    ],
    [
      'the same answer twice',
      { name: 'nodes', adds: [choice('unsure'), choice('unsure')] },
      'nodes adds: value "unsure" is given twice',
    ],
    [
      'answers of a site that there is not',
      { name: 'stage', adds: { thyroid: [choice('I')] } },
      `stage sites[2]: "thyroid" is no site; allowed: ${sites}`,
    ],
    [
      'answers to no fact',
      { name: 'colour', adds: [] },
      `colour name: "colour" is no fact that is held; allowed: ${allFacts}`,
    ],
    [
      'neither a list nor one for each site',
      { name: 'nodes', adds: 'unsure' },
      'nodes adds: allowed: a list of choices, or one for each site; it is "unsure"',
    ],
  ])('not: %s', (_, entry, problem) => {
    expect(said([entry])[0]).toBe(`facts[0] ${problem}`);
  });
});
