import { describe, expect, it } from 'vitest';
import { added, changed, evergreen, evergreenPolicy, held, libraryOf } from '../fixtures/libraries.ts';
import { openBeside, withLibraries, type AddedLibrary, type Library } from './index.ts';

const today = '2026-11-26';
const origin = { id: '', file: 'practice.json', on: today, by: 'device' } as const;

/** Opens a library where others stand. */
const openedWhere = async (libraries: readonly AddedLibrary[], library: Library | string) =>
  openBeside(
    typeof library === 'string' ? library : JSON.stringify(library),
    (without) => {
      const left = libraries.filter(({ note }) => note.id !== without);
      return Promise.resolve({ holdings: withLibraries(held, left).holdings, libraries: left });
    },
    origin,
    today,
  );

/** The same library with a second case. */
const newer: Library = { ...evergreen, cases: [...evergreen.cases, changed(evergreen.cases[0], { id: 'E2' })] };

describe('what becomes of a library file where libraries stand already', () => {
  it('beside none it is good, and whole', async () => {
    expect(await openedWhere([], evergreen)).toStrictEqual({
      good: evergreen,
      problems: [],
      older: undefined,
      whole: evergreen,
    });
  });

  it('with something wrong in it the rest is good, and it is not whole', async () => {
    const wrong = changed(evergreen.cases[0], { id: 'E2', expected: { outcome: 'investigational' } });
    const opened = await openedWhere([], { ...evergreen, cases: [...evergreen.cases, wrong] });
    expect([opened.good, opened.whole]).toStrictEqual([evergreen, undefined]);
    expect(opened.problems.map(({ part }) => part)).toStrictEqual(['cases[1]']);
  });

  it('what is added on this device already is nothing to add', async () => {
    expect(await openedWhere([added(evergreen)], evergreen)).toStrictEqual({
      good: undefined,
      problems: [
        { part: '', of: '', place: '', message: 'there is nothing to add: this library is added on this device' },
      ],
      older: undefined,
      whole: undefined,
    });
  });

  it('a newer one of the same name comes in the place of the last of that name', async () => {
    const first = added({ ...evergreen, policies: [], facts: [], payers: [] }, { id: 'first' });
    const last = added(evergreen, { id: 'last' });
    const opened = await openedWhere([first, { ...first, note: { ...first.note, id: 'second' } }, last], newer);
    expect(opened).toStrictEqual({ good: newer, problems: [], older: last.note, whole: undefined });
  });

  it('one of another name stands beside it: all that it brings is held', async () => {
    const opened = await openedWhere([added(evergreen)], { ...newer, name: 'Another practice' });
    expect([opened.older, opened.good, opened.whole]).toStrictEqual([undefined, undefined, undefined]);
    expect(opened.problems.map(({ part, place }) => `${part} ${place}`)).toStrictEqual([
      'facts[0] name',
      'payers[0] id',
    ]);
  });

  it.each(['site', 'page'] as const)('one that came with the %s is never replaced', async (by) => {
    const opened = await openedWhere([added(evergreen, { by })], newer);
    expect([opened.older, opened.good]).toStrictEqual([undefined, undefined]);
    expect(opened.problems.length).toBeGreaterThan(0);
  });

  it('one that rests on the older one stands beside it', async () => {
    const later = changed(evergreenPolicy, {
      version: '2026-09',
      inForce: { basis: 'stated', from: '2026-09-01', until: null, says: 'Made up.', cites: ['L3'] },
    });
    const resting = libraryOf({ policies: [later] });
    expect(await openedWhere([added(evergreen)], resting)).toStrictEqual({
      good: resting,
      problems: [],
      older: undefined,
      whole: resting,
    });
  });

  it('no library at all is refused as it is anywhere', async () => {
    const opened = await openedWhere([added(evergreen)], '{"kind":"else"}');
    expect([opened.good, opened.older, opened.whole]).toStrictEqual([undefined, undefined, undefined]);
    expect(opened.problems.map(({ place }) => place)).toStrictEqual(['kind']);
  });
});
