import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { heldFacts } from '../facts/index.ts';
import {
  holdVersion,
  indexFromText,
  missingVersion,
  payerLibrary,
  policyFromText,
  vocabularyOf,
  type HeldVersion,
  type Judgement,
  type PayerLibrary,
  type VersionEntry,
} from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const index = indexFromText(textOf('index.json'));
const vocabulary = vocabularyOf(heldFacts, index);

/** BCBS Massachusetts, whose newer version is held as told. */
const libraryWith = (newer: (entry: VersionEntry) => HeldVersion): PayerLibrary => {
  const payer = index.payers.find(({ id }) => id === 'bcbsma');
  if (!payer) throw new TypeError('bcbsma is not in the index');
  return payerLibrary(
    payer,
    payer.versions.map((entry) =>
      entry.version === '2024-09' && entry.policy === 'bcbsma-260'
        ? newer(entry)
        : holdVersion(entry, textOf(entry.file), vocabulary),
    ),
    heldFacts,
  );
};
const said = (judgement: Judgement): string =>
  judgement.kind === 'determined'
    ? judgement.determination.outcome
    : judgement.problems.map(({ place, message }) => `${place}: ${message}`).join('; ');
const breast = { site: 'breast' };

describe('does a broken or missing file take only its own version away', () => {
  it.each<[string, (entry: VersionEntry) => HeldVersion, RegExp]>([
    [
      'a file that could not be had',
      (entry) => missingVersion(entry, 'the server answered 404'),
      /bcbsma-260_2024-09\.json: the server answered 404/,
    ],
    ['no JSON', (entry) => holdVersion(entry, '<!doctype html>', vocabulary), /it is no JSON/],
    ['an empty file', (entry) => holdVersion(entry, '', vocabulary), /it is no JSON/],
    ['half a file', (entry) => holdVersion(entry, textOf(entry.file).slice(0, 5000), vocabulary), /it is no JSON/],
    [
      'an unknown fact',
      (entry) => holdVersion(entry, textOf(entry.file).replaceAll('"surgicalCandidacy"', '"surgicalRisk"'), vocabulary),
      /fact "surgicalRisk" does not exist/,
    ],
    [
      'the file of another version',
      (entry) => holdVersion(entry, textOf('bcbsma-260_2020-09.json'), vocabulary),
      /the index lists bcbsma-260 2024-09, 2024-09-01 to now, the file holds bcbsma-260 2020-09, 2020-09-01 to 2021-09-01/,
    ],
    [
      'another day than the index lists',
      (entry) =>
        holdVersion(entry, textOf(entry.file).replace('"from": "2024-09-01"', '"from": "2024-10-01"'), vocabulary),
      /the index lists .* 2024-09-01 to now, the file holds .* 2024-10-01 to now/,
    ],
    [
      'a first day that the index does not list',
      (entry) => ({ ...holdVersion({ ...entry, from: null }, textOf(entry.file), vocabulary), from: entry.from }),
      /the index lists bcbsma-260 2024-09, ever to now, the file holds .* 2024-09-01 to now/,
    ],
  ])('%s', (_, newer, problem) => {
    const library = libraryWith(newer);
    const onADay = (serviceDate?: string): Judgement =>
      library.judge(serviceDate === undefined ? breast : { ...breast, serviceDate }, '2026-11-21');
    expect(onADay('2025-01-01')).toMatchObject({ kind: 'unavailable', version: { version: '2024-09' } });
    expect(said(onADay('2025-01-01'))).toMatch(problem);
    expect(onADay().kind).toBe('unavailable');
    expect(onADay('2021-01-01')).toMatchObject({
      kind: 'determined',
      determination: { version: '2020-09', outcome: 'investigational' },
    });
    // The days are those of the index, whatever the file says.
    expect(onADay('2022-01-01')).toMatchObject({
      kind: 'determined',
      determination: { outcome: 'no-version', nearestVersion: { version: '2020-09' } },
    });
    expect(onADay('2024-08-31')).toMatchObject({
      kind: 'determined',
      determination: { outcome: 'no-version', nearestVersion: { version: '2024-09' } },
    });
  });
});

// No clock: work that doubles with each level, or grows with the square of the length, does not end within a test's time.
describe('is what is far too large refused before it is looked at', () => {
  it.each<[string, () => string, RegExp]>([
    ['10 MB', () => `{"a":"${'x'.repeat(10_000_000)}"}`, /10000008 characters; at most/],
    ['10,000 levels of lists', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`, /nests more than 40 levels deep/],
    [
      '10,000 levels of objects',
      () => `${'{"all":['.repeat(10_000)}${']}'.repeat(10_000)}`,
      /nests more than 40 levels deep/,
    ],
    ['400,000 opening brackets', () => '['.repeat(400_000), /nests more than 40 levels deep/],
  ])('%s', (_, text, message) => {
    const loaded = policyFromText(text(), vocabulary);
    expect(loaded.ok ? '' : loaded.problems[0]?.message).toMatch(message);
  });

  it('definitions that name each other twice, 35 levels deep', () => {
    const levels = Array.from(
      { length: 35 },
      (_, level) =>
        [
          `d${String(level)}`,
          level === 34
            ? { site: 'liver' }
            : { all: [{ defined: `d${String(level + 1)}` }, { defined: `d${String(level + 1)}` }] },
        ] as const,
    );
    const {
      clauses: [first, ...others],
      ...policy
    } = z.parse(
      z.looseObject({ clauses: z.array(z.looseObject({})) }),
      JSON.parse(textOf('bcbsri-liver_2021-12.json')),
    );
    const text = JSON.stringify({
      ...policy,
      definitions: Object.fromEntries(levels),
      clauses: [{ ...first, when: { defined: 'd0' } }, ...others],
    });
    const loaded = policyFromText(text, vocabulary);
    expect(loaded.ok ? [] : loaded.problems.map(({ place, message }) => `${place}: ${message}`)).toContain(
      'definitions: once they are filled in, the policy has more than 10000 conditions',
    );
  });

  it('brackets within a text do not count', () => {
    const loaded = policyFromText(`{"title":"\\"${'['.repeat(100)}\\\\"}`, vocabulary);
    expect(loaded.ok ? '' : loaded.problems[0]?.message).not.toMatch(/levels/);
  });
});

describe('is an index that cannot be trusted refused by its place', () => {
  it.each([
    ['', /no JSON/],
    ['[]', /index\.json/],
    ['{"format":1,"payers":[]}', /format/],
    ['{"format":2}', /payers/],
    ['{"format":1}', /^index\.json: format: .*; payers: /],
    [textOf('index.json').replace('regence-132_2026-06.json', 'regence-132_2026-06.json.exe'), /versions\.0\.file/],
    [textOf('index.json').replace('regence-132_2026-06.json', '../regence-132_2026-06.json'), /versions\.0\.file/],
    [textOf('index.json').replace('regence-132_2026-06.json', '../../etc/passwd'), /payers\.0\.versions\.0\.file/],
    [textOf('index.json').replace('"2026-06-01"', '"2026-06-31"'), /payers\.0\.versions\.0\.from/],
  ])('%.40s', (text, message) => {
    expect(() => indexFromText(text)).toThrow(message);
  });
});
