import { expect, test } from 'vitest';
import { heldVocabulary } from '../../testing/held.ts';
import { sitesOf } from '../facts/index.ts';
import {
  emptyDraft,
  emptyGroup,
  emptyTest,
  sitesBeside,
  sitesLeftFor,
  withClause,
  withNewClause,
  type DraftCondition,
  type DraftTest,
} from './index.ts';

const all = sitesOf(heldVocabulary);
const ofSite = (...values: string[]): DraftTest => ({ ...emptyTest(`site ${values.join()}`), fact: 'site', values });
const size: DraftTest = { ...emptyTest('size'), fact: 'sizeCm', bounds: { atMost: '4' } };
const foci: DraftTest = { ...emptyTest('foci'), fact: 'allFociTreatable', values: ['true'] };

/** The sites left for a new clause after one that takes these. */
const leftAfter = (...parts: readonly DraftCondition[]): readonly string[] => {
  const [one, first] = withNewClause(emptyDraft(2), () => parts);
  const [two, second] = withNewClause(withClause(one, first, { outcome: 'not-addressed' }));
  return sitesLeftFor(two, second, heldVocabulary);
};

test('a clause that takes every tumor but those of one site leaves that site', () => {
  expect(leftAfter(emptyGroup('none', 'not', [ofSite('liver')]))).toEqual(['liver']);
  expect(leftAfter(ofSite(...all.filter((site) => site !== 'lung')))).toEqual(['lung']);
});

test('a site of which a part alone is decided is left, and so is every site before the first clause', () => {
  expect(leftAfter(ofSite('kidney'), size)).toEqual(all);
  expect(leftAfter()).toEqual(all);
});

test.each<[what: string, kind: 'all' | 'any', parts: readonly DraftCondition[], sites: readonly string[]]>([
  ['the site beside it', 'all', [ofSite('liver', 'lung')], ['lung', 'liver']],
  ['a question that is asked for one site', 'all', [foci], ['liver']],
  [
    'a type of tumor, which names its site',
    'all',
    [{ ...emptyTest('type'), fact: 'tumorType', values: ['renal-cell-carcinoma'] }],
    ['kidney'],
  ],
  ['the site, before a question that is not asked there', 'all', [size, ofSite('liver')], ['liver']],
  ['nothing, where one of several is enough', 'any', [ofSite('liver')], all],
  ['nothing, where it is not finished', 'all', [ofSite()], all],
])('a condition is narrowed by %s', (_, kind, parts, sites) => {
  const part = emptyTest('asked');
  expect(sitesBeside(part, { kind, parts: [...parts, part] }, all, heldVocabulary)).toEqual(sites);
});
