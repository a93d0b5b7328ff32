import { factNamed, placeOf, type Problem, type Vocabulary } from '../../facts/index.ts';
import { selfContradictions } from './selfContradictions.ts';
import type { Policy } from './shape.ts';
import { unfinished } from './unfinished.ts';

interface Named {
  readonly place: string;
  readonly name: string;
}

const repeats = (what: string, named: readonly Named[]): readonly Problem[] =>
  named.flatMap(({ place, name }, index) => {
    const first = named.find((each) => each.name === name);
    return first === named[index] || first === undefined
      ? []
      : [{ place, message: `${what} "${name}" stands already at ${first.place}` }];
  });

/** What is named twice in a policy that must be one: documents and cautions by id, and codes. */
const namedTwice = ({ documents, cautions, codes }: Policy): readonly Problem[] => [
  ...repeats(
    'document',
    documents.map(({ id }, index) => ({ place: `documents[${String(index)}].id`, name: id })),
  ),
  ...repeats(
    'caution',
    cautions.map(({ id }, index) => ({ place: `cautions[${String(index)}].id`, name: id })),
  ),
  ...repeats(
    'code',
    (codes ?? []).flatMap((entry, index) =>
      entry.codes.map((code, at) => ({ place: `codes[${String(index)}].codes[${String(at)}]`, name: code })),
    ),
  ),
];

const MOST_QUOTED_WORDS = 10;

const wordsIn = (text: string): number =>
  text
    .replace(/\[sic\]/g, '')
    .split(/\s+/)
    .filter(Boolean).length;

/** Every list of citations in a policy, with its place. */
const citesIn = (value: unknown, path: readonly PropertyKey[]): readonly (readonly [string, readonly unknown[]])[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => {
    if (typeof inner !== 'object') return [];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'cites' && Array.isArray(inner) ? [[placeOf(here), inner]] : citesIn(inner, here);
  });
};

const citationProblems = (policy: Policy): readonly Problem[] => [
  ...citesIn(policy, []).flatMap(([place, cites]) =>
    cites
      .filter((id) => typeof id !== 'string' || !Object.hasOwn(policy.citations, id))
      .map((id) => ({ place, message: `citation ${JSON.stringify(id)} does not exist` })),
  ),
  ...Object.entries(policy.citations).flatMap(
    ([
      id,
      {
        quote,
        lines: [from, to],
      },
    ]) => [
      ...(quote !== undefined && wordsIn(quote) > MOST_QUOTED_WORDS
        ? [
            {
              place: `citations.${id}.quote`,
              message: `${String(wordsIn(quote))} words are quoted; at most ${String(MOST_QUOTED_WORDS)}`,
            },
          ]
        : []),
      ...(from < 1 || to < from
        ? [{ place: `citations.${id}.lines`, message: `lines ${String(from)} to ${String(to)} are no range of lines` }]
        : []),
    ],
  ),
];

const dateProblems = ({ inForce: { from, until }, hints }: Policy): readonly Problem[] =>
  [
    { place: 'inForce', from, until },
    ...hints.map((hint, index) => ({ place: `hints[${String(index)}]`, from: hint.from, until: hint.until })),
  ].flatMap(({ place, from: first, until: end }) =>
    end !== null && first !== null && end <= first
      ? [{ place, message: `it ends on ${end}, before or on the day it begins, ${first}` }]
      : [],
  );

const clauseProblems = ({ clauses }: Policy): readonly Problem[] =>
  clauses.flatMap(({ when, outcome, question }, index) => {
    const place = `clauses[${String(index)}]`;
    const isLast = index === clauses.length - 1;
    return [
      ...(when === 'otherwise' && !isLast
        ? [{ place: `${place}.when`, message: 'only the last clause can be the remainder' }]
        : []),
      ...(outcome === 'payer-review' && question === undefined
        ? [{ place, message: 'a clause left to the payer needs the question to ask' }]
        : []),
    ];
  });

const labelProblems = ({ codes, documents, cautions }: Policy, labels: ReadonlySet<string>): readonly Problem[] =>
  [
    ...documents.map((item, index) => ({ place: `documents[${String(index)}].clauses`, named: item.clauses })),
    ...cautions.map((entry, index) => ({
      place: `cautions[${String(index)}].when.governing`,
      named: entry.when.governing ?? [],
    })),
    ...(codes ?? []).map((entry, index) => ({ place: `codes[${String(index)}].clauses`, named: entry.clauses ?? [] })),
  ].flatMap(({ place, named }) =>
    named
      .filter((label) => !labels.has(label))
      .map((label) => ({
        place,
        message: `no clause or criterion is labelled "${label}"; labels: ${[...labels].join(', ')}`,
      })),
  );

const documentProblems = ({ documents }: Policy, vocabulary: Vocabulary): readonly Problem[] =>
  documents.flatMap(({ facts = [] }, index) =>
    facts
      .filter((name) => !factNamed(vocabulary, name))
      .map((name) => ({ place: `documents[${String(index)}].facts`, message: `fact "${name}" does not exist` })),
  );

/** What a policy of the right shape says that cannot be: citations and labels that do not exist, quotes too long, dates that end before they begin, words that are not written. */
export const inconsistencies = (
  policy: Policy,
  labels: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly Problem[] => [
  ...citationProblems(policy),
  ...dateProblems(policy),
  ...clauseProblems(policy),
  ...labelProblems(policy, labels),
  ...documentProblems(policy, vocabulary),
  ...namedTwice(policy),
  ...selfContradictions(policy),
  ...unfinished(policy, new Set(citesIn(policy, []).flatMap(([, cites]) => cites))),
];
