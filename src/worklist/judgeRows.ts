import {
  type Caution,
  type DecidedOutcome,
  type Node,
  type Outcome,
  type PreparedBook,
  type PriorAuthorization,
  restrictBy,
  stillNeeded,
} from '../determination/index.ts';
import { type FactDefinition, factNamed, type Facts, questionOf } from '../facts/index.ts';
import type { PayerLibrary } from '../library/index.ts';
import type { Spoken } from './spoken.ts';

const known = new WeakMap<object, FactDefinition | false>();

/** The fact whose answer settles most at what is left of a diagram; asked once for each of its nodes. */
const firstAt = (book: PreparedBook, node: Node<unknown>, facts: Facts): FactDefinition | undefined => {
  const before = known.get(node);
  if (before !== undefined) return before === false ? undefined : before;
  const first = stillNeeded(book, facts)[0]?.fact;
  known.set(node, first ?? false);
  return first;
};

/** The question that settles most of a case, in words; once it is decided, that for the setting where prior authorization turns on it. Empty: none is left. */
const nextQuestion = (book: PreparedBook, facts: Facts, isOpen: boolean, dependsOnSetting: boolean): string => {
  const fact = isOpen
    ? firstAt(book, restrictBy(book.decisions, book.root, facts), facts)
    : dependsOnSetting
      ? book.vocabulary.facts.find(({ name }) => name === 'setting')
      : undefined;
  return fact ? questionOf(fact, facts).question : '';
};

/** What a payer's book says of a row, as far as a list shows it. */
export interface RowRuling {
  readonly payer: string | null;
  /** Null: no determination can be made, because a file is refused. */
  readonly outcome: Outcome | null;
  readonly possibleOutcomes: readonly DecidedOutcome[];
  readonly payerWord: string | null;
  readonly priorAuthorization: PriorAuthorization | null;
  readonly missing: readonly string[];
  /** In words; empty where nothing is left to ask. */
  readonly nextQuestion: string;
  readonly policy: string | null;
  readonly version: string | null;
  readonly cautions: readonly Pick<Caution, 'id' | 'title'>[];
  readonly refused?: string | undefined;
}

/** So many rulings are kept by their facts: rows of a list are often alike. */
const MOST_KEPT = 2000;

const nothingSaid = {
  possibleOutcomes: [],
  payerWord: null,
  priorAuthorization: null,
  policy: null,
  version: null,
} as const;

/** A row that names no payer: who pays is asked first. */
const withoutPayer = ({ vocabulary }: Spoken, facts: Facts): RowRuling => {
  const fact = factNamed(vocabulary, 'payer');
  return {
    ...nothingSaid,
    payer: null,
    outcome: 'needs-information',
    missing: ['payer'],
    nextQuestion: fact ? questionOf(fact, facts).question : '',
    cautions: [],
  };
};

/** Lists of cautions by their ids: rows share them. */
const shared = new Map<string, RowRuling['cautions']>();

const sharedCautions = (cautions: readonly Caution[]): RowRuling['cautions'] => {
  const key = cautions.map(({ id, title }) => `${id} ${title}`).join('|');
  const known = shared.get(key) ?? cautions.map(({ id, title }) => ({ id, title }));
  shared.set(key, known);
  return known;
};

const judge = (facts: Facts, library: PayerLibrary, today: string): RowRuling => {
  const judgement = library.ruleWithCautions(facts, today);
  if (judgement.kind === 'unavailable') {
    const { version, problems } = judgement;
    return {
      ...nothingSaid,
      payer: library.payer.id,
      outcome: null,
      missing: [],
      nextQuestion: '',
      cautions: [],
      refused: `no determination can be made: ${version.file} is refused: ${problems.map(({ message }) => message).join('; ')}`,
    };
  }
  const { ruling, book } = judgement;
  const { payer, outcome, possibleOutcomes, payerWord, priorAuthorization, missing, policy, version } = ruling;
  return {
    payer,
    outcome,
    possibleOutcomes,
    payerWord,
    priorAuthorization,
    missing,
    nextQuestion: nextQuestion(
      book,
      facts,
      outcome === 'needs-information',
      priorAuthorization === 'depends-on-setting',
    ),
    policy,
    version,
    cautions: sharedCautions(ruling.cautions),
  };
};

/** Judges rows by the books of their payers, exactly as `determine` does. `today` is the local date, YYYY-MM-DD. */
export const rowJudge = (
  libraries: readonly PayerLibrary[],
  spoken: Spoken,
  today: string,
): ((facts: Facts) => RowRuling) => {
  const byPayer = new Map(libraries.map((library) => [library.payer.id, library]));
  const kept = new Map<string, RowRuling>();
  return (facts) => {
    const key = JSON.stringify(facts);
    const before = kept.get(key);
    if (before) return before;
    const { payer } = facts;
    const library = typeof payer === 'string' ? byPayer.get(payer) : undefined;
    const ruling = library ? judge(facts, library, today) : withoutPayer(spoken, facts);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, ruling);
    return ruling;
  };
};
