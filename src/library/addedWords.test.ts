import { describe, expect, it } from 'vitest';
import { added, libraryOf } from './fixtures/libraries.ts';
import { addedHereInWords, addedInWords } from './addedWords.ts';
import { originOf } from './added/origin.ts';

describe('how is it said where a library comes from', () => {
  it.each([
    ['device', 'M.K.', 'Added on this device', 'added on this device, from “Practice”, on 11/26/2026, read by M.K'],
    [
      'site',
      ' A. Reader... ',
      'Added by this site',
      'added by this site, from “Practice”, on 11/26/2026, read by A. Reader',
    ],
    [
      'page',
      '',
      'Added in this page',
      'added in this page, from “Practice”, on 11/26/2026; the file does not say who read it',
    ],
    ['draft', 'A. Reader', 'A draft that is tried out', 'a draft that is tried out, read by A. Reader'],
  ] as const)('%s, read by %j', (by, readBy, title, words) => {
    const { note } = added(libraryOf({ name: 'Practice', readBy }), { by });
    expect(addedInWords(note)).toBe(words);
    expect(addedHereInWords(note)).toBe(words.replace(', from “Practice”,', ''));
    expect(originOf(note, 'Policy 7')).toMatchObject({
      title,
      says: `Policy 7: ${words}. It does not come with CryoCheck.`,
    });
  });
});
