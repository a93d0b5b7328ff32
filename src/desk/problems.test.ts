import { expect, test } from 'vitest';
import { heldVocabulary } from '../../testing/held.ts';
import { evergreenDraft, citing } from '../../testing/evergreenDraft.ts';
import {
  checkClauses,
  emptyDraft,
  emptyGroup,
  emptyTest,
  partsOf,
  problemsOf,
  withCitationChanged,
  withClause,
  withoutClause,
  withPartChanged,
  withPolicy,
  type Draft,
} from './index.ts';

const told = (draft: Draft, versions: readonly { policy: string; version: string }[] = [], added = new Set<string>()) =>
  problemsOf(draft, checkClauses(draft, heldVocabulary), {
    held: heldVocabulary,
    versions,
    added,
    today: '2026-11-26',
  });
const saysOf = (draft: Draft) => told(draft).map(({ place, says }) => `${place}: ${says}`);
const firstKey = ({ policy }: Draft): string => policy.clauses[0]?.key ?? '';

test('nothing stands in the way of a whole policy', () => {
  expect(told(evergreenDraft())).toEqual([]);
});

test('no two things are told in the same words', () => {
  const says = told(emptyDraft(2)).map((fault) => fault.says);
  expect(new Set(says).size).toBe(says.length);
});

test('an empty desk tells what comes first, and nothing that is wrong', () => {
  const faults = told(emptyDraft(2));
  expect(faults.map(({ place }) => place)).toEqual([
    'document',
    'payer',
    'title',
    'inForce',
    'held',
    'kind',
    'readOn',
    'inpatient',
    'outpatient',
    'billing',
    'codes',
    'clauses',
  ]);
  expect(faults.every(({ kind }) => kind === 'open')).toBe(true);
});

const clauseWith = (part: Parameters<typeof withClause>[2]) => {
  const draft = evergreenDraft();
  return withClause(draft, firstKey(draft), part);
};
const quoting = (quote: string) => {
  const draft = evergreenDraft();
  return withCitationChanged(draft, draft.policy.clauses[0]?.cites[0] ?? '', { quote });
};

