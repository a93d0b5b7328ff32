import { describe, expect, it } from 'vitest';
import { caseFromPairs, heldFacts } from '../../facts/index.ts';
import { caseFileText, readCaseFile, type SavedDetermination } from './index.ts';

const vocabulary = { ...heldFacts, payers: [{ id: 'acme', name: 'Acme Health', products: [] }] };
const facts = { payer: 'acme', site: 'kidney' };
const saved: SavedDetermination = {
  savedOn: '2026-11-02',
  policy: 'acme-1',
  version: '2025-01',
  outcome: 'medically-necessary',
};
const present = { state: 'present', title: 'LEFT KIDNEY', date: '2026-10-02', place: 'page 2', sameAs: '' } as const;
const file = (change: object): string =>
  JSON.stringify({
    kind: 'cryoablation-case',
    format: 1,
    savedOn: saved.savedOn,
    facts,
    determination: { policy: 'acme-1', version: '2025-01', outcome: 'medically-necessary' },
    ...change,
  });
const fieldsOf = (text: string): readonly string[] => readCaseFile(text, vocabulary).errors.map(({ field }) => field);

describe('what does a case file hold', () => {
  it('what was saved, and reads it again', () => {
    const text = caseFileText(facts, saved, [{ id: 'imaging' }], { 'kidney/imaging': present });
    expect(readCaseFile(text, vocabulary)).toStrictEqual({
      facts,
      errors: [],
      saved,
      evidence: { 'kidney/imaging': present },
      compared: [],
    });
  });

  const compared = {
    policy: 'acme-1',
    version: '2025-01',
    comparedOn: '2026-11-26',
    documentDate: '2026-09',
    unchanged: ['L11'],
    changed: ['L12'],
    pages: { L12: 3 },
  };

  it('what came of comparing with the payer’s document, as dates, counts and pages', () => {
    const text = caseFileText(facts, saved, [], {}, [compared]);
    expect(readCaseFile(text, vocabulary).compared).toStrictEqual([compared]);
  });

  it('reads a comparison of an earlier day, which counts its passages: of none is it known that it stands', () => {
    const { unchanged: _, ...counted } = { ...compared, passages: 12 };
    const text = file({ compared: [counted] });
    expect(readCaseFile(text, vocabulary).compared).toStrictEqual([{ ...compared, unchanged: [] }]);
    expect(fieldsOf(text)).toStrictEqual([]);
  });

  it.each<[string, object, string]>([
    ['count of passages that is none', { ...compared, unchanged: undefined, passages: 'all' }, 'compared 1 passages'],
    ['words of the document', { ...compared, text: 'Ablation of' }, 'compared 1'],
    ['a sentence for an id', { ...compared, changed: ['Ablation of the'] }, 'compared 1 changed 0'],
    ['a day that does not exist', { ...compared, comparedOn: '2026-02-30' }, 'compared 1 comparedOn'],
    ['a page before the first', { ...compared, pages: { L12: 0 } }, 'compared 1 pages L12'],
  ])('no %s: it is named, and nothing of it is kept', (_, wrong, field) => {
    const text = file({ compared: [wrong, compared] });
    expect(readCaseFile(text, vocabulary).compared).toStrictEqual([compared]);
    expect(fieldsOf(text)).toStrictEqual([field]);
  });

  it('no note of another organ, though its document has the same id', () => {
    const text = caseFileText(facts, saved, [{ id: 'imaging' }], { 'lung/imaging': present });
    expect(text).not.toContain('LEFT KIDNEY');
  });

  it('reads a file of an earlier day, whose documents bear no site: they are of its own', () => {
    const { evidence } = readCaseFile(file({ evidence: { imaging: { state: 'present' } } }), vocabulary);
    expect(Object.keys(evidence)).toStrictEqual(['kidney/imaging']);
  });

  it('no note on a document that the determination does not ask for', () => {
    const text = caseFileText(facts, saved, [{ id: 'pathology' }], { 'kidney/imaging': present });
    expect(text).not.toContain('LEFT KIDNEY');
    expect(readCaseFile(text, vocabulary).evidence).toStrictEqual({});
  });

  it('every note of the organ while the documents are open between several texts, and none of another', () => {
    const text = caseFileText(facts, saved, null, { 'kidney/imaging': present, 'lung/imaging': present });
    expect(readCaseFile(text, vocabulary).evidence).toStrictEqual({ 'kidney/imaging': present });
  });
});

