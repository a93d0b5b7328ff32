// A public folder that has grown: a payer with two policies, a fact, a kind of an old answer and an organ, none of which exist.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const heldFolder = fileURLToPath(new URL('../public', import.meta.url));
const entries = z.record(z.string(), z.unknown());
const factsShape = z.looseObject({
  edition: z.number(),
  facts: z.array(
    z.looseObject({ name: z.string(), step: z.string(), domain: z.looseObject({ choices: z.optional(z.unknown()) }) }),
  ),
});
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const held = z.parse(factsShape, jsonOf(join(heldFolder, 'facts.json')));
const edition = held.edition + 1;
const noduleCount = {
  name: 'noduleCount',
  label: 'Number of nodules',
  question: 'How many nodules are there?',
  help: 'From the ultrasound report.',
  step: 'stage',
  sites: ['thyroid'],
  domain: { of: 'number', unit: 'nodules', unitOfOne: 'nodule', whole: true, atLeast: 1, atMost: 50 },
};
const grownChoices = (name: string, choices: unknown): unknown => {
  if (name === 'site')
    return [...z.parse(z.array(entries), choices), { value: 'thyroid', word: 'Thyroid', since: edition }];
  const bySite = z.parse(z.record(z.string(), z.array(entries)), choices);
  const angiomyolipoma = {
    value: 'angiomyolipoma',
    word: 'Angiomyolipoma',
    kindOf: 'other-kidney-tumor',
    since: edition,
  };
  return { ...bySite, kidney: [...(bySite['kidney'] ?? []), angiomyolipoma] };
};
const grownFacts = {
  ...held,
  edition,
  facts: held.facts.flatMap((fact) => [
    // In the order of the steps: before the first fact of the same one.
    ...(fact === held.facts.find(({ step }) => step === noduleCount.step) ? [noduleCount] : []),
    fact.name === 'site' || fact.name === 'tumorType'
      ? { ...fact, domain: { ...fact.domain, choices: grownChoices(fact.name, fact.domain.choices) } }
      : fact,
  ]),
};

const remark = { says: 'Made up.', cites: ['L1'] };
const citation = { heading: 'Policy', place: 'first line', page: null, lines: [1, 1], says: 'Made up.' };
const policyOf = (policy: string, clauses: readonly object[], documents: readonly object[]) => ({
  format: 1,
  policy,
  version: '2026-01',
  number: null,
  title: null,
  printedAs: `Meridian Policy ${policy}`,
  edition: '1/2026',
  readWith: edition,
  source: {
    file: `${policy}.txt`,
    sha256: '0'.repeat(64),
    readOn: '2026-11-21',
    kind: 'copy',
    address: null,
    checkedOn: null,
  },
  held: 'whole',
  inForce: { basis: 'stated', from: '2026-01-01', until: null, ...remark },
  reviewDue: null,
  hints: [],
  scope: remark,
  payerWords: {},
  citations: { L1: citation },
  definitions: {},
  clauses,
  priorAuthorization: { inpatient: { status: 'required', ...remark }, outpatient: { status: 'required', ...remark } },
  codes: null,
  documents,
  billing: { rule: 'not-stated', ...remark },
  relatedPolicies: [],
  cautions: [],
  slips: [],
  notModelled: [],
  submission: null,
});
const clause = (label: string, outcome: string, says: string, when: unknown) => ({
  label,
  outcome,
  says,
  inShort: says,
  when,
  cites: ['L1'],
  rules: [],
});

/** The policies that are new, one for the new organ and one for the new kind. */
export const grownPolicies: readonly object[] = [
  policyOf(
    'meridian-thyroid',
    [
      clause('Scope', 'not-addressed', 'Any site but the thyroid', { not: { site: 'thyroid' } }),
      clause('T.1', 'medically-necessary', 'At most two thyroid nodules', { noduleCount: { atMost: 2 } }),
      clause('T.2', 'investigational', 'Every other thyroid tumor', 'otherwise'),
    ],
    [
      {
        id: 'ultrasound',
        name: 'Ultrasound',
        says: 'Ultrasound that counts the nodules',
        basis: 'policy',
        clauses: ['T.1'],
        facts: ['noduleCount'],
        cites: ['L1'],
      },
    ],
  ),
  policyOf(
    'meridian-kidney',
    [
      clause('K.1', 'medically-necessary', 'Angiomyolipoma of the kidney', { tumorType: 'angiomyolipoma' }),
      clause('Scope', 'not-addressed', 'Every other tumor', 'otherwise'),
    ],
    [],
  ),
];

/** The payer that is new, with both in its book. */
export const grownPayer = {
  format: 1,
  id: 'meridian',
  name: 'Meridian Health',
  otherNames: [],
  place: 99,
  linesOfBusiness: [],
  contacts: null,
  cautions: [],
  book: [{ policy: 'meridian-thyroid' }, { policy: 'meridian-kidney' }],
};

/** The text of the table of facts that has grown. */
export const grownFactsText = JSON.stringify(grownFacts);

/** Copies the public folder held into another and lets it grow; only files are added or, of the facts, changed. */
export const writeGrownFolder = (folder: string): void => {
  cpSync(heldFolder, folder, { recursive: true });
  writeFileSync(join(folder, 'facts.json'), grownFactsText);
  writeFileSync(join(folder, 'payers', 'meridian.json'), JSON.stringify(grownPayer));
  for (const [index, policy] of grownPolicies.entries())
    writeFileSync(join(folder, 'policies', `meridian-${String(index)}_2026-01.json`), JSON.stringify(policy));
};
