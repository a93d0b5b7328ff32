import type { Facts } from '../../facts/index.ts';
import type { Decision } from '../compileBySite.ts';
import { combine, nodesOf } from '../diagram/combine.ts';
import { restrictBy, type Diagrams, type Node } from '../diagram/node.ts';
import { governingOf, type Governing } from '../governing.ts';
import type { PreparedPolicy } from '../prepare.ts';
import { standingAt, type Standing } from '../standing.ts';
import type { End, PreparedBook, PreparedEntry } from './book.ts';

/** What the texts of a book are found by. */
type Book = Pick<PreparedBook, 'ends' | 'entries' | 'conditions' | 'decisions'>;

/** A text that speaks to a case, and which of its clauses decide. */
export interface Speaking {
  readonly text: PreparedPolicy;
  readonly governing: Governing;
}

/** What is read off the ends that a case can still reach. */
interface Reached {
  /** In the order of the book. */
  readonly ends: readonly End[];
  /** The texts at which it can still end. */
  readonly texts: readonly PreparedPolicy[];
  readonly standing: Standing;
}

/** What is decided at the ends of a diagram. */
export const decisionsIn = (ends: Node<End>, decisions: Diagrams<Decision>): Node<Decision> =>
  combine<End, Decision>(decisions, [ends], ([end]) => end?.decision ?? 'undecided');

const readings = new WeakMap<Node<End>, Reached>();

const readOff = ({ entries, decisions }: Book, left: Node<End>): Reached => {
  const placeOf = ({ entry }: End): number => (entry ? entries.indexOf(entry) : entries.length);
  const ends = nodesOf(left)
    .flatMap((node) => (node.kind === 'leaf' ? [node.value] : []))
    .sort((a, b) => placeOf(a) - placeOf(b));
  return {
    ends,
    texts: [...new Set(ends.flatMap(({ entry }) => entry?.text ?? []))],
    standing: standingAt(decisionsIn(left, decisions)),
  };
};

/** What a case can still reach in a book, and its standing, exactly. */
export const reachedIn = (book: Book, facts: Facts): Reached => {
  const left = restrictBy(book.ends.diagrams, book.ends.root, facts);
  const known = readings.get(left) ?? readOff(book, left);
  readings.set(left, known);
  return known;
};

/** The ends that a case can still reach, in the order of the book. */
export const endsFor = (book: Book, facts: Facts): readonly End[] => reachedIn(book, facts).ends;

/** Whether an entry counts for a case: yes, no, or it still depends on the line of business. */
export const countsFor = (
  { conditions }: Pick<Book, 'conditions'>,
  { counts }: PreparedEntry,
  facts: Facts,
): boolean | undefined => {
  const left = restrictBy(conditions, counts, facts);
  return left.kind === 'leaf' ? left.value : undefined;
};

const textsOf = (entries: readonly PreparedEntry[]): readonly PreparedPolicy[] =>
  entries.flatMap(({ text }) => text ?? []);

/**
 * The texts in question: those that some completion of the case lets decide with another outcome than not-addressed, in the
 * order of the book. Where there is none, the first text that counts stands; where a case ends without a version, none.
 */
export const textsInQuestion = (
  book: Book,
  facts: Facts,
  { outcome }: Pick<Standing, 'outcome'>,
): readonly PreparedPolicy[] => {
  if (outcome === 'no-version') return [];
  const { texts } = reachedIn(book, facts);
  if (texts.length > 0) return texts;
  const withText = book.entries.filter(({ text }) => text);
  const first =
    withText.find((entry) => countsFor(book, entry, facts) === true) ??
    withText.find((entry) => countsFor(book, entry, facts) !== false);
  return first ? textsOf([first]) : [];
};

/** The texts whose clauses decide a case: those in question, or, where none addresses the case, all that count. */
export const speakingTo = (
  book: Book,
  facts: Facts,
  standing: Standing,
  inQuestion: readonly PreparedPolicy[],
): readonly Speaking[] => {
  const texts =
    standing.outcome === 'not-addressed'
      ? textsOf(book.entries.filter((entry) => countsFor(book, entry, facts) !== false))
      : inQuestion;
  return texts.map((text) => ({ text, governing: governingOf(text, facts, standing) }));
};
