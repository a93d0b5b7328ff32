import { expect, test } from 'vitest';
import { evergreenDraft } from '../../testing/evergreenDraft.ts';
import {
  chosenOf,
  emptyDraft,
  isBegun,
  keptWork,
  signOf,
  undone,
  withChange,
  withPolicy,
  workFrom,
  written,
  type Draft,
} from './index.ts';

const titled = (title: string): Draft => withPolicy(evergreenDraft(), { title });
const again = (kept: unknown): unknown => JSON.parse(JSON.stringify(kept));

test.each<[what: string, draft: Draft]>([
  ['who reads it', { ...emptyDraft(2), readBy: 'A. Reader' }],
  ['a day', withPolicy(emptyDraft(2), { readOn: '2026-11-26' })],
  ['the name of a new payer', { ...emptyDraft(2), payer: { ...emptyDraft(2).payer, name: 'Evergreen' } }],
  [
    'that prior authorization is needed',
    withPolicy(emptyDraft(2), { inpatient: { status: 'required', says: '', cites: [] } }),
  ],
  ['a paper that is taken out', withPolicy(emptyDraft(2), { papers: [] })],
])('%s alone is a draft that is begun', (_, draft) => {
  expect(isBegun(draft)).toBe(true);
  expect(isBegun(emptyDraft(2))).toBe(false);
});

test('what was started over is there again after the page was closed, one step back', () => {
  const anew = withChange(written(titled('One')), emptyDraft(2));
  const kept = workFrom(again(keptWork(anew, 'a')));
  expect(kept && isBegun(kept.now)).toBe(false);
  expect(kept && undone(kept).now.policy.title).toBe('One');
});

test('a step that was taken back can be taken forward again after the page was closed', () => {
  const back = undone(withChange(written(titled('One')), titled('Two')));
  expect(workFrom(again(keptWork(back, 'a')))?.future.map(({ policy }) => policy.title)).toEqual(['Two']);
});

test('of an empty desk with nothing before it, nothing is kept', () => {
  expect(keptWork(written(emptyDraft(2)), 'a')).toBeUndefined();
});

test('of two drafts written in two tabs the one that is not chosen is one step back', () => {
  const [mine, theirs] = [withChange(written(titled('One')), titled('Mine')), written(titled('Theirs'))];
  expect(undone(chosenOf(mine, theirs)).now.policy.title).toBe('Theirs');
  expect(undone(chosenOf(theirs, mine)).now.policy.title).toBe('Mine');
});

test('what is kept is known by its sign; what an older page kept has none and is read', () => {
  expect(signOf(keptWork(written(titled('One')), 'a'))).toBe('a');
  const older = again({ now: titled('One'), past: [] });
  expect(signOf(older)).toBe('');
  expect(workFrom(older)?.now.policy.title).toBe('One');
});

test('a draft that a page kept before the desk asked as much as now is read, with what was not asked open', () => {
  const { news: _news, unsought: _unsought, ...draft } = evergreenDraft();
  const { readOn: _readOn, codesListed: _listed, ...policy } = draft.policy;
  const read = workFrom(again({ now: { ...draft, policy: { ...policy, codes: null } }, past: [] }))?.now;
  expect(read?.policy).toMatchObject({ readOn: '', codesListed: '', codes: [] });
});
