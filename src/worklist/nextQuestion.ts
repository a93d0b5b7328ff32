import { restrictBy, stillNeeded, type Node, type PreparedBook } from '../determination/index.ts';
import { questionOf, type FactDefinition, type Facts } from '../facts/index.ts';

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
export const nextQuestion = (book: PreparedBook, facts: Facts, isOpen: boolean, dependsOnSetting: boolean): string => {
  const fact = isOpen
    ? firstAt(book, restrictBy(book.decisions, book.root, facts), facts)
    : dependsOnSetting
      ? book.vocabulary.facts.find(({ name }) => name === 'setting')
      : undefined;
  return fact ? questionOf(fact, facts).question : '';
};
