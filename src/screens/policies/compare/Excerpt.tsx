import type { CopyStretch } from '../../../passages/index.ts';
import { VisuallyHidden } from '../../../ui/Spoken.tsx';

/** The words of the copy around a passage; what is new in them is marked, underlined and bold. */
export function Excerpt({ stretches }: { readonly stretches: readonly CopyStretch[] }) {
  return (
    <blockquote className="border-s-2 border-line ps-3 text-sm wrap-anywhere">
      …{' '}
      {stretches.map(({ text, isNew }, at) =>
        isNew ? (
          <mark key={`${String(at)} ${text}`} className="bg-accent-soft font-bold text-ink underline decoration-2">
            <VisuallyHidden>(new: </VisuallyHidden>
            {text}
            <VisuallyHidden>)</VisuallyHidden>
          </mark>
        ) : (
          <span key={`${String(at)} ${text}`}> {text} </span>
        ),
      )}{' '}
      …
    </blockquote>
  );
}
