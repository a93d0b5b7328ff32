import { beforeEach, describe, expect, it, vi } from 'vitest';
import { localDate } from '../facts/index.ts';
import { noEvidence } from '../submission/evidence/index.ts';
import { freshCase, HELD_AS, IN_MEMORY_AS, keptCase, openCaseStore, type HeldCase } from './caseStore.ts';
import { heldIn } from './heldCase.ts';

const today = localDate(new Date());
const caseOf = (texts: Readonly<Record<string, string>>): HeldCase => ({
  answers: { texts: { serviceDate: today, ...texts }, calculated: [] },
  evidence: noEvidence,
  compared: [],
});
const kidney = caseOf({ payer: 'acme', site: 'kidney', sizeCm: '3' });
const show = (persisted: boolean): boolean => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('does the tab hold one copy of the case, the newest', () => {
  it('a reload finds it, and no history entry holds any of it', async () => {
    openCaseStore(freshCase(today)).set(kidney);
    await expect(keptCase()).resolves.toStrictEqual(kidney);
    expect(JSON.stringify(history.state)).not.toContain('kidney');
    expect(localStorage).toHaveLength(0);
  });

  it('a page that the browser kept whole takes the newest when it is shown again', async () => {
    const left = openCaseStore(freshCase(today));
    left.set(kidney);
    openCaseStore(freshCase(today)).set(caseOf({ sizeCm: '5' }));
    show(true);
    await vi.waitFor(() => {
      expect(left.get().held.answers.texts['sizeCm']).toBe('5');
    });
  });

  it('a new case overwrites the one before: nothing of it is left', async () => {
    const store = openCaseStore(freshCase(today));
    store.set(kidney);
    openCaseStore(freshCase(today)).set(freshCase(today, 'acme'));
    expect(sessionStorage.getItem(HELD_AS)).not.toContain('kidney');
    show(true);
    await vi.waitFor(() => {
      expect(store.get().held.answers.texts).not.toHaveProperty('site');
    });
  });
});

describe('is the payer that was chosen kept, and a page that was only opened not', () => {
  it.each([
    [undefined, 0],
    ['acme', 1],
  ])('%s', (payer, kept) => {
    openCaseStore(freshCase(today)).set(freshCase(today, payer));
    expect(sessionStorage).toHaveLength(kept);
  });
});

describe('does it stay in memory alone where that is wanted', () => {
  it('nothing is written, what was written is taken away, and leaving the page ends it', async () => {
    const store = openCaseStore(freshCase(today));
    store.set(kidney);
    store.keepInMemoryAlone(true);
    store.set(caseOf({ payer: 'acme', site: 'lung' }));
    expect(sessionStorage).toHaveLength(0);
    expect(Object.entries(localStorage)).toStrictEqual([[IN_MEMORY_AS, 'yes']]);
    await expect(keptCase()).resolves.toBeUndefined();
    expect(openCaseStore(freshCase(today)).get().inMemoryAlone).toBe(true);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(store.get().held).toStrictEqual(freshCase(today));
  });

  it('and is kept again once it is not', () => {
    const store = openCaseStore(freshCase(today));
    store.keepInMemoryAlone(true);
    store.set(kidney);
    store.keepInMemoryAlone(false);
    expect(heldIn(sessionStorage.getItem(HELD_AS) ?? '')).toStrictEqual(kidney);
    expect(localStorage).toHaveLength(0);
  });
});

describe('what where the browser or the text refuses', () => {
  it('a storage that is full is said, and memory still holds the case', () => {
    const store = openCaseStore(freshCase(today));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store.set(kidney);
    expect(store.get()).toMatchObject({ held: kidney, isKept: false });
  });

  it.each([['null'], ['{'], ['{"answers":{}}'], ['[]']])('%j holds no case', (text) => {
    expect(heldIn(text)).toBeUndefined();
  });

  it('a note that cannot be read takes neither the answers nor the other notes with it', () => {
    const { answers } = caseOf({ payer: 'acme', sizeCm: '4,3' });
    const note = { state: 'present', title: 'CT', date: '', place: '', sameAs: '' };
    const evidence = {
      'kidney/imaging': note,
      'No id of ours': note,
      plan: { state: 'lost' },
      [`kidney/${'x'.repeat(200)}`]: note,
    };
    expect(heldIn(JSON.stringify({ answers, evidence }))).toStrictEqual({
      answers,
      evidence: { 'kidney/imaging': note, [`kidney/${'x'.repeat(200)}`]: note },
      compared: [],
    });
  });
});
