import { expect, it } from 'vitest';
import type { Facts } from '../facts/index.ts';
import { enoughInWords } from './enoughInWords.ts';
import { madeUp, madeUpBook, otherwise, supports } from './fixtures/madeUp.ts';

const single = { solitaryKidney: true };
const worse = { resectionWorsensKidneyFunction: true };
const early = { stage: 'I' };
const late = { stage: 'II' };
const unfit = { surgicalCandidacy: 'not-a-candidate' };
const low = { egfr: { below: 60 } };
/** A policy that supports a kidney tumor where all of one of these lists hold. */
const supporting = (...ways: readonly (readonly object[])[]) =>
  madeUpBook([
    madeUp([supports('A', { all: [{ site: 'kidney' }, { any: ways.map((all) => ({ all })) }] }), otherwise]),
  ]);
const [theKidney, surgery] = ['whether there is only one kidney', 'whether surgery would worsen kidney function'];

it.each<[string, ReturnType<typeof supporting>, Facts, readonly string[]]>([
  ['the site comes first', supporting([single]), {}, ['Start with the site of the tumor.']],
  ['one of one', supporting([single]), { site: 'kidney' }, [`One answer can be enough: ${theKidney}.`]],
  [
    'two of two',
    supporting([single, worse]),
    { site: 'kidney' },
    [`Two answers can be enough: ${theKidney} and ${surgery}.`],
  ],
  [
    'one of several',
    supporting([single, worse], [early]),
    { site: 'kidney' },
    ['One answer can be enough.', 'Start with stage; ask the rest only if it does not settle it.'],
  ],
  [
    'two of several',
    supporting([single, worse], [single, early, unfit]),
    { site: 'kidney' },
    [
      'Two answers can be enough.',
      `Start with ${theKidney} and ${surgery}; ask the rest only if those do not settle it.`,
    ],
  ],
  [
    'three of several are named',
    supporting([single, early, worse], [single, early, low, unfit]),
    { site: 'kidney' },
    [
      'Three answers can be enough.',
      `Start with stage, ${theKidney}, and ${surgery}; ask the rest only if those do not settle it.`,
    ],
  ],
  [
    'more than are named, of more still',
    supporting([single, worse, early, unfit], [single, worse, late, unfit, low]),
    { site: 'kidney' },
    ['Four answers can be enough: the first four.', 'Ask the rest only if those do not settle it.'],
  ],
])('%s', (_, book, facts, words) => {
  expect(enoughInWords(book, facts)).toStrictEqual(words);
});

it('all that are asked are named, however many', () => {
  const [words, ...others] = enoughInWords(supporting([single, worse, early, unfit]), { site: 'kidney' });
  expect(others).toStrictEqual([]);
  expect(words).toMatch(/^Four answers can be enough: .*, .*, .* and .*\.$/);
  for (const each of [theKidney, surgery]) expect(words).toContain(each);
});
