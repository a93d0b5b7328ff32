import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, heldFacts, sitesOf, type Facts, type FactValue } from '../facts/index.ts';
import { holdVersion, indexFromText, payerLibrary, vocabularyOf, type PayerLibrary } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const index = indexFromText(textOf('index.json'));
const vocabulary = vocabularyOf(heldFacts, index);
const held = index.payers.map((payer) => ({
  payer,
  versions: payer.versions.map((entry) => holdVersion(entry, textOf(entry.file), vocabulary)),
}));

const libraryOf = ({ payer, versions }: (typeof held)[number]): PayerLibrary =>
  payerLibrary(payer, versions, heldFacts);

/** Days inside every version and every gap of a payer, and none. */
const daysOf = ({ payer }: (typeof held)[number]): readonly (string | undefined)[] => [
  undefined,
  '1990-01-01',
  ...payer.versions.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null),
  '2026-11-21',
];

const numbers = [1, 3, 4, 4.1, 8, 9, 59.9, 60] as const;

/** A change of one fact: a value, or unknown. The site is left as it is. */
const changeAt = (entry: (typeof held)[number], site: string): fc.Arbitrary<readonly [string, FactValue | undefined]> =>
  fc
    .constantFrom(
      ...heldFacts.facts.filter(({ name, domain }) => !['site', 'payer'].includes(name) && domain.of !== 'fact-names'),
    )
    .chain((fact) => {
      const values: readonly (FactValue | undefined)[] =
        fact.domain.of === 'date'
          ? daysOf(entry)
          : fact.domain.of === 'number'
            ? numbers
            : choicesOf(fact, vocabulary, { site, payer: entry.payer.id }).map(({ value }) =>
                fact.domain.of === 'yes-no' ? value === 'true' : value,
              );
      return fc.constantFrom(undefined, ...values).map((value) => [fact.name, value] as const);
    });

const history = (entry: (typeof held)[number]): fc.Arbitrary<readonly Facts[]> =>
  fc.constantFrom(...sitesOf(vocabulary)).chain((site) =>
    fc.array(changeAt(entry, site), { minLength: 1, maxLength: 25 }).map((changes) =>
      changes.reduce<readonly Facts[]>(
        (cases, [name, value]) => {
          const { [name]: _, ...others } = cases.at(-1) ?? { site };
          return [...cases, value === undefined ? others : { ...others, [name]: value }];
        },
        [{ site }],
      ),
    ),
  );

describe.each(held.map((each) => [each.payer.id, each] as const))('%s', (_, entry) => {
  it('is a kept ruling the one that would be made afresh, after any history of facts, days and settings', () => {
    const fresh = libraryOf(entry);
    fc.assert(
      fc.property(history(entry), (cases) => {
        const kept = libraryOf(entry);
        for (const facts of cases) {
          const said = kept.rule(facts);
          // Another case between makes this one anew.
          fresh.rule({
            ...facts,
            setting: facts['setting'] === 'inpatient' ? 'outpatient' : 'inpatient',
            serviceDate: '1900-01-01',
          });
          const { kind, ...rest } = fresh.rule(facts);
          expect(said.kind).toBe(kind);
          if (said.kind === 'ruled' && 'ruling' in rest)
            expect([facts, said.ruling, said.deciding.map(({ label }) => label)]).toStrictEqual([
              facts,
              rest.ruling,
              rest.deciding.map(({ label }) => label),
            ]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('nor one of another day, all else alike', () => {
    const [kept, fresh] = [libraryOf(entry), libraryOf(entry)];
    const days = daysOf(entry);
    for (const site of sitesOf(vocabulary))
      for (const before of days)
        for (const day of days) {
          const [first, then] = [before, day].map((on) => ({ site, ...(on === undefined ? {} : { serviceDate: on }) }));
          if (!first || !then) continue;
          kept.rule(first);
          fresh.rule({ setting: 'inpatient', serviceDate: '1900-01-01' });
          const [said, anew] = [kept.rule(then), fresh.rule(then)];
          expect([then, said.kind === 'ruled' && said.ruling]).toStrictEqual([
            then,
            anew.kind === 'ruled' && anew.ruling,
          ]);
        }
  });

  it('is it kept where no fact changes on which it turns', () => {
    const library = libraryOf(entry);
    const facts = { site: 'kidney', serviceDate: '2026-11-21' };
    expect(library.rule({ ...facts, stageEdition: 'ajcc-8' })).toBe(library.rule(facts));
  });
});
