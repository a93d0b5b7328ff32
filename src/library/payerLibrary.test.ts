import { describe, expect, it } from 'vitest';
import { heldFacts, type Facts } from '../facts/index.ts';
import { held, heldPolicyJson } from './fixtures/libraries.ts';
import {
  holdVersion,
  missingVersion,
  payerLibrary,
  type HeldVersion,
  type PayerLibrary,
  type VersionEntry,
} from './index.ts';

const read = new Map<string, HeldVersion>();
const asHeld = (entry: VersionEntry): HeldVersion => {
  const version =
    read.get(entry.file) ?? holdVersion(entry, JSON.stringify(heldPolicyJson(entry.file)), held.vocabulary);
  read.set(entry.file, version);
  return version;
};

/** A payer's library; of the policies named no version can be used. */
const libraryOf = (id: string, ...refused: readonly string[]): PayerLibrary => {
  const payer = held.index.payers.find((each) => each.id === id);
  if (!payer) throw new TypeError(`no payer ${id}`);
  return payerLibrary(
    payer,
    payer.versions.map((entry) =>
      refused.includes(entry.policy) ? missingVersion(entry, 'it did not come', true) : asHeld(entry),
    ),
    heldFacts,
  );
};
const today = '2026-11-26';
const carcinoma = { site: 'kidney', tumorType: 'renal-cell-carcinoma' };

describe('does the short answer say what the whole one says', () => {
  it.each<[string, string, Facts]>([
    ['decided', 'bcbsma', { site: 'breast' }],
    ['open', 'bcbsma', carcinoma],
    ['by another policy', 'bcbsma', { site: 'liver' }],
    ['before every version', 'bcbsma', { site: 'breast', serviceDate: '1999-01-01' }],
    ['by an older version', 'bcbsma', { site: 'breast', serviceDate: '2021-01-01' }],
    ['by the second text of the book', 'bcbsal', carcinoma],
  ])('%s', (_, payer, facts) => {
    const library = libraryOf(payer);
    const judged = library.judge(facts, today);
    const short = library.rule(facts);
    const cautioned = library.ruleWithCautions(facts, today);
    if (judged.kind !== 'determined' || short.kind !== 'ruled' || cautioned.kind !== 'ruled')
      throw new TypeError('nothing is refused here');
    const { outcome, governing, cautions, policy, version } = judged.determination;
    expect(short.ruling).toMatchObject({ outcome, governing, policy, version });
    expect(cautioned.ruling).toMatchObject({ outcome, governing, cautions });
    expect(new Set(short.deciding.map(({ label }) => label))).toStrictEqual(new Set(governing));
    expect([short.book, cautioned.book, library.bookFor(facts)].every((book) => book === judged.book)).toBe(true);
    expect(short.origins).toStrictEqual([]);
    for (const { prepared } of [judged, short])
      expect([prepared?.policy.policy ?? null, prepared?.policy.version ?? null]).toStrictEqual([policy, version]);
  });
});

describe('what is said where a text of a book cannot be used', () => {
  it.each<[string, Facts, string, boolean]>([
    ['the first of the book', { site: 'kidney' }, 'bcbsal-429', false],
    ['the last of it, which alone speaks', { site: 'liver' }, 'bcbsal-733', false],
    ['one of two between which a fact decides: the other is left', { site: 'prostate' }, 'bcbsal-596', true],
    ['one that may decide, while the site is open', {}, 'bcbsal-384', true],
  ])('%s could decide: nothing is said', (_, facts, policy, hasBook) => {
    const library = libraryOf('bcbsal', policy);
    for (const answer of [
      library.judge(facts, today),
      library.rule(facts),
      library.rule(facts),
      library.ruleWithCautions(facts, today),
    ])
      expect(answer).toMatchObject({
        kind: 'unavailable',
        isUnread: true,
        version: { policy },
        problems: [{ message: 'it did not come' }],
      });
    expect(library.bookFor(facts) !== undefined).toBe(hasBook);
  });

  it('one that cannot decide takes nothing away', () => {
    const [whole, library] = [libraryOf('bcbsal'), libraryOf('bcbsal', 'bcbsal-384')];
    const [expected, found] = [whole, library].map((each) => each.judge({ site: 'kidney' }, today));
    if (expected?.kind !== 'determined' || found?.kind !== 'determined') throw new TypeError('it is determined');
    expect(found.determination).toStrictEqual(expected.determination);
    expect(library.bookFor({ site: 'kidney' })).toBeDefined();
  });

  it('a file that came and is refused is not asked for again', () => {
    const payer = held.index.payers.find(({ id }) => id === 'medicare');
    const [entry] = payer?.versions ?? [];
    if (!payer || !entry) throw new TypeError('medicare has a rule');
    const library = payerLibrary(payer, [missingVersion(entry, 'it is another file')], heldFacts);
    expect(library.rule({ site: 'prostate' })).toMatchObject({ kind: 'unavailable', isUnread: false });
  });
});

describe('is the last answer kept', () => {
  const library = libraryOf('bcbsma');
  const small = { ...carcinoma, sizeCm: { below: 4 } };

  it.each<[string, Facts]>([
    ['the same case', { ...small }],
    ['a fact on which it cannot turn', { ...small, approach: 'open', cptCodes: ['50593'] }],
  ])('%s: the very same', (_, facts) => {
    const before = library.rule(small);
    expect(library.rule(facts)).toBe(before);
  });

  it.each<[string, Facts]>([
    ['another bound', { ...carcinoma, sizeCm: { below: 3 } }],
    ['a fact more', { ...small, stage: 'I' }],
    ['a fact less', { site: 'kidney', sizeCm: { below: 4 } }],
    ['another day', { ...small, serviceDate: '2021-01-01' }],
    ['a yes', { ...small, solitaryKidney: true }],
  ])('%s: anew', (_, facts) => {
    const before = library.rule(small);
    const after = library.rule(facts);
    const fresh = libraryOf('bcbsma').rule(facts);
    if (after.kind !== 'ruled' || fresh.kind !== 'ruled') throw new TypeError('nothing is refused here');
    expect(after).not.toBe(before);
    expect(after.ruling).toStrictEqual(fresh.ruling);
  });
});
