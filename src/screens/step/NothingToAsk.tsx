import type { NotNeeded } from '../../questionnaire/index.ts';
import { notNeededWords } from '../parts/notNeededWords.ts';

/** A step that asks nothing says why. */
export function NothingToAsk({ reason }: { readonly reason: NotNeeded | undefined }) {
  return reason === undefined ? null : <p>Nothing is asked here: {notNeededWords[reason]}.</p>;
}
