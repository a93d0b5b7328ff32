import { describe, expect, it } from 'vitest';
import { heldFacts, parseCase, sitesOf, type FactDefinition, type FactsTable } from '../facts/index.ts';
import { holdVersion, payerLibrary, reportOf, vocabularyOf } from './index.ts';

// A fact and a policy that do not exist. Nothing else of the product knows of them.
const distanceToBowel: FactDefinition = {
  name: 'distanceToBowelMm',
  label: 'Distance to the bowel',
  question: 'How far is the tumor from the bowel?',
  help: 'The shortest distance on the planning scan.',
  step: 'stage',
  sites: ['kidney'],
  domain: { of: 'number', unit: 'mm', atLeast: 0, atMost: 300 },
};
const facts = [...heldFacts.facts, distanceToBowel];

const remark = { says: 'Made up.', cites: ['L1'] };
const cite = { heading: 'Policy', place: 'first line', page: null, lines: [1, 1], says: 'Far from the bowel.' };
const policy = {
  format: 1,
  policy: 'acme-1',
  version: '2025-01',
  number: null,
  title: null,
  printedAs: 'Acme Policy 1',
  edition: '1/2025',
  readWith: heldFacts.edition,
  source: {
    file: 'acme-1_2025-01.txt',
    sha256: '0'.repeat(64),
    readOn: '2026-11-21',
    kind: 'copy',
    address: null,
    checkedOn: null,
  },
  held: 'whole',
  inForce: { basis: 'stated', from: '2025-01-01', until: null, ...remark },
  reviewDue: null,
  hints: [],
  scope: remark,
  payerWords: {},
  citations: { L1: cite, L2: { ...cite, lines: [2, 2] } },
  definitions: {},
  clauses: [
    {
      label: 'Bowel',
      outcome: 'medically-necessary',
      says: 'A kidney tumor at least 20 mm from the bowel',
      inShort: 'A kidney tumor well away from the bowel',
      when: { all: [{ site: 'kidney' }, { distanceToBowelMm: { atLeast: 20 } }] },
      cites: ['L2'],
      rules: [],
    },
    {
      label: 'Else',
      outcome: 'investigational',
      says: 'All else',
      inShort: 'All else is unproven',
      when: 'otherwise',
      cites: ['L1'],
      rules: [],
    },
  ],
  priorAuthorization: {
    inpatient: { status: 'not-stated', ...remark },
    outpatient: { status: 'not-stated', ...remark },
  },
  codes: null,
  documents: [
    {
      id: 'planning-scan',
      name: 'Planning scan',
      says: 'Planning scan with the distance',
      basis: 'criterion',
      clauses: ['Bowel'],
      facts: ['distanceToBowelMm'],
      cites: ['L2'],
    },
  ],
  billing: { rule: 'not-stated', ...remark },
  relatedPolicies: [],
  cautions: [],
  slips: [],
  notModelled: [],
  submission: null,
};
const entry = {
  file: 'acme-1_2025-01.json',
  policy: 'acme-1',
  version: '2025-01',
  printedAs: 'Acme Policy 1',
  edition: '1/2025',
  from: '2025-01-01',
  until: null,
};
const payer = {
  id: 'acme',
  name: 'Acme Health',
  otherNames: [],
  contacts: null,
  cautions: [],
  book: [{ policy: 'acme-1' }],
  products: [],
  versions: [entry],
};
const vocabulary = vocabularyOf({ ...heldFacts, facts }, { format: 2, payers: [payer] });
const library = payerLibrary(payer, [holdVersion(entry, JSON.stringify(policy), vocabulary)], vocabulary);

