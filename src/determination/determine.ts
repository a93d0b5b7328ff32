import type { Facts } from '../facts/index.ts';
import type { PreparedBook } from './book/book.ts';
import { caseCautions, payerCautions, sharedCautions, textCautions } from './cautions.ts';
import { madeOfItself, type Caution } from './caution.ts';
import { codesFor } from './codes.ts';
import type { ListedCode } from './listedCode.ts';
import { assessClauses, type AssessedClause } from './clauses.ts';
import { documentsFor, labelsToShow, relevantLabels } from './documents.ts';
import type { ChecklistItem } from './checklistItem.ts';
import type { Governing } from './governing.ts';
import { cautionsWithoutVersion } from './noVersion.ts';
import type { PreparedPolicy } from './prepare.ts';
import { judgedBy, rulingBy, type Judged, type Ruling } from './ruling.ts';
import type { Speaking } from './book/speaking.ts';
import { toldOfEntries } from './book/toldOfEntries.ts';
import type { Standing } from './standing.ts';

/** What a payer's book says of one case, with its reasons. */
export interface Determination extends Ruling {
  /** Of all texts in question, each with its policy and version. */
  readonly criteria: readonly AssessedClause[];
  /** Null where several texts are in question and ask for different ones. */
  readonly documents: readonly ChecklistItem[] | null;
  /** Null where several texts are in question and list different ones, and where the text’s list is not held. */
  readonly codes: readonly ListedCode[] | null;
  readonly cautions: readonly Caution[];
}

/** What one text says of a case, when it is asked by itself. */
interface Reasons {
  readonly criteria: readonly AssessedClause[];
  readonly documents: readonly ChecklistItem[];
  readonly codes: readonly ListedCode[] | null;
  readonly cautions: readonly Caution[];
}

const reasonsOf = (
  text: PreparedPolicy,
  governing: Governing,
  facts: Facts,
  standing: Standing,
  today: string,
): Reasons => {
  const { site } = facts;
  const view = text.at(typeof site === 'string' ? site : undefined);
  const criteria = assessClauses(view, facts, governing);
  const labels = relevantLabels(criteria, standing);
  return {
    criteria,
    documents: documentsFor(view, facts, labelsToShow(criteria, labels, standing), standing),
    codes: text.policy.codes === null ? null : codesFor(view, facts, standing.outcome, labels),
    cautions: textCautions(text, view, facts, standing.outcome, governing, today),
  };
};

/** The list that all texts have alike; null where they differ, empty where there is no text. */
const alike = <Item>(lists: readonly (readonly Item[] | null)[]): readonly Item[] | null => {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const told = JSON.stringify(first);
  return others.every((list) => JSON.stringify(list) === told) ? first : null;
};

/** Those that speak as a text in question. */
const inQuestion = ({ speaking, texts }: Judged): readonly Speaking[] =>
  speaking.filter(({ text }) => texts.includes(text));

const cautionsBy = (
  { book, standing, texts }: Judged,
  facts: Facts,
  ofTexts: () => readonly (readonly Caution[])[],
): readonly Caution[] => {
  const ofPayer = payerCautions(book, facts);
  const ofText = standing.outcome === 'no-version' ? cautionsWithoutVersion(book, facts) : sharedCautions(ofTexts());
  return [
    ...caseCautions(facts, book.vocabulary),
    ...toldOfEntries(book, facts, standing.outcome, texts),
    ...ofPayer.filter(({ id }) => !madeOfItself.includes(id)),
    // What a payer says under the name of a caution that is made of a text stands in its place, and only there.
    ...ofText.map((each) => ofPayer.find(({ id }) => id === each.id) ?? each),
  ];
};

/** What a book says of a case and what a colleague would say of it, exactly as `determine` does, without the reasons: for long lists. */
export const ruleWithCautions = (
  book: PreparedBook,
  facts: Facts,
  today: string,
): Ruling & Pick<Determination, 'cautions'> => {
  const judged = judgedBy(book, facts);
  const { site } = facts;
  const at = typeof site === 'string' ? site : undefined;
  return {
    ...rulingBy(judged, facts),
    cautions: cautionsBy(judged, facts, () =>
      inQuestion(judged).map(({ text, governing }) =>
        textCautions(text, text.at(at), facts, judged.standing.outcome, governing, today),
      ),
    ),
  };
};

/**
 * Judges a case by a payer's book on its day. Outcome, possible outcomes and missing facts are exact: they are read off the
 * book's decision diagram. `today` is the local date, YYYY-MM-DD. The facts must come from `parseCase`.
 */
export const determine = (book: PreparedBook, facts: Facts, today: string): Determination => {
  const judged = judgedBy(book, facts);
  const reasons = inQuestion(judged).map(({ text, governing }) =>
    reasonsOf(text, governing, facts, judged.standing, today),
  );
  return {
    ...rulingBy(judged, facts),
    criteria: reasons.flatMap(({ criteria }) => criteria),
    documents: alike(reasons.map(({ documents }) => documents)),
    codes: alike(reasons.map(({ codes }) => codes)),
    cautions: cautionsBy(judged, facts, () => reasons.map(({ cautions }) => cautions)),
  };
};
