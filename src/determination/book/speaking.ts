import type { Facts } from '../../facts/index.ts';
import { nodesOf } from '../diagram/combine.ts';
import { restrictBy, type Node } from '../diagram/node.ts';
import { governingOf, type Governing } from '../governing.ts';
import type { PreparedPolicy } from '../prepare.ts';
import type { Standing } from '../standing.ts';
import type { End, PreparedBook, PreparedEntry } from './book.ts';

/** What the texts of a book are found by. */
type Book = Pick<PreparedBook, 'ends' | 'entries' | 'conditions'>;

/** A text that speaks to a case, and which of its clauses decide. */
export interface Speaking {
  readonly text: PreparedPolicy;
  readonly governing: Governing;
}

const inOrder = new WeakMap<Node<End>, readonly End[]>();

/** The ends that a case can still reach, in the order of the book. */
export const endsFor = ({ ends: { root, diagrams }, entries }: Book, facts: Facts): readonly End[] => {
  const left = restrictBy(diagrams, root, facts);
  const known = inOrder.get(left);
  if (known) return known;
  const placeOf = ({ entry }: End): number => (entry ? entries.indexOf(entry) : entries.length);
  const reached = nodesOf(left)
    .flatMap((node) => (node.kind === 'leaf' ? [node.value] : []))
    .sort((a, b) => placeOf(a) - placeOf(b));
  inOrder.set(left, reached);
  return reached;
};

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
  const asked = new Set(endsFor(book, facts).flatMap(({ entry }) => entry?.text ?? []));
  if (asked.size > 0) return [...asked];
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
