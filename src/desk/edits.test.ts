import { expect, test } from 'vitest';
import {
  emptyDraft,
  emptyGroup,
  emptyTest,
  linesOfPages,
  markBetween,
  markedText,
  markOfLines,
  redone,
  rowsOf,
  undone,
  withChange,
  withCitation,
  withClause,
  withClauseMoved,
  withNewClause,
  withNewPart,
  withPartChanged,
  withPartMoved,
  written,
  type Draft,
} from './index.ts';
import { draftFrom } from './draftFrom.ts';

const pages = [
  {
    lines: [
      'Evergreen Policy 7',
      '',
      'POLICY:',
      'Freezing is worth doing where:',
      ' • the tumor is small; or',
      ' • one kidney is left.',
    ],
  },
  { lines: ['CODES', '50593'] },
];
const document = { name: 'evergreen.txt', sha256: '0'.repeat(64), pages: 2, lines: [...linesOfPages(pages)] };
const read: Draft = { ...emptyDraft(2), document };

test('a marked passage becomes a citation: lines, page, heading, place, and its words where they are few', () => {
  const mark = markBetween({ line: 6, at: 3 }, { line: 5, at: 3 });
  expect(markedText(document, mark)).toBe('the tumor is small; or •');
  const [draft, id] = withCitation(read, markOfLines(document, 5, 5)) ?? [];
  expect(id).toBe('L5');
  expect(draft?.policy.citations).toEqual([
    {
      id: 'L5',
      lines: [5, 5],
      span: [0, 25],
      page: 1,
      heading: 'POLICY:',
      place: 'first bullet',
      says: '',
      quote: 'the tumor is small; or',
      note: '',
      became: '',
    },
  ]);
});

test('the same passage is cited once, other words of its lines by a name of their own', () => {
  const [one, first] = withCitation(read, markOfLines(document, 4, 6)) ?? [];
  expect(one?.policy.citations[0]?.quote).toBe('');
  const [two, again] = withCitation(one ?? read, markOfLines(document, 4, 6)) ?? [];
  expect([first, again, two?.policy.citations.length]).toEqual(['L4', 'L4', 1]);
  const words = markBetween({ line: 4, at: 0 }, { line: 4, at: 8 });
  expect(withCitation(two ?? read, words)?.[1]).toBe('L4-2');
});

test('nothing marked is no citation', () => {
  expect(withCitation(read, markOfLines(document, 2, 2))).toBeUndefined();
  expect(withCitation(emptyDraft(2), markOfLines(document, 4, 4))).toBeUndefined();
});

test('a long line is shown sentence by sentence, and nothing of it is lost', () => {
  const text = `${'Freezing is worth doing in many cases. '.repeat(10)}It is not in others.`;
  const long = { ...document, lines: [{ number: 1, page: 1, text }] };
  const rows = rowsOf(long);
  expect(rows.length).toBe(11);
  expect(rows.map((row) => row.text).join('')).toBe(text);
  expect(rows[1]?.at).toBe(39);
});

test('new clauses stand before the one for everything else, and clauses are moved no farther than the list', () => {
  const [one, first] = withNewClause(read);
  const [two, rest] = withNewClause(one);
  const [three, last] = withNewClause(withClause(two, rest, { isRemainder: true }));
  const keys = ({ policy }: Draft) => policy.clauses.map(({ key }) => key);
  expect(keys(three)).toEqual([first, last, rest]);
  expect(keys(withClauseMoved(three, last, -1))).toEqual([last, first, rest]);
  expect(keys(withClauseMoved(three, first, -1))).toEqual([first, last, rest]);
});

test('conditions are put into groups, and moved among their neighbors', () => {
  const [clause] = withNewClause(read);
  const group = clause.policy.clauses[0]?.when.key ?? '';
  const [one, first] = withNewPart(clause, group, 'test');
  const [two, inner] = withNewPart(one, group, 'group');
  const shape = ({ policy }: Draft) => {
    const when = policy.clauses[0]?.when;
    return when && 'parts' in when ? when.parts.map((part) => ('parts' in part ? part.kind : part.key)) : [];
  };
  expect(shape(two)).toEqual([first, 'any']);
  expect(shape(withPartMoved(two, first, 1))).toEqual(['any', first]);
  expect(inner).not.toBe(first);
});

test('what does not hold the part that changes stays the very same: it is not drawn, looked at or kept anew', () => {
  const [one, key] = withNewClause(emptyDraft(2), (newKey) => [
    { ...emptyTest(newKey()), fact: 'site', values: ['kidney'] },
    emptyGroup(newKey(), 'any', [emptyTest(newKey()), emptyTest(newKey())]),
  ]);
  const [before] = withNewClause(one, (newKey) => [emptyTest(newKey())]);
  const own = before.policy.clauses.find((clause) => clause.key === key);
  const [site, group] = own && own.when.kind !== 'test' ? own.when.parts : [];
  const { policy } = withPartChanged(before, site?.key ?? '', (part) => [{ ...part, label: 'C.1' }]);
  const [changed, other] = policy.clauses;
  const parts = changed && changed.when.kind !== 'test' ? changed.when.parts : [];
  expect(parts[0]).toEqual({ ...site, label: 'C.1' });
  expect(parts[1]).toBe(group);
  expect(other).toBe(before.policy.clauses[1]);
  expect(policy.codes).toBe(before.policy.codes);
  expect(policy.papers).toBe(before.policy.papers);
  expect(withPartMoved(before, site?.key ?? '', 1).policy.clauses[1]).toBe(other);
});

test('typing on in one field is one step back, another field is the next', () => {
  const typed = ['T', 'Ti', 'Tit'].reduce((work, text) => withChange(work, text, 'title'), written(''));
  const both = withChange(typed, 'Tit 7', 'number');
  expect(undone(both).now).toBe('Tit');
  expect(undone(undone(both)).now).toBe('');
  expect(undone(undone(undone(both))).now).toBe('');
  expect(redone(redone(undone(undone(both)))).now).toBe('Tit 7');
});

test('a draft that was kept is read again, and anything else is none', () => {
  const [draft] = withNewPart(withNewClause(read)[0], 'part2', 'group');
  expect(draftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(draftFrom({ ...draft, format: 2 })).toBeUndefined();
  expect(draftFrom({ ...draft, more: 1 })).toBeUndefined();
});
