import { isThere } from './field.ts';
import { ProblemIcon } from './icons/ProblemIcon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** What is wrong with one field, beside it. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (error === undefined || !isThere(error)) return null;
  return (
    <p id={id} className="mt-1 flex items-start gap-2 font-semibold text-problem">
      <ProblemIcon className="mt-0.5" />
      <span>
        <VisuallyHidden>Error: </VisuallyHidden>
        {error}
      </span>
    </p>
  );
}