const determinationOf = (input: object) => {
  const read = parseCase({ payer: 'acme', serviceDate: '2025-06-01', ...input }, vocabulary);
  expect(read.errors).toStrictEqual([]);
  const judgement = library.judge(read.facts, '2025-06-01');
  if (judgement.kind !== 'determined')
    throw new TypeError(judgement.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return judgement.determination;
};

describe('is a new fact one entry in the table, and a new policy one file', () => {
  it('the fact is missing where it can matter, and only there', () => {
    expect(determinationOf({ site: 'kidney' })).toMatchObject({
      outcome: 'needs-information',
      missing: ['distanceToBowelMm'],
      possibleOutcomes: ['investigational', 'medically-necessary'],
    });
    expect(determinationOf({ site: 'lung' })).toMatchObject({
      outcome: 'investigational',
      missing: [],
      governing: ['Else'],
    });
    expect(determinationOf({})).toMatchObject({ outcome: 'needs-information', missing: ['site'] });
  });

  it.each([
    [19.9, 'investigational', 'Else'],
    [20, 'medically-necessary', 'Bowel'],
    [20.1, 'medically-necessary', 'Bowel'],
  ])('%d mm: %s by %s', (distanceToBowelMm, outcome, label) => {
    expect(determinationOf({ site: 'kidney', distanceToBowelMm })).toMatchObject({
      outcome,
      governing: [label],
      missing: [],
    });
  });

  it('the clause is cited, with the unit and the evidence', () => {
    const { criteria, documents } = determinationOf({ site: 'kidney', distanceToBowelMm: 25 });
    expect(criteria[0]).toMatchObject({
      label: 'Bowel',
      status: 'met',
      governs: true,
      cites: [{ id: 'L2', document: 'Acme Policy 1 (1/2025)', heading: 'Policy', place: 'first line', lines: [2, 2] }],
    });
    expect(criteria[0]?.criteria[1]).toMatchObject({
      says: 'Distance to the bowel',
      required: 'at least 20 mm',
      documented: '25 mm',
    });
    expect(documents).toMatchObject([{ id: 'planning-scan', clauses: ['Bowel'] }]);
  });

  it('a wrong value is named with what is allowed', () => {
    const { errors } = parseCase({ payer: 'acme', distanceToBowelMm: '25' }, vocabulary);
    expect(errors).toStrictEqual([
      { field: 'distanceToBowelMm', message: '"25" is not allowed; allowed: a number from 0 up to 300 (mm)' },
    ]);
  });

  it('without the entry in the table the policy is refused, and says why', () => {
    const { loaded } = holdVersion(entry, JSON.stringify(policy), { ...heldFacts, payers: [] });
    expect(loaded.ok ? [] : loaded.problems.map(({ message }) => message)).toContain(
      'fact "distanceToBowelMm" does not exist',
    );
  });
});

describe('what is said of a good policy in one line', () => {
  const reported = (table: FactsTable): string => {
    const { loaded } = holdVersion(entry, JSON.stringify(policy), vocabularyOf(table, { format: 2, payers: [payer] }));
    return loaded.ok ? reportOf(loaded.prepared) : '';
  };

  it('its clauses, the size of its diagram, and how its cases end', () => {
    const others = sitesOf(vocabulary).length - 1;
    expect(reported({ ...heldFacts, facts })).toBe(
      `acme-1 2025-01: 2 clauses, 4 nodes, ${String(others + 2)} complete cases: investigational ${String(others + 1)}, medically-necessary 1`,
    );
  });

  it('and which answers nobody read it for', () => {
    const since = heldFacts.edition + 1;
    const younger = (value: string) => ({ value, word: value, since });
    const grown = facts.map((fact): FactDefinition => {
      const { name, domain } = fact;
      if (name === 'site' && domain.of === 'choices')
        return { ...fact, domain: { ...domain, choices: [...domain.choices, younger('thyroid'), younger('spleen')] } };
      if (name !== 'tumorType' || domain.of !== 'choices-by-site') return fact;
      const kidney = [...(domain.choices['kidney'] ?? []), younger('oncocytoma')];
      return { ...fact, domain: { ...domain, choices: { ...domain.choices, kidney } } };
    });
    expect(reported({ ...heldFacts, edition: since, facts: grown })).toMatch(
      /; not read for site thyroid, spleen; tumorType oncocytoma$/,
    );
  });
});
