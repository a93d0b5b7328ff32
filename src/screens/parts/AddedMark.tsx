import type { JudgedCase } from '../../case/index.ts';
import { originsIn, type Caution } from '../../determination/index.ts';
import { atBeginning } from '../../facts/index.ts';
import { addedInWords, type LibraryNote } from '../../library/index.ts';

/** Says of an answer that it rests on something that a library brought; nothing where all of it comes with the tool. */
export function AddedMark({ cautions }: { readonly cautions: readonly Pick<Caution, 'id' | 'title' | 'says'>[] }) {
  const told = originsIn(cautions);
  return told.length === 0 ? null : (
    <div data-added="" className="border-s-4 border-ink ps-3 text-sm">
      {told.map(({ title, says }) => (
        <p key={says}>
          <strong>{title}.</strong> {says}
        </p>
      ))}
    </div>
  );
}

/** The same of the answer of one payer, while questions are still asked. */
export function AddedToAnswer({ judgements }: Pick<JudgedCase, 'judgements'>) {
  const [only, ...others] = judgements;
  return only?.judgement.kind === 'determined' && others.length === 0 ? (
    <AddedMark cautions={only.judgement.determination.cautions} />
  ) : null;
}

/** Says of a text, or of a payer, that a library brought it; nothing where it comes with the tool. */
export function AddedNote({ note }: { readonly note: LibraryNote | undefined }) {
  const words = note && addedInWords(note);
  return words === undefined ? null : (
    <p data-added="" className="border-s-4 border-ink ps-3 text-sm">
      {atBeginning(words)}.
    </p>
  );
}
