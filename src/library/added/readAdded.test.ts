import { describe, expect, it } from 'vitest';
import { added, changed, evergreen } from '../fixtures/libraries.ts';
import { readAdded } from './readAdded.ts';

const kept = added(evergreen);

describe('is a library that was kept read strictly', () => {
  it.each(['device', 'site', 'page', 'draft'] as const)('one that is whole, by %s', (by) => {
    const whole = added(evergreen, { by });
    expect(readAdded(JSON.parse(JSON.stringify(whole)))).toStrictEqual({ ok: true, added: whole });
  });

  const none = 'it is no library with a note of where it comes from';
  it.each<[string, unknown, string]>([
    ['nothing', undefined, none],
    ['null', null, none],
    ['a text', 'library note', none],
    ['a library without a note', { library: evergreen }, none],
    ['a note without a library', { note: kept.note }, none],
    ['no note', { ...kept, note: null }, 'note: expected an object; it is null'],
    [
      'no name in the note, and a day that is none',
      { ...kept, note: changed(kept.note, { id: '', on: 'yesterday' }) },
      'note.id: expected at least 1 character; it is ""; note.on: expected a date; it is "yesterday"',
    ],
    [
      'kept by something else',
      { ...kept, note: changed(kept.note, { by: 'cloud' }) },
      'note.by: allowed: device, site, page, draft; it is "cloud"',
    ],
    [
      'another entry in the note',
      { ...kept, note: changed(kept.note, { script: 'x' }) },
      'note.script: this entry is not part of the note on a library',
    ],
    [
      'a library that is wrong, and the note as well',
      { library: changed(evergreen, { format: 2 }), note: changed(kept.note, { by: 'cloud' }) },
      'format: allowed: 1; it is 2; note.by: allowed: device, site, page, draft; it is "cloud"',
    ],
    [
      'a list for a library',
      { ...kept, library: [] },
      'kind: it is no library file: it does not say "cryocheck-library"',
    ],
  ])('not: %s', (_, value, why) => {
    expect(readAdded(value)).toStrictEqual({ ok: false, why });
  });
});