test.each<[what: string, draft: () => Draft, says: RegExp]>([
  ['a clause without a name', () => clauseWith({ label: '' }), /short name/],
  ['a clause whose name has a sign that no name has', () => clauseWith({ label: 'A#' }), /“A#” is no name/],
  ['a clause without a passage', () => clauseWith({ cites: [] }), /Mark the passage/],
  ['words that are too long', () => clauseWith({ inShort: 'x'.repeat(161) }), /161 characters; at most 160/],
  [
    'a sentence taken over from the text',
    () => clauseWith({ inShort: 'Worth doing for a tumor of the kidney that is no wider than that' }),
    /“worth doing for a tumor of the kidney that is no” stands in the document word for word/,
  ],
  [
    'a clause on a long passage of which no words are taken',
    () => quoting(''),
    /^cite:L5: The passage has more than 10 words: take the few that decide/,
  ],
  [
    'a place by the number of a line',
    () => withCitationChanged(evergreenDraft(), 'L5', { place: 'line 5' }),
    /^cite:L5: “line 5” counts lines as this page does/,
  ],
  [
    'a setting to which authorization does not apply, without a word of what is printed',
    () =>
      citing(evergreenDraft(), 6, (draft, id) =>
        withPolicy(draft, { outpatient: { status: 'not-applicable', says: '', cites: [id] } }),
      ),
    /^outpatient: Say in your own words what the document prints of outpatient/,
  ],
  ['a question to the payer that is not written', () => clauseWith({ outcome: 'payer-review' }), /question to ask/],
  [
    'eleven words quoted',
    () => quoting('for a tumor of the kidney that is no wider than'),
    /11 words are quoted; at most 10/,
  ],
  ['a quote that stands elsewhere', () => quoting('All other freezing'), /do not stand in the marked lines/],
  ['a clause for everything else that is not the last', () => clauseWith({ isRemainder: true }), /stands last/],
  [
    'an end before the beginning',
    () => {
      const draft = evergreenDraft();
      return withPolicy(draft, { inForce: { ...draft.policy.inForce, until: '2025-01-01' } });
    },
    /would end before it begins/,
  ],
  [
    'prior authorization without a passage',
    () => withPolicy(evergreenDraft(), { inpatient: { status: 'required', says: '', cites: [] } }),
    /Mark where the document says so/,
  ],
  [
    'an end of a number that was chosen and not given',
    () => {
      const draft = evergreenDraft();
      const size = partsOf(draft.policy.clauses[0]?.when ?? emptyTest('')).at(-1)?.key ?? '';
      return withPartChanged(draft, size, (part) =>
        part.kind === 'test' ? [{ ...part, bounds: { ...part.bounds, above: '' } }] : [part],
      );
    },
    /Give the number, or choose that there is no limit/,
  ],
  [
    'an answer that the question does not have',
    () => {
      const draft = evergreenDraft();
      const site = partsOf(draft.policy.clauses[0]?.when ?? emptyTest(''))[1]?.key ?? '';
      return withPartChanged(draft, site, (part) =>
        part.kind === 'test' ? [{ ...part, values: ['kidney', 'adrenal-gland'] }] : [part],
      );
    },
    /“adrenal-gland” is no answer to this question any more/,
  ],
  [
    'a day of review of which nobody said where it comes from',
    () => {
      const draft = evergreenDraft();
      return withPolicy(draft, { reviewDue: { ...draft.policy.reviewDue, on: '2027-01-01' } });
    },
    /where the day of the next review comes from/,
  ],
  [
    'codes of which nobody said what the list says',
    () => {
      const code = {
        key: 'c',
        kind: 'CPT' as const,
        codes: '50593',
        says: 'Kidney',
        clauses: [],
        note: '',
        cites: ['L6'],
      };
      return withPolicy(evergreenDraft(), {
        codesListed: 'yes',
        codes: [{ ...code, status: '', fits: emptyGroup('g', 'all', []) }],
      });
    },
    /what the list says of these codes/,
  ],
  [
    'an address of which nobody said when it was looked at',
    () => withPolicy(evergreenDraft(), { address: 'https://evergreen.example/7' }),
    /day on which it was looked at there/,
  ],
  [
    'a payer that is there already',
    () => ({ ...evergreenDraft(), payer: { ...evergreenDraft().payer, name: heldVocabulary.payers[0]?.id ?? '' } }),
    /among the payers already/,
  ],
])('%s is told at its place', (_, draft, says) => {
  expect(saysOf(draft()).join('\n')).toMatch(says);
});

test('a version that is held already is told, and otherwise where it was added on this device', () => {
  const versions = [{ policy: 'evergreen-health-7', version: '2026-01' }];
  expect(told(evergreenDraft(), versions).map(({ says }) => says)).toEqual([expect.stringMatching(/is held already/)]);
  expect(told(evergreenDraft(), versions, new Set(['evergreen-health-7 2026-01'])).map(({ says }) => says)).toEqual([
    expect.stringMatching(/take it off under Policies/),
  ]);
});

test('two passages of one line are two citations', () => {
  const draft = evergreenDraft();
  const before = draft.policy.citations.length;
  expect(citing(draft, 5, (next) => next).policy.citations).toHaveLength(before);
});

test('what is wrong with a field is told at that field, and what is only open is not', () => {
  const fieldsOf = (draft: Draft) => told(draft).map(({ kind, field }) => `${kind} ${field ?? ''}`.trim());
  expect(fieldsOf(clauseWith({ label: 'A#' }))).toEqual(['wrong label']);
  expect(fieldsOf(clauseWith({ inShort: 'x'.repeat(161) }))).toEqual(['wrong inShort']);
  expect(fieldsOf(quoting('for a tumor of the kidney that is no wider than'))).toEqual(['wrong quote']);
  expect(fieldsOf(clauseWith({ label: '' }))).toEqual(['open']);
});

test('cases that no clause decides yet are open, and nothing that is wrong', () => {
  const draft = evergreenDraft();
  const rest = draft.policy.clauses.at(-1)?.key ?? '';
  const faults = told(withoutClause(draft, rest));
  expect(faults.filter(({ undecided }) => undecided).map(({ kind }) => kind)).toEqual(['open']);
});
