import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { choicesOf, heldFacts, questionOf, valueInWords, type FactDefinition, type Facts } from '../src/facts/index.ts';
import { indexFromText, vocabularyOf } from '../src/library/index.ts';
import { readField } from '../src/questionnaire/index.ts';

const folder = new URL('../public/policies/', import.meta.url);
const vocabulary = vocabularyOf(heldFacts, indexFromText(readFileSync(new URL('index.json', folder), 'utf8')));

/** How many payers the site holds. */
export const payerCount = vocabulary.payers.length;

/** Numbers from 0 up to 1, the same for the same seed. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const dateFrom = (words: string): string => {
  const [, month = '', day = '', year = ''] = /^(\d+)\/(\d+)\/(\d+)$/.exec(words) ?? [];
  const date = new Date(year === '' ? `${words} UTC` : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.toISOString().slice(0, 10);
};

/** The value of a fact that the check page shows in words; undefined where it shows none. */
const valueFrom = (fact: FactDefinition, words: string, known: Facts): Facts[string] => {
  if (words.includes('could not be read') || words === 'I don’t know yet') return undefined;
  if (fact.domain.of === 'date') return dateFrom(words);
  const text = (name: string): string | undefined => (typeof known[name] === 'string' ? known[name] : undefined);
  const choice = choicesOf(fact, vocabulary, { site: text('site'), payer: text('payer') }).find(({ value }) => {
    const read = readField(fact, value, vocabulary).value;
    return read !== undefined && valueInWords(fact, read, known, vocabulary) === words;
  });
  const { value, error } = readField(fact, choice?.value ?? words, vocabulary);
  if (value === undefined) throw new TypeError(`${fact.name}: “${words}”: ${error ?? 'nothing'}`);
  return value;
};

const rowsOf = (sections: Locator): Promise<readonly (readonly [term: string, words: string])[]> =>
  sections.locator('dl > div').evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('dt')?.textContent.trim() ?? '',
      row
        .querySelector('dd')
        ?.textContent.trim()
        .replace(/ \(calculated\)$/, '') ?? '',
    ]),
  );

/** A case as the check page tells it: its facts, and what is known for one payer alone while all of them are compared. */
export interface CaseTold {
  readonly facts: Facts;
  readonly forPayer: Readonly<Record<string, Facts>>;
}

/** What the check page, where the browser stands, tells for single payers in words. */
const forPayersOnCheckPage = async (page: Page): Promise<CaseTold['forPayer']> => {
  const rows = await rowsOf(page.locator('main form section:has-text("For one payer alone")'));
  return Object.fromEntries(
    rows.map(([term, words]) => {
      const payer = vocabulary.payers.find(({ name }) => term.endsWith(` (${name})`));
      const fact = vocabulary.facts.find(({ label }) => term.startsWith(`${label} (`));
      if (!payer || !fact) throw new TypeError(`“${term}” names no fact of a payer`);
      return [payer.id, { [fact.name]: valueFrom(fact, words, { payer: payer.id }) }];
    }),
  );
};

/** The case as the check page, where the browser stands, shows it in words. */
export const caseOnCheckPage = async (page: Page): Promise<CaseTold> => {
  const rows = await rowsOf(
    page.locator('main form section').filter({ hasNotText: /Answers kept apart|For one payer alone/ }),
  );
  let facts: Facts = {};
  // The payer and the site first: they give the words of the others.
  for (const isFirst of [true, false])
    for (const fact of vocabulary.facts) {
      if (['payer', 'site'].includes(fact.name) !== isFirst) continue;
      const row = rows.find(([term]) => term === questionOf(fact, facts).question);
      const value = row?.[1] === undefined ? undefined : valueFrom(fact, row[1], facts);
      if (value !== undefined) facts = { ...facts, [fact.name]: value };
    }
  return { facts, forPayer: await forPayersOnCheckPage(page) };
};

/** What a screen, or the command line, says of a case in short: payer, outcome, policy, version, and of one payer its cautions. */
export type Said = readonly (readonly string[])[];

/** What the result, where the browser stands, says. */
export const saidOnScreen = (page: Page): Promise<Said> =>
  page
    .locator('main [data-outcome]')
    .evaluateAll((shown) =>
      shown.map((each) => [
        ...['payer', 'outcome', 'policy', 'version'].map((name) => each.getAttribute(`data-${name}`) ?? ''),
        ...(shown.length > 1
          ? []
          : [...each.querySelectorAll('[data-caution]')].map((note) => note.getAttribute('data-caution') ?? '').sort()),
      ]),
    );

const lineSchema = z.object({
  line: z.number(),
  determinations: z.optional(
    z.array(
      z.object({
        payer: z.string(),
        outcome: z.string(),
        policy: z.nullable(z.string()),
        version: z.nullable(z.string()),
        cautions: z.array(z.object({ id: z.string() })),
      }),
    ),
  ),
});

/** Said at the foot of every result, as no note. */
const AT_THE_FOOT = 'contract-governs';

/** What the command line says of these cases, in their order. */
export const saidOnCommandLine = (cases: readonly CaseTold[]): readonly Said[] => {
  // Of a case without a payer each payer's part is asked by itself: what is known for one is put to that one alone.
  const lines = cases.flatMap(({ facts, forPayer }, index) =>
    (facts['payer'] === undefined ? vocabulary.payers.map(({ id }) => id) : [facts['payer']]).map((payer) => ({
      index,
      line: JSON.stringify({ ...facts, payer, ...(typeof payer === 'string' ? forPayer[payer] : undefined) }),
    })),
  );
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/determine.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    input: lines.map(({ line }) => line).join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  const told = stdout
    .trim()
    .split('\n')
    .map((line) => z.parse(lineSchema, JSON.parse(line)).determinations ?? []);
  return cases.map(({ facts }, index) =>
    lines.flatMap((each, at) =>
      each.index === index
        ? (told[at] ?? []).map(({ payer, outcome, policy, version, cautions }) => [
            payer,
            outcome,
            policy ?? '',
            version ?? '',
            ...(facts['payer'] === undefined
              ? []
              : cautions.flatMap(({ id }) => (id === AT_THE_FOOT ? [] : [id])).sort()),
          ])
        : [],
    ),
  );
};
