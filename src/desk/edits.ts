import { withMeantFor } from './clauseNames.ts';
import { emptyGroup, emptyTest, holdsPart, moved, withMoved, withPart, type DraftCondition } from './condition.ts';
import { markedLines, markedText, wordCount, type Mark } from './document.ts';
import type { Draft, DraftCitation, DraftClause, DraftPolicy } from './draft.ts';
import { emptyClause } from './emptyDraft.ts';
import { placeOfLine } from './placeInDocument.ts';

/** Words that may be quoted in one place. */
export const MOST_QUOTED_WORDS = 10;

/** The draft with one key more given, and the key. */
export const withNewKey = (draft: Draft, kind: string): readonly [Draft, string] => [
  { ...draft, keys: draft.keys + 1 },
  `${kind}${String(draft.keys + 1)}`,
];

export const withPolicy = (draft: Draft, part: Partial<DraftPolicy>): Draft => ({
  ...draft,
  policy: { ...draft.policy, ...part },
});

const freeId = (citations: readonly DraftCitation[], line: number): string => {
  const first = `L${String(line)}`;
  const taken = new Set(citations.map(({ id }) => id));
  for (let count = 1; ; count++) {
    const id = count === 1 ? first : `${first}-${String(count)}`;
    if (!taken.has(id)) return id;
  }
};

/**
 * The draft with a marked passage as a citation, and its name; undefined where nothing is marked. A passage that is cited
 * already is taken again. The deciding words are the marked ones where they are at most ten.
 */
export const withCitation = (draft: Draft, mark: Mark): readonly [Draft, string] | undefined => {
  const { document, policy } = draft;
  if (!document) return undefined;
  const lines = markedLines(document, mark);
  const [first, last] = [lines[0]?.line, lines.at(-1)?.line];
  if (!first || !last) return undefined;
  const [from, to] = [first.number, last.number];
  // A bullet is no word.
  const words = markedText(document, mark).replace(/^[^\p{L}\p{N}]+/u, '');
  const quote = wordCount(words) <= MOST_QUOTED_WORDS ? words : '';
  // Several passages can stand in one line: they are told apart by their characters.
  const span: DraftCitation['span'] = [
    from === mark.from.line ? mark.from.at : 0,
    to === mark.to.line ? mark.to.at : last.text.length,
  ];
  const same = policy.citations.find(
    (each) => each.lines[0] === from && each.lines[1] === to && each.span?.[0] === span[0] && each.span[1] === span[1],
  );
  if (same) return [draft, same.id];
  const { heading, place, page } = placeOfLine(document, from, span[0]);
  const citation: DraftCitation = {
    id: freeId(policy.citations, from),
    lines: [from, to],
    span,
    page,
    heading: heading ?? '',
    place,
    says: '',
    quote,
    note: '',
    became: '',
  };
  return [withPolicy(draft, { citations: [...policy.citations, citation] }), citation.id];
};

export const withCitationChanged = (draft: Draft, id: string, part: Partial<DraftCitation>): Draft =>
  withPolicy(draft, {
    citations: draft.policy.citations.map((each) => (each.id === id ? { ...each, ...part } : each)),
  });

/** A list of citations with one more, each once. */
export const withCite = (cites: readonly string[], id: string): string[] => [...new Set([...cites, id])];

export const withClause = (draft: Draft, key: string, part: Partial<DraftClause>): Draft =>
  withPolicy(draft, {
    clauses: draft.policy.clauses.map((clause) => (clause.key === key ? { ...clause, ...part } : clause)),
  });

/** The draft with a new clause: before the remainder, else last. `when`: the parts that it takes, all together. */
export const withNewClause = (
  draft: Draft,
  parts: (newKey: () => string) => readonly DraftCondition[] = () => [],
): readonly [Draft, string] => {
  let { keys } = draft;
  const newKey = (kind: string): string => `${kind}${String(++keys)}`;
  const key = newKey('clause');
  const groupKey = newKey('part');
  const clause = emptyClause(key, groupKey);
  const own = {
    ...clause,
    when: emptyGroup(
      groupKey,
      'all',
      parts(() => newKey('part')),
    ),
  };
  const { clauses } = draft.policy;
  const before = clauses.filter(({ isRemainder }) => !isRemainder);
  const rest = clauses.filter(({ isRemainder }) => isRemainder);
  return [{ ...withPolicy(draft, { clauses: [...before, own, ...rest] }), keys }, key];
};

/** The draft without a clause; what is meant for it says so by the name that it had. */
export const withoutClause = (draft: Draft, key: string): Draft => {
  const { policy } = draft;
  const label = policy.clauses.find((clause) => clause.key === key)?.label.trim() ?? '';
  const named = withMeantFor(policy, (meant) => meant.map((name) => (name === key ? label || 'without a name' : name)));
  return withPolicy(draft, { ...named, clauses: policy.clauses.filter((clause) => clause.key !== key) });
};

export const withClauseMoved = (draft: Draft, key: string, by: number): Draft => {
  const { clauses } = draft.policy;
  const at = clauses.findIndex((clause) => clause.key === key);
  return withPolicy(draft, { clauses: [...moved(clauses, at, by)] });
};

/** A list with its entries changed; the very same where no entry is another than before. */
const withEntries = <Entry>(entries: Entry[], change: (entry: Entry) => Entry): Entry[] => {
  const changed = entries.map(change);
  return changed.every((entry, index) => entry === entries[index]) ? entries : changed;
};

/** The draft with every condition that holds a part of this key changed. What does not hold it stays the very same: it is neither drawn nor looked at again. */
const withConditions = (draft: Draft, key: string, change: (condition: DraftCondition) => DraftCondition): Draft => {
  const { clauses, codes, papers } = draft.policy;
  return withPolicy(draft, {
    clauses: withEntries(clauses, (clause) =>
      holdsPart(clause.when, key) ? { ...clause, when: change(clause.when) } : clause,
    ),
    codes: withEntries(codes, (code) => (holdsPart(code.fits, key) ? { ...code, fits: change(code.fits) } : code)),
    papers: withEntries(papers, (paper) =>
      paper.when && holdsPart(paper.when, key) ? { ...paper, when: change(paper.when) } : paper,
    ),
  });
};

/** One part of a condition, wherever it stands, replaced by what `change` makes of it; nothing takes it away, but never a whole condition. */
export const withPartChanged = (
  draft: Draft,
  key: string,
  change: (part: DraftCondition) => readonly DraftCondition[],
): Draft => withConditions(draft, key, (condition) => withPart(condition, key, change)[0] ?? condition);

export const withPartMoved = (draft: Draft, key: string, by: number): Draft =>
  withConditions(draft, key, (condition) => withMoved(condition, key, by));

/** A group with one more part: a test, or a group with a test in it. */
export const withNewPart = (draft: Draft, group: string, kind: 'test' | 'group'): readonly [Draft, string] => {
  const [one, key] = withNewKey(draft, 'part');
  const test = emptyTest(key);
  const [grown, outer] = kind === 'group' ? withNewKey(one, 'part') : [one, key];
  const part = kind === 'group' ? emptyGroup(outer, 'any', [test]) : test;
  return [
    withPartChanged(grown, group, (each) =>
      each.kind === 'test' ? [each] : [{ ...each, parts: [...each.parts, part] }],
    ),
    key,
  ];
};
