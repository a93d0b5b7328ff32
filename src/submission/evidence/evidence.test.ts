import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../determination/index.ts';
import {
  checklistOf,
  entryFor,
  evidenceAt,
  evidenceShown,
  noEvidence,
  parseEvidence,
  proofOf,
  queriesOf,
  whereFound,
  withEntry,
  type Evidence,
} from './index.ts';

const document = (id: string, basis: ChecklistItem['basis'], facts: readonly string[] = []): ChecklistItem => ({
  id,
  name: id,
  says: id,
  basis,
  clauses: [],
  facts,
  isEnclosed: true,
  cites: [],
});
const documents = [
  document('history', 'policy'),
  document('size', 'criterion', ['sizeCm']),
  document('staging', 'criterion', ['stage', 'sizeCm']),
];
const at = { state: 'present', title: 'CT abdomen', date: '2026-10-02', place: 'page 2', sameAs: '' } as const;

describe('what does a checklist show', () => {
  it('all open where nothing is noted', () => {
    expect(checklistOf(documents, noEvidence)).toMatchObject({
      counts: { open: 3, present: 0, missing: 0, requested: 0 },
      outstanding: 3,
    });
  });

  it('what the text asks for apart from the rest, and the count of what is not at hand', () => {
    const evidence: Evidence = { size: at, staging: { ...at, state: 'requested' } };
    const { policy, criterion, counts, outstanding } = checklistOf(documents, evidence);
    expect([policy, criterion].map((rows) => rows.map(({ item, entry }) => `${item.id} ${entry.state}`))).toStrictEqual(
      [['history open'], ['size present', 'staging requested']],
    );
    expect([counts, outstanding]).toStrictEqual([{ open: 1, present: 1, missing: 0, requested: 1 }, 2]);
  });

  it('which items prove a fact, those at hand first', () => {
    expect(proofOf('sizeCm', documents, { staging: at }).map(({ item }) => item.id)).toStrictEqual(['staging', 'size']);
    expect(proofOf('egfr', documents, { staging: at })).toStrictEqual([]);
  });
});

describe('how is a note changed', () => {
  it('field by field, and left out where it says nothing', () => {
    const noted = withEntry(withEntry(noEvidence, 'size', { state: 'present' }), 'size', { place: 'page 2' });
    expect(noted).toStrictEqual({
      size: { state: 'present', title: '', date: '', place: 'page 2', sameAs: '' },
    });
    expect(withEntry(noted, 'size', { state: 'open', place: '' })).toStrictEqual({});
  });

  it('the prototype is no document', () => {
    expect(entryFor(noEvidence, 'constructor').state).toBe('open');
  });

  it('in one line', () => {
    expect(whereFound(at)).toBe('CT abdomen, 10/02/2026, page 2');
    expect(whereFound({ ...at, date: ' ' })).toBe('CT abdomen, page 2');
  });
});

describe('does a note follow a document to another organ', () => {
  const evidence: Evidence = { 'kidney/size': at, 'lung/staging': at, 'kidney/gone': at };

  it('no: what is noted of one organ is not there for another', () => {
    expect(evidenceAt(evidence, 'kidney')).toStrictEqual({ size: at, gone: at });
    expect(entryFor(evidenceAt(evidence, 'lung'), 'size').state).toBe('open');
    expect(evidenceAt(evidence, undefined)).toStrictEqual({});
  });

  it('and what no screen shows is left out', () => {
    expect(evidenceShown(evidence, 'kidney', ['size', 'staging'])).toStrictEqual({ 'kidney/size': at });
  });
});

describe('which dates are queried', () => {
  const queriesFor = (date: string, oldestDays?: number): readonly string[] =>
    queriesOf(documents, { size: { ...at, date } }, { today: '2026-11-21', oldestDays }).map(
      ({ id, message }) => `${id}: ${message}`,
    );

  it.each(['', '2026-11-21', '1999-01-01'])('not %j, without a limit', (date) => {
    expect(queriesFor(date)).toStrictEqual([]);
  });

  it.each<[string, number | undefined, string]>([
    ['2026-11-22', undefined, 'size: 11/22/2026 is in the future.'],
    ['2026-02-29', undefined, 'size: This is no day of the calendar. Write it as MM/DD/YYYY.'],
    ['last week', undefined, 'size: This is no day of the calendar. Write it as MM/DD/YYYY.'],
    ['2026-10-21', 30, 'size: 10/21/2026 is 31 days ago, over the limit of 30 days.'],
  ])('%s, limit %s', (date, limit, query) => {
    expect(queriesFor(date, limit)).toStrictEqual([query]);
  });

  it('not one as old as the limit', () => {
    expect(queriesFor('2026-10-22', 30)).toStrictEqual([]);
  });
});

describe('what is read from a file that anyone may have written', () => {
  it('all that is written, and an entry of 2,000 characters whole', () => {
    const evidence: Evidence = { 'kidney/size': { ...at, place: 'p'.repeat(2000), sameAs: 'staging' } };
    expect(parseEvidence(JSON.parse(JSON.stringify(evidence)), 'lung')).toStrictEqual({ evidence, errors: [] });
  });

  it('nothing where there is none', () => {
    expect(parseEvidence(undefined, 'kidney')).toStrictEqual({ evidence: {}, errors: [] });
  });

  it.each([7, 'x', [at]])('no evidence at all: %j', (input) => {
    expect(parseEvidence(input, 'kidney')).toStrictEqual({
      evidence: {},
      errors: [{ field: '', message: 'The evidence is no list of documents by id.' }],
    });
  });

  it('the good entries, and each wrong one by name', () => {
    const input: unknown = JSON.parse(
      `{"size":{"state":"present"},"__proto__":{"state":"present"},"stage":{"state":"lost"},"plan":{"state":"open","who":"Ann"},"long":{"state":"open","title":"${'x'.repeat(10_001)}"},"null":null}`,
    );
    const { evidence, errors } = parseEvidence(input, 'kidney');
    expect(evidence).toStrictEqual({ 'kidney/size': { state: 'present', title: '', date: '', place: '', sameAs: '' } });
    expect(errors.map(({ field }) => field)).toStrictEqual(['__proto__', 'stage', 'plan', 'long', 'null']);
    expect(errors.every(({ message }) => message.length > 0)).toBe(true);
  });
});
