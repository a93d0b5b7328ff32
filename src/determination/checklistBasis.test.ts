import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { determine, type Determination } from './determine.ts';
import { jsonOf } from './fixtures/bruteForce.ts';
import { asMembersMeet, bookOf, heldPolicy } from './fixtures/held.ts';
import { brutePolicyOf, cubeAt } from './fixtures/partialCases.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));
const settings = ['inpatient', 'outpatient'] as const;
const FIRST = 30;
const ONE_IN = 101;

/** What each policy's text itself asks for, by setting: read off the texts by hand. A text that is not here is held to its own file. */
const asked: Readonly<Record<string, Readonly<Record<(typeof settings)[number], readonly string[]>>>> = {
  'regence-132': {
    inpatient: ['history-and-physical', 'treatment-plan'],
    outpatient: ['history-and-physical', 'treatment-plan'],
  },
  'bcbsma-260': { inpatient: ['precertification'], outpatient: [] },
  'bcbsri-liver': { inpatient: ['written-agreement'], outpatient: ['written-agreement'] },
};

/** Every determination of some partial cases of each site, but those where another policy speaks. */
function* determinationsOf(text: string, setting: string): Generator<Determination> {
  const prepared = heldPolicy(text);
  const brute = brutePolicyOf(jsonOf(asMembersMeet(text)), heldFacts.facts);
  for (const site of brute.sites) {
    for (const known of cubeAt(brute, site).knownCases((number) => number <= FIRST || number % ONE_IN === 0)) {
      const determination = determine(bookOf(prepared), { ...known, site, setting }, '2026-11-21');
      if (determination.outcome !== 'not-addressed') yield determination;
    }
  }
}

describe.each(files)(
  'does the checklist under %s hold what the text asks for, and only that, as the policy’s',
  (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    it.each(settings)('%s', (setting) => {
      const { policy, documents: own } = heldPolicy(text).policy;
      const ofText = own.flatMap(({ id, basis }) => (basis === 'policy' ? [id] : []));
      const wanted = asked[policy]?.[setting].join(', ') ?? '';
      const seen = new Set<string>();
      for (const { outcome, documents } of determinationsOf(text, setting)) {
        seen.add(
          `${outcome}: ${documents
            ?.filter(({ id, basis }) => basis === 'policy' && (asked[policy] !== undefined || !ofText.includes(id)))
            .map(({ id }) => id)
            .sort()
            .join(', ')}`,
        );
      }
      expect(seen.size).toBeGreaterThan(0);
      expect([...seen].filter((each) => !each.endsWith(`: ${wanted}`))).toStrictEqual([]);
    });
  },
);

it('the member’s agreement is asked for where the member is to be charged', () => {
  const item = heldPolicy(readFileSync(new URL('bcbsri-liver_2021-12.json', folder), 'utf8')).policy.documents.find(
    ({ id }) => id === 'written-agreement',
  );
  expect(item?.says).toContain('if the member is to be charged');
});
