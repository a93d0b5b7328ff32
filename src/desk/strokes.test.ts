import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigDraft } from '../../testing/bigDraft.ts';
import { citing } from '../../testing/evergreenDraft.ts';
import { heldVocabulary } from '../../testing/held.ts';
import { policyOutcomes } from '../determination/index.ts';
import type { Vocabulary } from '../facts/index.ts';
import {
  checkClauses,
  groupKinds,
  linesOfPages,
  partsOf,
  problemsOf,
  sitesLeftFor,
  withCitationChanged,
  withClause,
  withClauseMoved,
  withNewClause,
  withNewPart,
  withoutClause,
  withPartChanged,
  withPartMoved,
  withPolicy,
  type Draft,
  type DraftClause,
  type DraftCondition,
} from './index.ts';

interface Stroke {
  readonly kind: string;
  /** Which clause and which part of it is meant, and what is put there: each counts on from where a list ends. */
  readonly clause: number;
  readonly part: number;
  readonly put: number;
  readonly text: string;
}

const answers: readonly (readonly [string, readonly string[]])[] = [
  ['site', ['kidney', 'liver']],
  ['site', ['lung']],
  ['site', ['no such place']],
  ['solitaryKidney', ['true']],
  ['approach', ['open', 'percutaneous']],
  ['stage', ['IIA']],
  ['sizeCm', []],
  ['psa', []],
  ['', []],
];
const outcomes = ['', ...policyOutcomes] as const;
const ends = ['atLeast', 'above', 'atMost', 'below'] as const;

const pick = <Entry>(entries: readonly Entry[], place: number): Entry => {
  const entry = entries[place % entries.length];
  if (entry === undefined) throw new RangeError('there is nothing to pick from');
  return entry;
};

const lines = [
  'Freezing is worth doing for a tumor of the kidney that is no wider than 4 cm in its greatest dimension.',
  'All other freezing is unproven.',
  'For whoever has one kidney alone it is worth doing wherever an operation would leave too little of it behind.',
  'It is no operation.',
];

const documentOf = (own: readonly string[]): NonNullable<Draft['document']> => ({
  name: 'made-up.txt',
  sha256: 'a'.repeat(64),
  pages: 1,
  lines: [...linesOfPages([{ lines: [...own] }])],
});

type Change = (draft: Draft, clause: DraftClause, part: DraftCondition, stroke: Stroke) => Draft;
const changed = (draft: Draft, { key }: DraftCondition, change: (part: DraftCondition) => DraftCondition): Draft =>
  withPartChanged(draft, key, (part) => [change(part)]);

/** What a person does at the desk with a key or a press. */
const changes: Readonly<Record<string, Change>> = {
  number: (draft, _, part, { put, text }) =>
    changed(draft, part, (each) =>
      each.kind === 'test' ? { ...each, bounds: { ...each.bounds, [pick(ends, put)]: text } } : each,
    ),
  answer: (draft, _, part, { put }) =>
    changed(draft, part, (each) => {
      const [fact, values] = pick(answers, put);
      return each.kind === 'test' ? { ...each, fact, values, bounds: {} } : each;
    }),
  group: (draft, _, part, { put }) =>
    changed(draft, part, (each) =>
      each.kind === 'test' ? each : { ...each, kind: pick(groupKinds, put), least: put % 3 },
    ),
  words: (draft, { key }, part, { text }) =>
    withClause(
      changed(draft, part, (each) => ({ ...each, label: text })),
      key,
      { inShort: text },
    ),
  label: (draft, { key }, _, { text }) => withClause(draft, key, { label: text }),
  outcome: (draft, { key }, _, { put }) => withClause(draft, key, { outcome: pick(outcomes, put) }),
  remainder: (draft, { key }, _, { put }) => withClause(draft, key, { isRemainder: put % 2 === 0 }),
  move: (draft, { key }, _, { put }) => withClauseMoved(draft, key, put % 2 === 0 ? 1 : -1),
  takeOut: (draft, { key }) => (draft.policy.clauses.length > 1 ? withoutClause(draft, key) : draft),
  newClause: (draft) => withNewClause(draft)[0],
  newPart: (draft, _, { key }, { put }) => withNewPart(draft, key, put % 2 === 0 ? 'test' : 'group')[0],
  movePart: (draft, _, { key }, { put }) => withPartMoved(draft, key, put % 2 === 0 ? 1 : -1),
  takePart: (draft, _, { key }) => withPartChanged(draft, key, () => []),
  cite: (draft, { key }, _, { put }) =>
    citing(draft, 1 + (put % lines.length), (cited, id) => withClause(cited, key, { cites: [id] })),
  citePart: (draft, _, part, { put }) =>
    citing(draft, 1 + (put % lines.length), (cited, id) => changed(cited, part, (each) => ({ ...each, cites: [id] }))),
  uncite: (draft, { key }) => withClause(draft, key, { cites: [] }),
  quote: (draft, _, __, { put, text }) => {
    const { citations } = draft.policy;
    return citations.length === 0
      ? draft
      : withCitationChanged(draft, pick(citations, put).id, { quote: pick(lines, put).slice(0, 40), place: text });
  },
  otherDocument: (draft, _, __, { put }) => ({
    ...draft,
    document: documentOf([...lines.slice(put % 3), ...lines.slice(0, put % 3)]),
  }),
  copy: (draft, { key }, _, { put }) => withClause(draft, key, { inShort: pick(lines, put) }),
  reading: (draft, _, __, { put }) => withPolicy(draft, { readWith: 1 + (put % 2) }),
};

const strokes = fc.array(
  fc.record<Stroke>({
    kind: fc.constantFrom(...Object.keys(changes)),
    clause: fc.nat({ max: 99 }),
    part: fc.nat({ max: 99 }),
    put: fc.nat({ max: 99 }),
    text: fc.constantFrom('', '3', '4', '12', '3.', 'four', 'C.1'),
  }),
  { minLength: 1, maxLength: 25 },
);

const after = (draft: Draft, stroke: Stroke): Draft => {
  const clause = pick(draft.policy.clauses, stroke.clause);
  const change = changes[stroke.kind];
  return change ? change(draft, clause, pick(partsOf(clause.when), stroke.part), stroke) : draft;
};

const toldOf = (draft: Draft, vocabulary: Vocabulary): unknown => {
  const check = checkClauses(draft, vocabulary);
  const ground = { held: vocabulary, versions: [], added: new Set<string>(), today: '2026-11-26' };
  return {
    check,
    faults: problemsOf(draft, check, ground),
    sites: draft.policy.clauses.map(({ key }) => sitesLeftFor(draft, key, vocabulary)),
  };
};

/** The same, of a draft of which nothing was ever found. */
const toldAnew = (draft: Draft): unknown =>
  toldOf(structuredClone(draft), { ...heldVocabulary, facts: [...heldVocabulary.facts] });

test('whatever was typed and undone before, the same is told as of a draft that is looked at for the first time', () => {
  fc.assert(
    fc.property(strokes, (typed) => {
      const begun: Draft = { ...bigDraft(7), document: documentOf(lines) };
      const history = [begun];
      for (const stroke of typed) history.push(after(history.at(-1) ?? begun, stroke));
      for (const draft of [...history, ...history.toReversed()])
        expect(toldOf(draft, heldVocabulary)).toEqual(toldAnew(draft));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 20) },
  );
});
