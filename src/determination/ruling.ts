import type { Facts } from '../facts/index.ts';
import type { PreparedBook } from './book/book.ts';
import type { Caution } from './caution.ts';
import { toldOfEntries } from './book/toldOfEntries.ts';
import { reachedIn, speakingTo, textsInQuestion, type Speaking } from './book/speaking.ts';
import type { VersionInForce } from './currency.ts';
import { nearestFor } from './noVersion.ts';
import type { DecidedOutcome, Outcome, PriorAuthorization } from './outcome.ts';
import type { Clause } from './policy/shape.ts';
import type { PreparedPolicy } from './prepare.ts';
import { priorAuthorizationOf } from './priorAuthorization.ts';
import type { Standing } from './standing.ts';

export interface RelatedPolicy {
  readonly number: string | null;
  readonly title: string;
}

/** A policy version by its names. */
export interface TextName {
  readonly policy: string;
  readonly version: string;
}

/** What a payer's book says of one case, without its reasons: enough to set many payers side by side. */
export interface Ruling {
  readonly payer: string;
  /** Of the text that decides or the one in question; null where several are, or a case ended without a version. */
  readonly policy: string | null;
  readonly version: string | null;
  /** The texts in question, in the order of the book. */
  readonly texts: readonly TextName[];
  readonly outcome: Outcome;
  readonly possibleOutcomes: readonly DecidedOutcome[];
  readonly missing: readonly string[];
  readonly governing: readonly string[];
  readonly payerWord: string | null;
  readonly question?: string;
  readonly relatedPolicies?: readonly RelatedPolicy[];
  readonly nearestVersion?: VersionInForce;
  readonly priorAuthorization: PriorAuthorization | null;
}

/** What a case was judged by. */
export interface Judged {
  readonly book: PreparedBook;
  readonly standing: Standing;
  /** The texts in question. */
  readonly texts: readonly PreparedPolicy[];
  readonly speaking: readonly Speaking[];
}

/** Finds what speaks to a case. */
export const judgedBy = (book: PreparedBook, facts: Facts): Judged => {
  const { standing } = reachedIn(book, facts);
  const texts = textsInQuestion(book, facts, standing);
  return { book, standing, texts, speaking: speakingTo(book, facts, standing, texts) };
};

const wordOf = ({ text: { policy }, governing: { clauses } }: Speaking, outcome: Outcome): string | null => {
  const own = clauses.find(({ clause }) => clause.payerWord !== undefined)?.clause.payerWord;
  return (
    own ??
    (outcome === 'no-version' || outcome === 'needs-information' ? undefined : policy.payerWords[outcome]) ??
    null
  );
};

/** What all of them say alike; null where they differ or there are none. */
const alike = <Value>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

/** The policies that the first deciding clause of each text names, each once; those that stand in the book themselves have had their say. */
const relatedPoliciesIn = (speaking: readonly Speaking[], { names }: PreparedBook): readonly RelatedPolicy[] => [
  ...new Map(
    speaking
      .flatMap(({ governing }) => governing.clauses[0]?.clause.relatedPolicies ?? [])
      .filter(({ number, title }) => !names.has(number ?? title))
      .map((related) => [`${related.number ?? ''} ${related.title}`, related]),
  ).values(),
];

const decidingIn = (speaking: readonly Speaking[]): readonly Clause[] =>
  speaking.flatMap(({ governing }) => governing.clauses.map(({ clause }) => clause));

/** What is told of where the texts of a ruling, or their places in the book, come from; empty where all of it comes with the product. */
export const originsOf = (
  book: PreparedBook,
  { outcome, texts }: Pick<Ruling, 'outcome' | 'texts'>,
  facts: Facts,
): readonly Caution[] =>
  toldOfEntries(
    book,
    facts,
    outcome,
    book.entries.flatMap(({ text }) =>
      text && texts.some(({ policy, version }) => text.policy.policy === policy && text.policy.version === version)
        ? [text]
        : [],
    ),
  );

/** The ruling on a case, where it is known what speaks to it. */
export const rulingBy = ({ book, standing, texts, speaking }: Judged, facts: Facts): Ruling => {
  const { outcome, possibleOutcomes, missing } = standing;
  const names = texts.map(({ policy: { policy, version } }) => ({ policy, version }));
  const [only, ...others] = names;
  const one = others.length === 0 ? only : undefined;
  const ruling: Ruling = {
    payer: book.payer.id,
    policy: one?.policy ?? null,
    version: one?.version ?? null,
    texts: names,
    outcome,
    possibleOutcomes,
    missing,
    governing: [...new Set(speaking.flatMap(({ governing }) => governing.labels))],
    payerWord: alike(speaking.map((each) => wordOf(each, outcome))),
    priorAuthorization: alike(texts.map(({ policy }) => priorAuthorizationOf(policy, facts, outcome))),
  };
  if (outcome === 'no-version') {
    const nearestVersion = nearestFor(book, facts);
    return nearestVersion ? { ...ruling, nearestVersion } : ruling;
  }
  const deciding = decidingIn(speaking);
  const question = outcome === 'payer-review' ? deciding.find((clause) => clause.question !== undefined) : undefined;
  if (question?.question !== undefined) return { ...ruling, question: question.question };
  if (outcome === 'not-addressed') return { ...ruling, relatedPolicies: relatedPoliciesIn(speaking, book) };
  return ruling;
};

/** What a payer's book says of a case and by which clauses, exactly as `determine` does, at a fraction of its work. */
export const rule = (
  book: PreparedBook,
  facts: Facts,
): { readonly ruling: Ruling; readonly deciding: readonly Clause[]; readonly texts: readonly PreparedPolicy[] } => {
  const judged = judgedBy(book, facts);
  return { ruling: rulingBy(judged, facts), deciding: decidingIn(judged.speaking), texts: judged.texts };
};
