import type { PreparedBook } from './book/book.ts';
import { fewestAnswers, stillNeeded } from './enough.ts';
import { askedInSentence, inSentence, listInWords, type Facts } from '../facts/index.ts';

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** More than these are counted and not named. */
const MOST_NAMED = 3;

/** How few answers can be enough, and with which to start: two sentences at most. */
export const enoughInWords = (book: PreparedBook, facts: Facts): readonly string[] => {
  const needed = stillNeeded(book, facts);
  const enough = fewestAnswers(book, facts);
  const named = (enough?.facts ?? needed.slice(0, 1).map(({ fact }) => fact)).map((fact) => askedInSentence(fact));
  if (!enough) return [`Start with ${listInWords(named)}.`];
  const count = counts[named.length] ?? String(named.length);
  const says = `${count} ${named.length === 1 ? 'answer' : 'answers'} can be enough`;
  // Wherever they are listed they come first.
  if (named.length > MOST_NAMED && needed.length > named.length)
    return [`${says}: the first ${inSentence(count)}.`, 'Ask the rest only if those do not settle it.'];
  if (needed.length === named.length) return [`${says}: ${listInWords(named)}.`];
  const those = named.length === 1 ? 'it does' : 'those do';
  return [`${says}.`, `Start with ${listInWords(named)}; ask the rest only if ${those} not settle it.`];
};