describe('is what a file says of its determination taken at its word', () => {
  it.each<[string, object, readonly string[]]>([
    ['an outcome in other words', { outcome: 'APPROVED by the payer' }, ['determination outcome']],
    ['one of the prototype', { outcome: 'constructor' }, ['determination outcome']],
    ['no outcome', { outcome: undefined }, ['determination outcome']],
    ['a sentence for a policy', { policy: 'approved by the medical director' }, ['determination policy']],
    ['a version without end', { version: '2'.repeat(61) }, ['determination version']],
    ['several', { outcome: 7, policy: 7 }, ['determination outcome', 'determination policy']],
  ])('not %s: it is named, nothing of it is kept, and the facts are', (_, change, fields) => {
    const text = file({ determination: { policy: null, version: null, outcome: 'not-covered', ...change } });
    const read = readCaseFile(text, vocabulary);
    expect([...fieldsOf(text)].sort()).toStrictEqual(fields);
    expect([read.facts, read.saved]).toStrictEqual([facts, undefined]);
    for (const { message } of read.errors) expect(message).toMatch(/is not allowed; allowed: /);
  });

  it('names the value and what is allowed', () => {
    const { errors } = readCaseFile(
      file({ determination: { policy: null, version: null, outcome: 'APPROVED by the payer' } }),
      vocabulary,
    );
    expect(errors[0]?.message).toContain('"APPROVED by the payer" is not allowed; allowed: medically-necessary, ');
  });

  it('a day that does not exist is named', () => {
    expect(fieldsOf(file({ savedOn: '2026-02-30' }))).toStrictEqual(['savedOn']);
  });

  it('a file without a determination is one made by hand, and no error', () => {
    expect(fieldsOf(file({ determination: undefined, savedOn: undefined }))).toStrictEqual([]);
  });

  it('what is no part of a case file is named', () => {
    expect(fieldsOf(file({ patient: 'Ann' }))).toStrictEqual(['"patient"']);
  });
});

describe('which files are no case', () => {
  it.each([
    ['another program’s', '{"kind":"recipe","facts":{}}', 'kind'],
    ['an unknown format', file({ format: 7 }), 'format'],
    ['half a file', file({}).slice(0, 60), ''],
    ['an empty one', '', ''],
    ['a list', '[]', ''],
    ['one that is wrong in all it holds', '{"site":"elbow"}', 'site'],
  ])('%s', (_, text, field) => {
    const { facts: kept, errors } = readCaseFile(text, vocabulary);
    expect([kept, errors.map((each) => each.field)]).toStrictEqual([{}, [field]]);
  });
});

describe('is what comes from outside bounded', () => {
  it('a file of 20,000 wrong facts names a hundred and counts the others', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`fact${String(index)}`, 1]));
    const read = readCaseFile(file({ facts: { ...many, ...facts } }), vocabulary);
    expect(read.errors).toHaveLength(101);
    expect(read.errors.at(-1)?.message).toBe('19900 more things in it could not be read');
    expect(read.facts).toStrictEqual(facts);
  });

  it('a link of 20,000 names is read up to the first hundred, and says so', () => {
    const pairs = Array.from({ length: 20_000 }, (_, index) => [`fact${String(index)}`, '1'] as const);
    const started = performance.now();
    const read = caseFromPairs([['site', 'kidney'], ...pairs], vocabulary);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(read.facts).toStrictEqual({ site: 'kidney' });
    expect(read.errors).toHaveLength(100);
    expect(read.errors.at(-1)?.message).toBe('the link gives 20001 names; the first 100 were read');
  });
});
